package org.covoyage.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.covoyage.file.Problem;
import org.covoyage.file.Unwritable;
import org.covoyage.file.journal.Deed;
import org.covoyage.file.journal.DeedJson;
import org.covoyage.file.journal.Journal;
import org.covoyage.file.save.Digest;
import org.covoyage.journey.IllegalChange;

/** Keeps the steps of a session in its journal, which begins with the first one. */
final class Notebook implements Keeper {
    private final DeedJson json = new DeedJson();
    private final Supplier<Optional<Journal>> begin;
    private Optional<Journal> journal = Optional.empty();
    private boolean begun;

    /** @param begin makes the journal, when there is to be one */
    Notebook(Supplier<Optional<Journal>> begin) {
        this.begin = begin;
    }

    @Override
    public Admission admit(Step step) {
        DeedJson.Written<?> written;
        Step kept;
        try {
            switch (step) {
                case Step.InJourney in -> {
                    var line = json.write(new Deed.Done(in.name().key(), in.name().about(), in.scenario(), in.change(),
                            in.before(), in.after()));
                    written = line;
                    kept = line.change() == in.change() ? in
                            : new Step.InJourney(in.name(), in.scenario(), line.change(), in.before(), in.after());
                }
                case Step.OfProject of -> {
                    var line = json.write(new Deed.DoneToProject(of.name().key(), of.name().about(), of.change(),
                            of.before(), of.after()));
                    written = line;
                    kept = line.change() == of.change() ? of
                            : new Step.OfProject(of.name(), line.change(), of.before(), of.after());
                }
            }
        } catch (Unwritable e) {
            throw new IllegalChange(e.problems().isEmpty() ? "no file could say this change"
                    : sentence(e.problems().getFirst()));
        }
        settle();
        return new Admission(kept, () -> {
            if (!begun) {
                begun = true;
                journal = begin.get();
            }
            journal.ifPresent(open -> open.noteDone(written));
        });
    }

    private static String sentence(Problem problem) {
        return problem.sentence(Locale.getDefault());
    }

    @Override
    public void turned(int done) {
        settle();
        journal.ifPresent(open -> open.note(new Deed.Turned(done)));
    }

    /** Notes a save; without a step there is no journal that needs to know. */
    void saved(String path, Digest digest, int done) {
        journal.ifPresent(open -> open.note(new Deed.Saved(path, digest, done)));
    }

    /** Waits until all that was noted is on the disk; whether it is. */
    boolean settle() {
        return journal.map(Journal::settle).orElse(true);
    }

    void close() {
        journal.ifPresent(Journal::close);
        journal = Optional.empty();
    }
}
