package org.covoyage.picture.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covoyage.insight.Circle;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.Concentration;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.Draws;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.Note;
import org.covoyage.insight.Notes;
import org.covoyage.insight.Removal;
import org.covoyage.insight.Robustness;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;

/** Finds what a journey tells. Asks the model once, then folds as many of the ranking as a picture has no room for. */
public final class Finder {
    private static final List<Note.Matter> DOUBTS = List.of(Note.Matter.NOT_ENOUGH_SCORED,
            Note.Matter.OVERRIDE_WITHOUT_REASON, Note.Matter.NO_DISTANCE, Note.Matter.AGENT_WITHOUT_PRINCIPAL,
            Note.Matter.VOICES_CAPPED, Note.Matter.FARTHEST);

    private final Circle circle;
    private final JourneyInfluence influence;
    /** {@code null} when there would be too many draws. */
    private final Uncertainty uncertainty;
    /** Those who travel along, by rank. */
    private final List<CompanionInfluence> ranking;
    private final Map<Id, Map<Id, Double>> shares = new HashMap<>();
    private final Map<Id, double[]> changes = new HashMap<>();
    private final Map<Id, List<Note.Matter>> doubts = new LinkedHashMap<>();
    /** Of those imagined away; {@code null} when nobody is. */
    private final Removal removal;
    private final Ghost ghost;
    private final List<StageFinding> stages = new ArrayList<>();

    /**
     * What a journey tells.
     *
     * @param without companions imagined away; when there are none, the one whose absence would change most is
     * @throws InsightRefused when there is no stage, or none of any importance
     */
    public Finder(Journey journey, Set<Id> without) {
        circle = Circle.of(journey);
        influence = JourneyInfluence.of(circle);
        uncertainty = drawn();
        ranking = influence.ranking().stream().filter(one -> one.isRanked() && one.reach() > 0).toList();
        influence.stages().forEach(this::gather);
        for (Note note : Notes.of(circle)) {
            if (DOUBTS.contains(note.matter())) {
                doubts.computeIfAbsent(note.about(), _ -> new ArrayList<>()).add(note.matter());
            }
        }
        Id missed = missed();
        List<Id> leaving = without.isEmpty() ? missed == null ? List.of() : List.of(missed)
                : circle.companions().stream().map(companion -> companion.id()).filter(without::contains).toList();
        removal = leaving.isEmpty() ? null : Removal.of(circle, leaving);
        double[] change = removal == null ? new double[2] : change(removal);
        ghost = removal == null ? null : new Ghost(leaving, !without.isEmpty(), change[0], change[1]);
        for (int s = 0; s < influence.stages().size(); s++) {
            StageInfluence stage = influence.stages().get(s);
            stages.add(new StageFinding(stage.stage(), stage.self(), stage.inclination(), removal == null ? Double.NaN
                    : removal.after().stages().get(s).inclination(), stage.conflict()));
        }
    }

    /** What the model says of the whole journey. */
    public JourneyInfluence influence() {
        return influence;
    }

    /** What the draws say; nothing when there would be too many. */
    public Optional<Uncertainty> uncertainty() {
        return Optional.ofNullable(uncertainty);
    }

    /** The journey without those who are imagined away; nothing when nobody is. */
    public Optional<Removal> removal() {
        return Optional.ofNullable(removal);
    }

    /** The journey without all that a line of the ranking stands for. */
    public Removal without(Standing of) {
        return Removal.of(circle, of.members());
    }

    /** What the model says of a stage of the journey. */
    public StageInfluence stage(Id stage) {
        return influence.stages().stream().filter(at -> at.stage().equals(stage)).findFirst().orElseThrow();
    }

    private Uncertainty drawn() {
        try {
            return Uncertainty.of(circle, influence, Draws.of(circle.parameters()));
        } catch (InsightRefused tooManyDraws) {
            return null;
        }
    }

    private void gather(StageInfluence stage) {
        for (TieInfluence tie : stage.companions()) {
            if (tie.involvement() > 0 && !Double.isNaN(tie.share())) {
                shares.computeIfAbsent(tie.companion(), _ -> new HashMap<>()).put(stage.stage(), tie.share());
                add(changes.computeIfAbsent(tie.companion(), _ -> new double[2]), stage, tie.inclinationChange());
            }
        }
    }

    /** Δy above 0 means that the inclination would fall without. */
    private void add(double[] change, StageInfluence stage, double inclinationChange) {
        double part = stage.importance() * inclinationChange / total();
        change[inclinationChange > 0 ? 0 : 1] += Math.abs(part);
    }

