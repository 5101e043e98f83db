package org.covoyage.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.covoyage.export.NumberedFiles;

/**
 * Where pictures go.
 *
 * @param file      the one picture, or {@code null} when a directory was named
 * @param directory the directory, or {@code null}
 * @param extension ending of the pictures' names, without the dot
 */
record Targets(Path file, Path directory, String extension) {

    /** The targets that an output option means, or {@code null} when one file was named for several pictures. */
    static Targets of(Path output, int files, String extension) {
        boolean directory = Files.isDirectory(output) || output.toString().endsWith("/")
                || output.toString().endsWith("\\") || !output.getFileName().toString().contains(".");
        if (directory) {
            return new Targets(null, output, extension);
        }
        return files > 1 ? null : new Targets(output, null, extension);
    }

    /** One path for each picture of a project; several are numbered. */
    List<Path> of(Path project, int pictures) {
        Path base = file != null ? file : directory.resolve(stem(project) + "." + extension);
        return NumberedFiles.of(base, pictures);
    }

    private static String stem(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
