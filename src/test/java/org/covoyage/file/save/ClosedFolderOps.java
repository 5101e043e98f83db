package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Set;

/** A folder nobody may write in, whoever runs the test: an administrator would not be refused by the real one. */
final class ClosedFolderOps extends ForwardingOps {
    private static final Set<String> CHANGES_FOLDER = Set.of("create", "moveOver", "delete");

    private final Path folder;

    ClosedFolderOps(FileOps next, Path folder) {
        super(next);
        this.folder = folder;
    }

    @Override
    <T> T call(String operation, Path path, Action<T> action) throws IOException {
        if (CHANGES_FOLDER.contains(operation) && path.getParent().equals(folder)) {
            throw new AccessDeniedException(path.toString());
        }
        return action.run();
    }
}
