package org.covoyage.edit.change;

import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Stage;

/** Key figures of the stages. */
public final class Measures {
    private final Draft draft;

    /** Measures in a draft. */
    public Measures(Draft draft) {
        this.draft = draft;
    }

    /** Adds a figure at the end of a stage's; value and unit may be {@code null} while unknown. */
    public Id add(Id stage, String name, Double value, String unit) {
        draft.need(stage, Stage.class);
        Id id = draft.fresh().of(Kind.MEASURE, name);
        draft.add(new Measure(id, stage, null, name, null, value, unit, null, null, null, null, null));
        return id;
    }

    /** Makes a figure say something else; target, kind and evidence stay. */
    public void write(Id measure, String name, Double value, String unit) {
        Measure was = draft.need(measure, Measure.class);
        draft.put(Records.with(Records.with(Records.with(was, "name", name), "value", value), "unit", unit));
    }
}
