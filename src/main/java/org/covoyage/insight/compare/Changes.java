package org.covoyage.insight.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;

/** What became of the elements of one scenario in another. It computes no figures. */
final class Changes {
    /** Named among the members of a touchpoint whose feelings or ratings differ. */
    static final String READINGS = "readings";
    /** Named among the members of a companion whose part at a stage differs. */
    static final String TIES = "ties";

    private final Journey before;
    private final Journey after;
    private final Course courseBefore;
    private final Course courseAfter;
    private final Map<Id, Id> stageAfter = new LinkedHashMap<>();
    private final List<Pair<Stage>> stages;
    private final List<Pair<Touchpoint>> touchpoints;
    private final List<Pair<Companion>> companions;
    private final List<Pair<Measure>> measures;

    Changes(Journey before, Journey after) {
        this.before = before;
        this.after = after;
        this.courseBefore = Course.of(before);
        this.courseAfter = Course.of(after);
        List<Pair<Stage>> found = Pairing.of(before, after, Stage.class,
                stage -> (stage.phase() == null ? "" : stage.phase() + " ") + stage.name());
        found.stream().filter(Pair::isInBoth).forEach(pair -> stageAfter.put(pair.before().id(), pair.after().id()));
        Set<Id> moved = moved(found, before);
        this.stages = found.stream().map(pair -> pair.isInBoth()
                ? judged(pair, moved.contains(pair.before().id()), List.of(), List.of(), List.of()) : alone(pair)).toList();
        this.touchpoints = touchpoints(Pairing.of(before, after, Touchpoint.class, Touchpoint::name));
        this.companions = Pairing.of(before, after, Companion.class, Companion::name).stream().map(this::companion)
                .toList();
        this.measures = Pairing.of(before, after, Measure.class, Measure::name).stream()
                .map(pair -> pair.isInBoth() ? judged(pair, false, List.of(), List.of(), List.of()) : alone(pair))
                .toList();
    }

    List<Pair<Stage>> stages() {
        return stages;
    }

    List<Pair<Touchpoint>> touchpoints() {
        return touchpoints;
    }

    List<Pair<Companion>> companions() {
        return companions;
    }

    List<Pair<Measure>> measures() {
        return measures;
    }

    /** Stage after stage, in each in the order of the second scenario; those that stayed may still have changed order. */
    private List<Pair<Touchpoint>> touchpoints(List<Pair<Touchpoint>> found) {
        List<Pair<Touchpoint>> sorted = new ArrayList<>();
        for (Pair<Stage> stage : stages) {
            List<Pair<Touchpoint>> here = found.stream().filter(pair -> stage.id().equals(place(pair))).toList();
            List<Pair<Touchpoint>> stayed = here.stream().filter(Pair::isInBoth)
                    .filter(pair -> pair.after().stage().equals(stageAfter.get(pair.before().stage()))).toList();
            Set<Id> moved = moved(stayed, before);
            for (Pair<Touchpoint> pair : here) {
                if (!pair.isInBoth()) {
                    sorted.add(alone(pair));
                } else if (stayed.contains(pair)) {
                    sorted.add(judged(pair, moved.contains(pair.before().id()), readings(pair), List.of(), List.of()));
                } else {
                    sorted.add(judged(pair, true, readings(pair), List.of(pair.before().stage()),
                            List.of(pair.after().stage())));
                }
            }
        }
        return sorted;
    }

    /** The stage at which a touchpoint stands in the end, as the pairs of stages call it. */
    private Id place(Pair<Touchpoint> pair) {
        return pair.after() != null ? pair.after().stage()
                : stageAfter.getOrDefault(pair.before().stage(), pair.before().stage());
    }

    private Pair<Companion> companion(Pair<Companion> pair) {
        if (!pair.isInBoth()) {
            return alone(pair);
        }
        Map<Id, Tie> first = ties(before, pair.before().id());
        Map<Id, Tie> second = ties(after, pair.after().id());
        List<Id> left = first.keySet().stream().filter(stage -> !second.containsKey(stageAfter.get(stage))).toList();
        List<Id> joined = second.keySet().stream().filter(stage -> first.keySet().stream()
                .noneMatch(was -> stage.equals(stageAfter.get(was)))).toList();
        boolean other = first.entrySet().stream().anyMatch(tie -> {
            Tie now = second.get(stageAfter.get(tie.getKey()));
            return now != null && Substance.differing(tie.getValue(), now).stream()
                    .anyMatch(member -> !member.equals("companion"));
        });
        return judged(pair, !left.isEmpty() || !joined.isEmpty(), other ? List.of(TIES) : List.of(), left, joined);
    }

    /** The stages at which a companion is along, with its part there. */
    private static Map<Id, Tie> ties(Journey journey, Id companion) {
        Map<Id, Tie> ties = new LinkedHashMap<>();
        for (Stage stage : journey.all(Stage.class)) {
            journey.all(Tie.class).stream().filter(tie -> tie.companion().equals(companion)
                    && tie.stage().equals(stage.id()) && tie.involvement() > 0)
                    .findFirst().ifPresent(tie -> ties.put(stage.id(), tie));
        }
        return ties;
    }

    private List<String> readings(Pair<Touchpoint> pair) {
        return values(before, pair.before().id()).equals(values(after, pair.after().id())) ? List.of()
                : List.of(READINGS);
    }

    private static Map<String, Double> values(Journey journey, Id at) {
        Map<String, Double> values = new LinkedHashMap<>();
        journey.all(Reading.class).stream().filter(reading -> reading.at().equals(at))
                .sorted((one, other) -> key(one).compareTo(key(other)))
                .forEach(reading -> values.putIfAbsent(key(reading), reading.value()));
        return values;
    }

    private static String key(Reading reading) {
        return reading.scale() + " " + reading.series() + " " + reading.persona();
    }

    private static <E extends Element> Set<Id> moved(List<Pair<E>> pairs, Journey before) {
        List<Pair<E>> both = pairs.stream().filter(Pair::isInBoth).toList();
        List<Id> now = both.stream().map(pair -> pair.before().id()).toList();
        return Order.moved(now.stream().sorted(Comparator.comparing(before::placeOf)).toList(), now);
    }

    private static <E extends Element> Pair<E> alone(Pair<E> pair) {
        return new Pair<>(pair.before(), pair.after(), pair.found(),
                Set.of(pair.before() == null ? Fate.ADDED : Fate.REMOVED), List.of(), List.of(), List.of());
    }

    private <E extends Element> Pair<E> judged(Pair<E> pair, boolean moved, List<String> also, List<Id> left,
            List<Id> joined) {
        List<String> members = new ArrayList<>(Substance.differing(pair.before(), pair.after()));
        members.addAll(also);
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        if (moved) {
            fates.add(Fate.MOVED);
        }
        if (!members.isEmpty()) {
            fates.add(Fate.CHANGED);
        }
        turn(fates, courseBefore.skipped().contains(pair.before().id()),
                courseAfter.skipped().contains(pair.after().id()), Fate.SKIPPED, Fate.NO_LONGER_SKIPPED);
        turn(fates, courseBefore.repeated().contains(pair.before().id()),
                courseAfter.repeated().contains(pair.after().id()), Fate.REPEATED, Fate.NO_LONGER_REPEATED);
        return new Pair<>(pair.before(), pair.after(), pair.found(), fates, members, left, joined);
    }

    private static void turn(Set<Fate> fates, boolean was, boolean is, Fate begun, Fate ended) {
        if (was != is) {
            fates.add(is ? begun : ended);
        }
    }
}
