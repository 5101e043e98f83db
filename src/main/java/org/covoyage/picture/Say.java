package org.covoyage.picture;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Id;

/** Who has how much say at each stage of a map, by the model; before it is told, the customer decides alone. */
final class Say {
    private final double[] self;
    private final StageInfluence[] stages;
    private final Map<Id, Traveller.Place[]> places = new HashMap<>();
    private final Map<Id, Double> shares = new HashMap<>();
    private final Set<Id> doubtful = new HashSet<>();

    /** Nobody's but the customer's. */
    Say(MapData data) {
        self = new double[data.stages().size()];
        stages = new StageInfluence[self.length];
        Arrays.fill(self, 1);
    }

    /** What the model says of a journey. */
    Say(MapData data, JourneyInfluence journey) {
        this(data);
        for (StageInfluence stage : journey.stages()) {
            int column = data.column(stage.stage());
            if (column >= 0) {
                self[column] = stage.self();
                stages[column] = stage;
                stage.companions().forEach(tie -> gather(tie, column));
            }
        }
        for (CompanionInfluence companion : journey.companions()) {
            shares.put(companion.companion(), Double.isNaN(companion.share()) ? 0 : companion.share());
            if (companion.isTooLittleScored()) {
                doubtful.add(companion.companion());
            }
        }
    }

    private void gather(TieInfluence tie, int column) {
        if (tie.involvement() > 0 && !Double.isNaN(tie.distance())) {
            places.computeIfAbsent(tie.companion(), _ -> new Traveller.Place[self.length])[column] =
                    new Traveller.Place(tie.distance(), tie.share(), tie.direction(), List.of(tie));
        }
    }

    /** The customer's own share at a stage, 0 … 1. */
    double self(int column) {
        return self[column];
    }

    /** What the model says of a stage; {@code null} when it says nothing. */
    StageInfluence stage(int column) {
        return stages[column];
    }

    /** What a companion is at each stage; {@code null} entries where it is absent. */
    List<Traveller.Place> places(Id companion) {
        Traveller.Place[] found = places.get(companion);
        return found == null ? Collections.nCopies(self.length, null) : Arrays.asList(found);
    }

    /** Whether a companion travels along at any stage that is shown. */
    boolean has(Id companion) {
        return places.containsKey(companion);
    }

    /** Share of the whole journey, 0 … 1. */
    double share(Id companion) {
        return shares.getOrDefault(companion, 0.0);
    }

    /** Whether too little is scored of a companion to rely on its distance. */
    boolean isDoubtful(Id companion) {
        return doubtful.contains(companion);
    }
}
