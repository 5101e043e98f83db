package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder of the program's own that nobody else may look into, because copies of clients' work lie there. Where the
 * system has no such rights, the user's own folder keeps others out.
 */
public final class PrivateFolder {
    private PrivateFolder() {
    }

    /** Makes the folder and those above it where they are missing. */
    public static Path make(Path folder) throws IOException {
        FileAttribute<?>[] rights = folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
        return Files.createDirectories(folder, rights);
    }
}
