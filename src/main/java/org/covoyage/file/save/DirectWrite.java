package org.covoyage.file.save;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes a file in place, after a checked backup: for files that cannot be replaced without losing something else
 * (other hard links, a folder closed to us, a folder watched by a synchroniser).
 *
 * <p>Only this way can a crash leave a damaged file; then the backup, which no sweep removes, holds the earlier one.
 */
final class DirectWrite {
    private final FileOps ops;
    private final Path otherFolder;

    /** @param otherFolder where the backup goes if the target's own folder cannot be written */
    DirectWrite(FileOps ops, Path otherFolder) {
        this.ops = ops;
        this.otherFolder = otherFolder;
    }

    /**
     * Overwrites an existing file; if that fails, puts the earlier content back.
     *
     * @param expected what the file holds now
     * @param warnings is told what went less than well
     * @throws StepFailed       with what was kept
     * @throws ChangedMeanwhile if the file holds something else; nothing was written
     */
    Digest write(Target target, Digest expected, Content content, List<SaveWarning> warnings) throws IOException {
        Path backup = backUp(target, expected, warnings);
        Digest written;
        try {
            written = overwrite(target.real(), content);
        } catch (IOException e) {
            throw putBack(target.real(), backup, expected, e);
        }
        try {
            SideFile.remove(ops, backup);
        } catch (IOException e) {
            warnings.add(new SaveWarning(SaveWarning.Code.LEFT_BEHIND, backup));
        }
        return written;
    }

    private Path backUp(Target target, Digest expected, List<SaveWarning> warnings) throws IOException {
        try {
            return backUpIn(target.folder(), target, expected, warnings);
        } catch (ChangedMeanwhile e) {
            throw e;
        } catch (IOException beside) {
            return backUpElsewhere(target, expected, warnings, beside);
        }
    }

    private Path backUpElsewhere(Target target, Digest expected, List<SaveWarning> warnings, IOException beside)
            throws IOException {
        try {
            return backUpIn(otherFolder, target, expected, warnings);
        } catch (ChangedMeanwhile e) {
            throw e;
        } catch (IOException e) {
            e.addSuppressed(beside);
            throw new StepFailed(SaveProblem.Code.NO_BACKUP, e);
        }
    }

    private Path backUpIn(Path folder, Target target, Digest expected, List<SaveWarning> warnings)
            throws IOException {
        Path path = folder.resolve(SideName.backup(target.real()).fileName());
        try (SideFile backup = new SideFile(ops, path, true)) {
            Digest copied = backup.fill(copyOf(target.real()));
            if (!copied.equals(expected)) {
                throw new ChangedMeanwhile(Optional.of(copied));
            }
            backup.keep();
        }
        // The backup's name must be on the disk before the first byte of the file is overwritten.
        Replacement.flush(ops, folder, target, warnings);
        return path;
    }

    private Digest overwrite(Path real, Content content) throws IOException {
        return WholeFile.fill(ops, real, ops.overwrite(real), content, true);
    }

    private StepFailed putBack(Path real, Path backup, Digest before, IOException why) {
        SaveProblem.Code code = Diagnosis.code(why, real);
        // An interrupted thread cannot use a file channel; the repair must not be stopped by what stopped the save.
        boolean interrupted = Thread.interrupted();
        try {
            boolean intact = Optional.of(before).equals(WholeFile.digest(ops, real));
            if (!intact && !overwrite(real, copyOf(backup)).equals(before)) {
                throw new IOException("the backup does not hold what was there before: " + backup);
            }
        } catch (IOException e) {
            why.addSuppressed(e);
            return new StepFailed(code, new Kept.Backup(backup), why);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        try {
            SideFile.remove(ops, backup);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
        return new StepFailed(code, new Kept.OldFile(), why);
    }

    private Content copyOf(Path file) {
        return stream -> {
            try (InputStream source = ops.read(file)) {
                source.transferTo(stream);
            }
        };
    }
}
