package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Fate;
import org.covoyage.insight.compare.Pair;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Title;
import org.covoyage.journey.Touchpoint;

/** What differs between two scenarios, in words, element by element. It finds nothing out by itself and draws nothing. */
public final class ComparisonChanges {
    private final Comparison comparison;
    private final Labels labels;
    private final boolean validated;

    /**
     * The differences in the language of labels.
     *
     * @param validated whether only validated claims are compared: then whoever is missing may be there all the same
     */
    ComparisonChanges(Comparison comparison, Labels labels, boolean validated) {
        this.comparison = comparison;
        this.labels = labels;
        this.validated = validated;
    }

    /**
     * One thing that differs.
     *
     * @param id    what it is about
     * @param fates what became of it, in words
     * @param name  what it is called, with what it was called before
     * @param what  what it says otherwise, where it went; empty when that is all
     */
    public record Line(Id id, String fates, String name, String what) {
    }

    /** What differs, element by element: stages, touchpoints, companions. Key figures are told by their values. */
    List<Line> lines() {
        return comparison.elements().filter(pair -> !pair.isSame() && !(pair.latest() instanceof Measure)).map(this::line).toList();
    }

    private Line line(Pair<? extends Element> pair) {
        // A companion that is along elsewhere is told by where it joins and leaves.
        String fates = pair.fates().stream().map(fate -> fate == Fate.MOVED && pair.latest() instanceof Companion
                ? Fate.CHANGED : fate).distinct().sorted(Comparator.comparingInt(Fate::ordinal))
                .map(fate -> fate(pair, fate)).collect(Collectors.joining(", "));
        String name = Title.of(pair.latest());
        if (pair.isInBoth() && !Title.of(pair.before()).equals(name)) {
            name = labels.of("compare.was", name, Title.of(pair.before()));
        }
        List<String> what = new ArrayList<>();
        if (pair.latest() instanceof Touchpoint && !pair.left().isEmpty()) {
            what.add(labels.of("compare.moved.to", stage(comparison.before().journey(), pair.left().getFirst()),
                    stage(comparison.after().journey(), pair.joined().getFirst())));
        } else if (pair.latest() instanceof Companion) {
            pair.joined().forEach(id -> what.add(labels.of("compare.joins", stage(comparison.after().journey(), id))));
            pair.left().forEach(id -> what.add(labels.of("compare.leaves", stage(comparison.before().journey(), id))));
        }
        pair.members().stream().filter(member -> !member.equals("name")).map(this::member).forEach(what::add);
        return new Line(pair.id(), fates, name, String.join(", ", what));
    }

    /** What became of an element. */
    String fate(Pair<? extends Element> pair, Fate fate) {
        boolean claimed = validated && (fate == Fate.ADDED || fate == Fate.REMOVED)
                && (pair.latest() instanceof Companion || pair.latest() instanceof Measure);
        return !claimed ? labels.of("compare.fate", fate)
                : labels.of(fate == Fate.ADDED ? "compare.validated.after" : "compare.validated.before");
    }

    private static String stage(Journey journey, Id id) {
        Stage stage = journey.get(id, Stage.class);
        return stage == null ? id.value() : stage.name();
    }

    private String member(String component) {
        return labels.of("compare.member." + component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}
