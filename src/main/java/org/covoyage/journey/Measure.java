package org.covoyage.journey;

import java.util.List;

/**
 * A key figure (DOMAIN 3 (j)).
 *
 * @param id         identity
 * @param stage      the stage it belongs to
 * @param touchpoint the touchpoint it belongs to
 * @param name       what is measured
 * @param kind       a known kind, for its standard error and wording
 * @param value      the value, in {@code unit}
 * @param unit       the unit, as printed behind the value
 * @param target     what it should be, in {@code unit}
 * @param promoters  for NPS: share of 9 and 10, %
 * @param detractors for NPS: share of 0 to 6, %
 * @param evidence   source, n and date
 * @param note       not shown on the map
 */
public record Measure(Id id, Id stage, Id touchpoint, String name, MeasureKind kind, Double value, String unit,
        Double target, Double promoters, Double detractors, Evidence evidence, String note) implements Element {
    /** Checks the ranges. */
    public Measure {
        RefusedValue.required("id", id);
        RefusedValue.required("name", name);
        Range.ANY.check("value", value);
        Range.ANY.check("target", target);
        Range percent = new Range(0, 100);
        percent.check("promoters", promoters);
        percent.check("detractors", detractors);
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("stage", stage, Kind.STAGE).and("touchpoint", touchpoint, Kind.TOUCHPOINT)
                .list();
    }
}
