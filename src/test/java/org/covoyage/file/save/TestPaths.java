package org.covoyage.file.save;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** Names that not every system can write. */
final class TestPaths {
    private TestPaths() {
    }

    /** The path, or an aborted test where the system's encoding has no such letters. */
    static Path in(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new TestAbortedException("this system has no such file names: " + e.getMessage());
        }
    }
}
