package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.covoyage.drawing.Dash;
import org.covoyage.insight.Circle;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;

/**
 * The ribbons of a map: one for each companion; where there are more than hues tell apart, the ones with least to say
 * are folded into one band that says how many they are, unless everyone is asked for. Where companions are imagined
 * away, each ribbon also knows what it is without them.
 */
final class Travellers {
    private static final int MOST = 8;

    private final Set<Id> gone;
    private final Say real;
    private final Say shown;
    private final List<Traveller> ribbons;

    Travellers(MapData data, Labels labels) {
        this.gone = data.request().focus().in(data.journey()).without();
        Say real = new Say(data);
        Say shown = real;
        try {
            Circle circle = Circle.of(data.journey());
            real = new Say(data, JourneyInfluence.of(circle));
            shown = gone.isEmpty() ? real : new Say(data, JourneyInfluence.of(circle.without(gone)));
        } catch (InsightRefused nothingCounts) {
            // No stage has any importance: the customer's line is drawn alone.
        }
        this.real = real;
        this.shown = shown;
        List<Traveller> all = all(data);
        this.ribbons = all.size() <= MOST ? all
                : data.request().focus().everyone() ? ranked(all, MOST) : folded(all, labels);
    }

    private List<Traveller> all(MapData data) {
        List<Id> ids = data.journey().ids(Kind.COMPANION);
        List<Traveller> all = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Id id = ids.get(i);
            if (real.has(id)) {
                Companion companion = data.journey().get(id, Companion.class);
                boolean away = gone.contains(id);
                all.add(new Traveller(id.value(), companion.name(),
                        companion.hue() == null ? i : companion.hue() - 1,
                        EvidenceMark.dash(Grade.orAssumed(companion.involvementGrade())), real.share(id), away,
                        real.isDoubtful(id), (away ? real : shown).places(id), real.places(id)));
            }
        }
        return all;
    }

    /** By share; so many of them with a hue, the others told apart by their names. */
    private static List<Traveller> ranked(List<Traveller> all, int hues) {
        List<Traveller> sorted = all.stream().sorted(Comparator.comparingDouble(t -> -t.weight())).toList();
        List<Traveller> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Traveller t = sorted.get(i);
            ranked.add(new Traveller(t.subject(), t.name(), i < hues ? i : -1, t.edge(), t.weight(), t.gone(),
                    t.doubtful(), t.places(), t.real()));
        }
        return ranked;
    }

    /** The strongest keep their ribbon, and so do those imagined away; the others become one. */
    private static List<Traveller> folded(List<Traveller> all, Labels labels) {
        List<Traveller> ranked = ranked(all, MOST - 1);
        long away = ranked.stream().skip(MOST - 1).filter(Traveller::gone).count();
        List<Traveller> kept = Stream.concat(ranked.stream().limit(MOST - 1).filter(t -> t.gone()
                        || ranked.indexOf(t) < MOST - 1 - away), ranked.stream().skip(MOST - 1)
                .filter(Traveller::gone)).toList();
        List<Traveller> rest = ranked.stream().filter(t -> !kept.contains(t)).toList();
        List<Traveller> ribbons = new ArrayList<>(kept);
        if (!rest.isEmpty()) {
            ribbons.add(new Traveller(Focus.OTHERS, labels.of("companions.others", rest.size()), -1, Dash.SOLID,
                    rest.stream().mapToDouble(Traveller::weight).sum(), false,
                    rest.stream().anyMatch(Traveller::doubtful), together(rest.stream().map(Traveller::places).toList()),
                    together(rest.stream().map(Traveller::real).toList())));
        }
        return ribbons;
    }

    private static List<Traveller.Place> together(List<List<Traveller.Place>> rest) {
        List<Traveller.Place> places = new ArrayList<>();
        for (int stage = 0; stage < rest.getFirst().size(); stage++) {
            int at = stage;
            places.add(atOne(rest.stream().map(of -> of.get(at)).filter(Objects::nonNull).toList()));
        }
        return places;
    }

    /** Several at one stage as one: shares add up, distance and direction are means weighted by share. */
    private static Traveller.Place atOne(List<Traveller.Place> places) {
        if (places.isEmpty()) {
            return null;
        }
        List<TieInfluence> ties = places.stream().flatMap(place -> place.ties().stream()).toList();
        double share = places.stream().mapToDouble(Traveller.Place::share).sum();
        if (share == 0) {
            return new Traveller.Place(1, 0, 0, ties);
        }
        return new Traveller.Place(places.stream().mapToDouble(p -> p.share() * p.distance()).sum() / share, share,
                places.stream().mapToDouble(p -> p.share() * p.direction()).sum() / share, ties);
    }

    /** The ribbons, in the order of the companions. */
    List<Traveller> ribbons() {
        return ribbons;
    }

    /** Whether companions are imagined away. */
    boolean isGhost() {
        return ribbons.stream().anyMatch(Traveller::gone);
    }

    /** The journey as it is. */
    Say real() {
        return real;
    }

    /** The journey that is shown: without those imagined away. */
    Say shown() {
        return shown;
    }

    /** Those at a stage of the journey as it is, nearest first. */
    List<Traveller> really(int stage) {
        return ribbons.stream().filter(t -> t.real().get(stage) != null)
                .sorted(Comparator.comparingDouble(t -> t.real().get(stage).distance())).toList();
    }

    /** Those at a stage of the journey that is shown, nearest first. */
    List<Traveller> presentAt(int stage) {
        return ribbons.stream().filter(t -> !t.gone() && t.places().get(stage) != null)
                .sorted(Comparator.comparingDouble(t -> t.places().get(stage).distance())).toList();
    }
}
