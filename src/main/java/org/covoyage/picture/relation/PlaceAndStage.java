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

    PlaceAndStage(Easel easel, Across across, Table table) {
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

    /** The stage of a place. */
    void stage(String subject, Id stage, double middle) {
        easel.put(subject, easel.name(stage), across.at(STAGE), middle - 6, across.of(STAGE_WIDE), Easel.SMALL,
                easel.theme().muted());
    }
}
