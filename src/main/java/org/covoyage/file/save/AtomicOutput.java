package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an export as a stream: an earlier file of that name survives until the new one is complete.
 *
 * <p>Unlike {@link SafeSave} it replaces whatever is there, which the user has chosen. Must not know formats.
 */
public final class AtomicOutput {
    private final FileOps ops;
    private final Replacement replacement;

    /** Writes on the real disk. */
    public AtomicOutput() {
        this(new RealFileOps());
    }

    /** Writes through the given operations. */
    public AtomicOutput(FileOps ops) {
        this.ops = ops;
        this.replacement = new Replacement(ops);
    }

    /**
     * Writes a file.
     *
     * @param path    the file to write; links are followed and stay links
     * @param content writes everything; to cancel it throws a runtime exception, which comes through after the
     *                unfinished file was removed
     * @return what the user should know though all went well; mostly empty
     * @throws SaveException if it could not be written, whoever failed; an earlier file is untouched
     */
    public List<SaveWarning> write(Path path, Content content) throws SaveException {
        Target target;
        try {
            target = Target.find(ops, path);
        } catch (IOException e) {
            throw new SaveException(Diagnosis.of(e, path, new Kept.Untouched()));
        }
        List<SaveWarning> warnings = new ArrayList<>();
        try {
            target.requireWritable();
            replacement.replace(target, content, () -> { }, warnings);
        } catch (IOException e) {
            throw new SaveException(Diagnosis.of(e, path, target.kept()));
        }
        if (target.hasOtherNames()) {
            warnings.add(new SaveWarning(SaveWarning.Code.LINKS_PARTED, path));
        }
        return List.copyOf(warnings);
    }
}