    private double total() {
        return influence.stages().stream().mapToDouble(StageInfluence::importance).sum();
    }

    private double[] change(Removal removal) {
        double[] change = new double[2];
        for (int s = 0; s < influence.stages().size(); s++) {
            add(change, influence.stages().get(s), removal.inclinationChange().get(s));
        }
        return change;
    }

    private Id missed() {
        return ranking.stream().filter(one -> one.consequence() >= Findings.VISIBLE)
                .max(Comparator.comparingDouble(CompanionInfluence::consequence)).map(CompanionInfluence::companion)
                .orElse(null);
    }

    /**
     * The findings with a ranking of at most so many lines.
     *
     * @param most at least 2; where there are more companions, the weakest share the last line
     */
    public Findings findings(int most) {
        Concentration concentration = influence.concentration();
        List<Standing> standings = new ArrayList<>();
        int alone = ranking.size() <= most ? ranking.size() : most - 1;
        for (int i = 0; i < alone; i++) {
            standings.add(standing(i));
        }
        if (alone < ranking.size()) {
            standings.add(together(ranking.subList(alone, ranking.size())));
        }
        return new Findings(lead(), standings, influence.companions().stream()
                .filter(one -> one.isRanked() && one.reach() == 0).map(CompanionInfluence::companion).toList(),
                influence.companions().stream().filter(one -> !one.isRanked()).map(CompanionInfluence::companion)
                        .toList(), influence.self(), concentration.effective(),
                concentration.isDefined() && concentration.hhi() > Concentration.DEPENDS_ON_FEW, influence.evidence(),
                stages, ghost, DecisionUnit.of(circle), circle.parameters().vetoThreshold(),
                circle.parameters().model(), uncertainty == null ? null : uncertainty.draws());
    }

    /** Who weighs most, how surely, and whose absence would change most. */
    public Lead lead() {
        if (ranking.isEmpty() || ranking.getFirst().share() == 0) {
            return new Lead(Lead.Strength.NOBODY, null, null, null);
        }
        Id first = ranking.getFirst().companion();
        if (ranking.size() == 1) {
            return new Lead(Lead.Strength.ONLY, first, null, missed());
        }
        Id rival = ranking.stream().skip(1).max(Comparator.comparingDouble(
                one -> uncertainty == null ? -one.rank() : spread(one).rankOne())).orElseThrow().companion();
        return new Lead(Lead.strength(uncertainty == null ? null : spread(ranking.getFirst()).leads()), first, rival,
                missed());
    }

    private Uncertainty.Spread spread(CompanionInfluence of) {
        return uncertainty.companion(of.companion()).orElseThrow();
    }

    /** The first must lead everybody; another need only stay ahead of the next. */
    private Standing standing(int place) {
        CompanionInfluence one = ranking.get(place);
        Id id = one.companion();
        boolean last = place == ranking.size() - 1;
        double low = Double.NaN;
        double high = Double.NaN;
        double holds = Double.NaN;
        if (uncertainty != null) {
            Uncertainty.Spread spread = spread(one);
            low = spread.low();
            high = spread.high();
            holds = last ? Double.NaN : place == 0 ? spread.rankOne() : spread.aheadOfNext();
        }
        double[] change = changes.getOrDefault(id, new double[2]);
        return new Standing(id, List.of(id), one.share(), low, high, Robustness.of(holds), holds,
                last ? null : ranking.get(place + 1).companion(), change[0], change[1],
                shares.getOrDefault(id, Map.of()), doubts.getOrDefault(id, List.of()).stream().distinct()
                .sorted(Comparator.comparingInt(DOUBTS::indexOf)).toList());
    }

    /** Shares add up; the consequence is that of all of them leaving at once. */
    private Standing together(List<CompanionInfluence> weakest) {
        List<Id> ids = weakest.stream().map(CompanionInfluence::companion).toList();
        Map<Id, Double> sums = new HashMap<>();
        ids.forEach(id -> shares.getOrDefault(id, Map.of()).forEach((stage, share) ->
                sums.merge(stage, share, Double::sum)));
        double[] change = change(Removal.of(circle, ids));
        return new Standing(null, ids, weakest.stream().mapToDouble(CompanionInfluence::share).sum(),
                Double.NaN, Double.NaN, null, Double.NaN, null, change[0], change[1], sums, List.of());
    }
}
