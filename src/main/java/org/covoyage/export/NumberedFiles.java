package org.covoyage.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Names of the files of a picture that is split: {@code map-1.png}, {@code map-2.png}. It must not touch the disk. */
public final class NumberedFiles {
    private NumberedFiles() {
    }

    /**
     * One path for each picture; several are numbered, with leading zeros so that they sort.
     *
     * @param base     what one picture would be called
     * @param pictures how many there are, at least 1
     */
    public static List<Path> of(Path base, int pictures) {
        if (pictures == 1) {
            return List.of(base);
        }
        String name = base.getFileName().toString();
        int dot = name.lastIndexOf('.') <= 0 ? name.length() : name.lastIndexOf('.');
        int digits = String.valueOf(pictures).length();
        List<Path> paths = new ArrayList<>();
        for (int i = 1; i <= pictures; i++) {
            paths.add(base.resolveSibling(name.substring(0, dot) + "-" + ("%0" + digits + "d").formatted(i)
                    + name.substring(dot)));
        }
        return paths;
    }
}
