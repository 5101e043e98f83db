package org.covoyage.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.Original;
import org.covoyage.file.ProjectImages;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.file.save.AtomicOutput;
import org.covoyage.file.save.Digest;
import org.covoyage.file.save.DiskState;
import org.covoyage.file.save.FileOps;
import org.covoyage.file.save.SafeSave;
import org.covoyage.file.save.SaveResult;
import org.covoyage.file.save.SaveWarning;
import org.covoyage.file.versions.Versions;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Project;

/**
 * One save: what is to be written, taken from a session at one moment, so that work can go on meanwhile. Made on the
 * session's thread, carried out once on any other; {@link EditSession#finished} then takes the result.
 */
public final class SaveJob {
    /** What the save means for the session. */
    enum Purpose {
        /** Back to where it came from. */
        SAVE,
        /** To another place, which is the project's from then on. */
        SAVE_AS,
        /** To another place, which the session forgets at once. */
        COPY
    }

    /**
     * What to write.
     *
     * @param project  as it is at this moment; nobody else changes it
     * @param kept     what its file said beyond what is known here
     * @param original the bytes it was opened from when nothing counts that was done since, else {@code null}
     * @param beside   a file beside which its images lie, or {@code null}
     */
    record Content(Project project, Kept kept, Original original, Path beside) {
    }

    private final Purpose purpose;
    private final Path target;
    private final Content content;
    private final Optional<Optional<Digest>> expected;
    private final Step at;
    private final int done;
    private final SafeSave saver;
    private final FileOps ops;
    private final Optional<Versions> versions;

    /**
     * A save.
     *
     * @param expected what the target holds as far as is known; nothing when whatever is there may be replaced
     * @param at       the last step in what is written, or {@code null}
     * @param done     how many steps count in it
     */
    SaveJob(Purpose purpose, Path target, Content content, Optional<Optional<Digest>> expected, Step at, int done,
            SafeSave saver, FileOps ops, Optional<Versions> versions) {
        this.purpose = purpose;
        this.target = target.toAbsolutePath();
        this.content = content;
        this.expected = expected;
        this.at = at;
        this.done = done;
        this.saver = saver;
        this.ops = ops;
        this.versions = versions;
    }

    /** Where it is written. */
    public Path target() {
        return target;
    }

    Purpose purpose() {
        return purpose;
    }

    Step at() {
        return at;
    }

    int done() {
        return done;
    }

    /** What it writes; takes as long as writing it to memory. */
    public byte[] bytes() {
        return content.original() != null ? content.original().bytes()
                : new ProjectWriter().bytes(content.project(), content.kept());
    }

    /** Saves; blocks while the disk works. The version of what is replaced is kept first, and never stops the save. */
    public SaveResult run() {
        byte[] bytes = bytes();
        List<SaveWarning> warnings = new ArrayList<>();
        Optional<Digest> known = Optional.empty();
        try {
            DiskState now = DiskState.of(ops, target, Digest.of(bytes));
            if (now instanceof DiskState.Changed changed) {
                known = Optional.of(changed.found());
                keepVersion(warnings);
            } else if (now instanceof DiskState.Same) {
                known = Optional.of(Digest.of(bytes));
            }
        } catch (IOException unreadable) {
            // The save itself finds the same and says it in words.
            known = Optional.empty();
        }
        SaveResult result = saver.save(target, bytes, expected.orElse(known), this::verify);
        if (result instanceof SaveResult.Saved saved) {
            warnings.addAll(saved.warnings());
            takeImagesAlong(warnings);
            return new SaveResult.Saved(saved.digest(), warnings);
        }
        return result;
    }

    /** Images that lie beside the project in another folder come along; what is there already stays. */
    private void takeImagesAlong(List<SaveWarning> warnings) {
        if (content.beside() == null || content.project().cover().images().isEmpty()) {
            return;
        }
        for (Path image : new ProjectImages(content.beside()).filesOf(content.project().cover().images())) {
            Path copy = target.resolveSibling(image.getFileName());
            if (Files.exists(copy)) {
                continue;
            }
            try {
                new AtomicOutput(ops).write(copy, stream -> Files.copy(image, stream));
            } catch (IOException e) {
                warnings.add(new SaveWarning(SaveWarning.Code.IMAGE_LEFT, image));
            }
        }
    }

    private void keepVersion(List<SaveWarning> warnings) {
        if (versions.isPresent()) {
            try {
                versions.get().keep(target);
            } catch (IOException e) {
                warnings.add(new SaveWarning(SaveWarning.Code.NO_VERSION, target));
            }
        }
    }

    /** What is about to be written opens whole, is this project, and would be written the same again. */
    private void verify(byte[] bytes) throws IOException {
        if (content.original() != null) {
            return; // it was opened from these very bytes
        }
        if (!(new ProjectReader().open(bytes) instanceof Opened.Usable again) || !again.problems().isEmpty()) {
            throw new IOException("it does not open whole");
        }
        if (!same(again.project(), content.project())) {
            throw new IOException("it opens as another project");
        }
        if (!Arrays.equals(new ProjectWriter().bytes(again.project(), again.kept()), bytes)) {
            throw new IOException("it loses what another version has written");
        }
    }

    private static boolean same(Project one, Project other) {
        if (!one.cover().equals(other.cover()) || one.scenarios().size() != other.scenarios().size()) {
            return false;
        }
        for (int i = 0; i < one.scenarios().size(); i++) {
            Journey mine = one.scenarios().get(i);
            Journey theirs = other.scenarios().get(i);
            for (Kind kind : Kind.values()) {
                if (!mine.all(kind).equals(theirs.all(kind))) {
                    return false;
                }
            }
        }
        return true;
    }
}
