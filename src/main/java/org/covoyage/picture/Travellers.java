package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.covoyage.drawing.Dash;
import org.covoyage.insight.Circle;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;

/**
 * The ribbons of a map: one for each companion; where there are more than hues tell apart, the ones with least to say
 * are folded into one band that says how many they are.
 */
final class Travellers {
    private static final int MOST = 8;

    private final List<Traveller> ribbons;
    private final double[] self;

    Travellers(MapData data, Labels labels) {
        this.self = new double[data.stages().size()];
        Arrays.fill(self, 1);
        Map<Id, Traveller.Place[]> places = new HashMap<>();
        Map<Id, Double> shares = new HashMap<>();
        influence(data).ifPresent(journey -> {
            journey.stages().forEach(stage -> gather(stage, data.column(stage.stage()), places));
            journey.companions().forEach(companion -> shares.put(companion.companion(),
                    Double.isNaN(companion.share()) ? 0 : companion.share()));
        });
        List<Id> ids = data.journey().ids(Kind.COMPANION);
        List<Traveller> all = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (places.containsKey(ids.get(i))) {
                Companion companion = data.journey().get(ids.get(i), Companion.class);
                all.add(new Traveller(ids.get(i).value(), companion.name(),
                        companion.hue() == null ? i : companion.hue() - 1,
                        EvidenceMark.dash(Grade.orAssumed(companion.involvementGrade())),
                        shares.getOrDefault(ids.get(i), 0.0), Arrays.asList(places.get(ids.get(i)))));
            }
        }
        this.ribbons = all.size() <= MOST || data.request().focus().everyone() ? all : folded(all, labels);
    }

    /** What the model says; nothing where it refuses, because no stage has any importance. */
    private static Optional<JourneyInfluence> influence(MapData data) {
        try {
            return Optional.of(JourneyInfluence.of(Circle.of(data.journey())));
        } catch (InsightRefused refused) {
            return Optional.empty();
        }
    }

    private void gather(StageInfluence stage, int column, Map<Id, Traveller.Place[]> places) {
        if (column < 0) {
            return;
        }
        self[column] = stage.self();
        for (TieInfluence tie : stage.companions()) {
            if (tie.involvement() > 0 && !Double.isNaN(tie.distance())) {
                places.computeIfAbsent(tie.companion(), _ -> new Traveller.Place[self.length])[column] =
                        new Traveller.Place(tie.distance(), tie.share(), tie.direction());
            }
        }
    }

    /** The strongest keep their ribbon; the others become one. */
    private static List<Traveller> folded(List<Traveller> all, Labels labels) {
        List<Traveller> strongest = all.stream().sorted(Comparator.comparingDouble(t -> -t.weight()))
                .limit(MOST - 1).toList();
        List<Traveller> rest = all.stream().filter(t -> !strongest.contains(t)).toList();
        List<Traveller.Place> places = new ArrayList<>();
        for (int stage = 0; stage < all.getFirst().places().size(); stage++) {
            int at = stage;
            places.add(together(rest.stream().map(t -> t.places().get(at)).filter(Objects::nonNull).toList()));
        }
        List<Traveller> ribbons = new ArrayList<>();
        for (int i = 0; i < strongest.size(); i++) {
            Traveller t = strongest.get(i);
            ribbons.add(new Traveller(t.subject(), t.name(), i, t.edge(), t.weight(), t.places()));
        }
        ribbons.add(new Traveller(Focus.OTHERS, labels.of("companions.others", rest.size()), -1, Dash.SOLID,
                rest.stream().mapToDouble(Traveller::weight).sum(), places));
        return ribbons;
    }

    /** Several at one stage as one: shares add up, distance and direction are means weighted by share. */
    private static Traveller.Place together(List<Traveller.Place> places) {
        if (places.isEmpty()) {
            return null;
        }
        double share = places.stream().mapToDouble(Traveller.Place::share).sum();
        if (share == 0) {
            return new Traveller.Place(1, 0, 0);
        }
        return new Traveller.Place(places.stream().mapToDouble(p -> p.share() * p.distance()).sum() / share, share,
                places.stream().mapToDouble(p -> p.share() * p.direction()).sum() / share);
    }

    /** The ribbons, in the order of the companions. */
    List<Traveller> ribbons() {
        return ribbons;
    }

    /** Those at a stage, nearest first. */
    List<Traveller> presentAt(int stage) {
        return ribbons.stream().filter(t -> t.places().get(stage) != null)
                .sorted(Comparator.comparingDouble(t -> t.places().get(stage).distance())).toList();
    }

    /** The customer's own share at a stage, 0 … 1. */
    double self(int stage) {
        return self[stage];
    }
}
