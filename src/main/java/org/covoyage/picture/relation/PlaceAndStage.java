package org.covoyage.picture.relation;

import org.covoyage.journey.Id;

/** The first two columns of a ranking: a place, and the stage it belongs to. */
final class PlaceAndStage {
    private static final Column PLACE = new Column(0, 0.235);
    private static final double STAGE = 0.245;
    private static final double STAGE_WIDE = 0.105;

    private final Easel easel;
    private final Across across;
    private final Table table;
    private final Column stage;

    PlaceAndStage(Easel easel, Across across, Table table) {
        this(easel, across, table, STAGE_WIDE);
    }

    /**
     * Columns of a table that leaves stages more or less room.
     *
     * @param stageWide what a stage's name may take, as a share of the width
     */
    PlaceAndStage(Easel easel, Across across, Table table, double stageWide) {
        this.stage = new Column(STAGE, stageWide);
        this.easel = easel;
        this.across = across;
        this.table = table;
    }

    void titles(double top) {
        table.title("head.place", PLACE, top);
        table.title("head.stage", stage, top);
    }

    /** What a place's name may take. */
    double room() {
        return across.of(PLACE);
    }

    /** Whether the name of a stage stands uncut. */
    boolean holds(Id of) {
        return easel.sheet().width(easel.name(of), Easel.SMALL) <= across.of(stage);
    }

    /** The stage of a place. */
    void stage(String subject, Id of, double middle) {
        easel.put(subject, easel.name(of), across.at(stage), middle - 6, across.of(stage), Easel.SMALL,
                easel.theme().muted());
    }
}
