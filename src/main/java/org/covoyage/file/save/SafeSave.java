package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves a document so that its file is at every moment the old one or the new one, and nobody's work is overwritten
 * unseen.
 *
 * <p>Knows paths and bytes; must not know what the bytes mean, nor ask the user anything: what was found comes back as
 * a {@link SaveResult}. May be used from any thread; blocks while the disk works, at worst under a second longer than
 * the disk needs.
 */
public final class SafeSave {
    private final FileOps ops;
    private final Replacement replacement;
    private final DirectWrite directWrite;

    /** Saves on the real disk. */
    public SafeSave() {
        this(new RealFileOps(), Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Saves through the given operations.
     *
     * @param backupFolder where a backup goes while a file is written in place in a folder that cannot be written
     */
    public SafeSave(FileOps ops, Path backupFolder) {
        this.ops = ops;
        this.replacement = new Replacement(ops);
        this.directWrite = new DirectWrite(ops, backupFolder);
    }

    /**
     * Saves, by replacing the file in one step; in place after a backup where replacing would part hard links or the
     * folder cannot be written.
     *
     * @param path     the file to save to; links are followed and stay links
     * @param bytes    everything the file shall hold; not changed by anybody meanwhile
     * @param expected the digest of what was loaded or last saved there; nothing if no file should be there
     * @param readBack proves that the bytes can be opened again, before the disk is touched
     */
    public SaveResult save(Path path, byte[] bytes, Optional<Digest> expected, ReadBack readBack) {
        return save(path, bytes, expected, readBack, false);
    }

    /**
     * Saves as {@link #save} does, but overwrites an existing file in place, after a backup: what a user may choose
     * where replacing is refused or a synchronised folder takes it ill.
     */
    public SaveResult saveInPlace(Path path, byte[] bytes, Optional<Digest> expected, ReadBack readBack) {
        return save(path, bytes, expected, readBack, true);
    }

    private SaveResult save(Path path, byte[] bytes, Optional<Digest> expected, ReadBack readBack, boolean inPlace) {
        try {
            readBack.verify(bytes);
        } catch (IOException | RuntimeException e) {
            return new SaveResult.Failed(new SaveProblem(SaveProblem.Code.NOT_VERIFIED, path, new Kept.Untouched(),
                    Optional.of(e)));
        }
        Digest wanted = Digest.of(bytes);
        Target target;
        Optional<Digest> present;
        try {
            target = Target.find(ops, path);
            present = target.exists() ? target.digest(ops) : Optional.empty();
        } catch (IOException e) {
            return new SaveResult.Failed(Diagnosis.of(e, path, new Kept.Untouched()));
        }
        if (present.equals(Optional.of(wanted))) {
            return new SaveResult.Unchanged(wanted);
        }
        return present.equals(expected)
                ? write(target, bytes, wanted, expected, inPlace)
                : new SaveResult.ChangedOnDisk(path, present);
    }

    private SaveResult write(Target target, byte[] bytes, Digest wanted, Optional<Digest> expected, boolean inPlace) {
        List<SaveWarning> warnings = new ArrayList<>();
        Content content = stream -> stream.write(bytes);
        try {
            target.requireWritable();
            if (expected.isPresent() && (inPlace || target.hasOtherNames())) {
                if (!inPlace) {
                    warnings.add(new SaveWarning(SaveWarning.Code.IN_PLACE_LINKS, target.asked()));
                }
                directWrite.write(target, expected.get(), content, warnings);
            } else {
                replaceOrOverwrite(target, content, expected, warnings);
            }
            return new SaveResult.Saved(wanted, warnings);
        } catch (ChangedMeanwhile e) {
            return e.found().equals(Optional.of(wanted))
                    ? new SaveResult.Unchanged(wanted)
                    : new SaveResult.ChangedOnDisk(target.asked(), e.found());
        } catch (IOException e) {
            return new SaveResult.Failed(Diagnosis.of(e, target.asked(), target.kept()));
        }
    }

    private void replaceOrOverwrite(Target target, Content content, Optional<Digest> expected,
            List<SaveWarning> warnings) throws IOException {
        try {
            replacement.replace(target, content, () -> requireStill(expected, target), warnings);
        } catch (StepFailed e) {
            if (e.code() != SaveProblem.Code.NOT_ALLOWED || expected.isEmpty()) {
                throw e;
            }
            warnings.add(new SaveWarning(SaveWarning.Code.IN_PLACE_FOLDER, target.asked()));
            directWrite.write(target, expected.get(), content, warnings);
        }
    }

    /** By content, not by time stamp: two writes within one tick of the clock look alike. */
    private void requireStill(Optional<Digest> expected, Target target) throws IOException {
        Optional<Digest> found = target.digest(ops);
        if (!found.equals(expected)) {
            throw new ChangedMeanwhile(found);
        }
    }
}
