package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.covoyage.drawing.Dash;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/**
 * The ribbons of a map: one for each companion; where there are more than hues tell apart, the ones with least to say
 * are folded into one band that says how many they are.
 */
final class Travellers {
    private static final int MOST = 8;

    private final List<Traveller> ribbons;
    private final double[] self;

    Travellers(MapData data, Labels labels) {
        int stages = data.stages().size();
        this.self = new double[stages];
        Arrays.fill(self, 1);
        List<Id> ids = data.journey().ids(Kind.COMPANION);
        Traveller.Place[][] places = new Traveller.Place[ids.size()][stages];
        ModelParameters parameters = data.journey().scenario().parametersOrDefault();
        for (int s = 0; s < stages; s++) {
            Stage stage = data.stages().get(s);
            double total = stage.ownJudgementOrDefault();
            double[] weights = new double[ids.size()];
            double[] distances = new double[ids.size()];
            double[] directions = new double[ids.size()];
            for (Tie tie : data.ties(stage)) {
                int i = ids.indexOf(tie.companion());
                Companion companion = data.journey().get(tie.companion(), Companion.class);
                double d = SocialDistance.of(parameters, companion, tie).value();
                if (tie.involvement() > 0 && !Double.isNaN(d)) {
                    weights[i] = tie.involvement() * companion.strengthOrDefault()
                            * Math.pow(1 - d, parameters.decay())
                            * Math.pow(Math.min(tie.voicesOrDefault(), parameters.voiceCap()), parameters.numberExponent());
                    distances[i] = d;
                    directions[i] = tie.directionOrDefault();
                    total += weights[i];
                    places[i][s] = new Traveller.Place(d, 0, 0);
                }
            }
            self[s] = stage.ownJudgementOrDefault() / total;
            for (int i = 0; i < ids.size(); i++) {
                if (places[i][s] != null) {
                    places[i][s] = new Traveller.Place(distances[i], weights[i] / total, directions[i]);
                }
            }
        }
        List<Traveller> all = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Companion companion = data.journey().get(ids.get(i), Companion.class);
            Traveller t = new Traveller(ids.get(i).value(), companion.name(),
                    companion.hue() == null ? i : companion.hue() - 1,
                    EvidenceMark.dash(Grade.orAssumed(companion.involvementGrade())), Arrays.asList(places[i]));
            if (t.first() >= 0) {
                all.add(t);
            }
        }
        this.ribbons = all.size() <= MOST ? all : folded(all, labels);
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
            ribbons.add(new Traveller(t.subject(), t.name(), i, t.edge(), t.places()));
        }
        ribbons.add(new Traveller(null, labels.of("companions.others", rest.size()), -1, Dash.SOLID, places));
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
