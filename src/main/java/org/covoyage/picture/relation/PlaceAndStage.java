package org.covoyage.picture.relation;

import org.covoyage.journey.Id;

/** The first two columns of a ranking: a place, and the stage it belongs to. */
final class PlaceAndStage {
    private static final double PLACE_WIDE = 0.235;
    private static final double STAGE = 0.245;
    private static final double STAGE_WIDE = 0.105;

    private final Easel easel;
    private final Across across;
    private final Table table;
    private final double stageWide;

    PlaceAndStage(Easel easel, Across across, Table table) {
        this(easel, across, table, STAGE_WIDE);
    }

    /**
     * Columns of a table that leaves stages more or less room.
     *
     * @param stageWide what a stage's name may take, as a share of the width
     */
    PlaceAndStage(Easel easel, Across across, Table table, double stageWide) {
        this.stageWide = stageWide;
        this.easel = easel;
        this.across = across;
        this.table = table;
    }

    void titles(double top) {
        table.title("head.place", 0, 0.2, top);
        table.title("head.stage", STAGE, 0.1, top);
    }

    /** What a place's name may take. */
    double room() {
        return across.of(PLACE_WIDE);
    }

    /** Whether the name of a stage stands uncut. */
    boolean holds(Id stage) {
        return easel.sheet().width(easel.name(stage), Easel.SMALL) <= across.of(stageWide);
    }

    /** The stage of a place. */
    void stage(String subject, Id stage, double middle) {
        easel.put(subject, easel.name(stage), across.at(STAGE), middle - 6, across.of(stageWide), Easel.SMALL,
                easel.theme().muted());
    }
}
