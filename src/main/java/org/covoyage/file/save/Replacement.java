package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Writes a file beside the target and renames it over the target in one step: the mechanism of documents and exports.
 *
 * <p>The target is never opened for writing, cut or removed; whatever fails, it is the old file or the new one.
 */
final class Replacement {
    /** Sharing violations on Windows last as long as a virus scanner looks. */
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(20), Duration.ofMillis(40),
            Duration.ofMillis(80), Duration.ofMillis(160), Duration.ofMillis(320));

    private final FileOps ops;

    Replacement(FileOps ops) {
        this.ops = ops;
    }

    /** The last word before every attempt to rename. */
    interface Guard {
        /** @throws ChangedMeanwhile if the target is not what may be replaced */
        void beforeMove() throws IOException;
    }

    /**
     * Replaces the target, or makes it.
     *
     * @param warnings is told what went less than well
     * @return the digest of what is there now
     * @throws StepFailed with {@code NOT_ALLOWED} if no file may be made in the folder
     */
    Digest replace(Target target, Content content, Guard guard, List<SaveWarning> warnings) throws IOException {
        Digest written;
        try (SideFile temp = make(target)) {
            // Rights first: what is written is at no moment open to more people than the target is.
            if (target.exists() && !keepAccess(target, temp)) {
                warnings.add(new SaveWarning(SaveWarning.Code.ACCESS_CHANGED, target.asked()));
            }
            written = temp.fill(content);
            move(temp, target, written, guard);
        }
        flush(ops, target.folder(), target, warnings);
        return written;
    }

    private SideFile make(Target target) throws IOException {
        try {
            return new SideFile(ops, target.folder().resolve(SideName.temp(target.real()).fileName()), target.exists());
        } catch (AccessDeniedException e) {
            throw new StepFailed(SaveProblem.Code.NOT_ALLOWED, e);
        }
    }

    /** If even asking fails the new file stays readable by this user only, which the warning says. */
    private boolean keepAccess(Target target, SideFile temp) {
        try {
            return ops.copyAccess(target.real(), temp.path());
        } catch (IOException refused) {
            return false;
        }
    }

    private void move(SideFile temp, Target target, Digest written, Guard guard) throws IOException {
        guard.beforeMove();
        for (int attempt = 0;; attempt++) {
            try {
                ops.moveOver(temp.path(), target.real());
                temp.keep();
                return;
            } catch (AtomicMoveNotSupportedException e) {
                throw e;
            } catch (IOException e) {
                if (hasArrived(target.real(), written, e)) {
                    temp.keep();
                    return;
                }
                if (attempt == PAUSES.size()) {
                    throw new StepFailed(Diagnosis.moveCode(e, target.real()), e);
                }
                ops.pause(PAUSES.get(attempt));
                guard.beforeMove();
            }
        }
    }

    /** Network disks have been seen to rename and report a failure. */
    private boolean hasArrived(Path real, Digest written, IOException failure) throws IOException {
        try {
            return Optional.of(written).equals(WholeFile.digest(ops, real));
        } catch (IOException e) {
            failure.addSuppressed(e);
            throw new StepFailed(Diagnosis.moveCode(failure, real), new Kept.OldOrNew(), failure);
        }
    }

    /** After the rename the new file is there for everybody; that it might not survive a power cut is a warning. */
    static void flush(FileOps ops, Path folder, Target target, List<SaveWarning> warnings) {
        try {
            ops.forceDirectory(folder);
        } catch (IOException e) {
            warnings.add(new SaveWarning(SaveWarning.Code.NOT_FLUSHED, target.asked()));
        }
    }
}
