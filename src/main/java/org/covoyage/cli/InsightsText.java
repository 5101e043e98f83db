package org.covoyage.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.Concentration;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.Note;
import org.covoyage.insight.Removal;
import org.covoyage.insight.Robustness;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Word;
import org.covoyage.picture.Labels;

/** The answer of {@code covoyage insights} as a page that a consultant would paste into a mail. */
final class InsightsText {
    private static final int NAMED_FIRST = 2;
    private static final int ABSENCES = 3;
    private static final int ORIGINS = 5;

    private final InsightsAnswer answer;
    private final InsightsWords words;
    private final InsightsNames names;
    private final JourneyInfluence influence;
    private final List<String> lines = new ArrayList<>();

    InsightsText(InsightsAnswer answer) {
        this.answer = answer;
        words = new InsightsWords(answer.language());
        names = new InsightsNames(answer, words);
        influence = answer.influence();
    }

    String text() {
        lines.add(answer.cover().title());
        lines.add(answer.journey().scenario().name());
        lines.add(words.of("estimate", answer.circle().parameters().model()));
        if (answer.leftOut() != null) {
            lines.add(new Labels(answer.language()).validated(answer.leftOut()));
        }
        inShort();
        without();
        ranking();
        stages();
        absences();
        units();
        network();
        loop();
        section("circle", new InsightsCircleText(answer, words, names).circle());
        section("ways", new InsightsCircleText(answer, words, names).ways());
        section("notes", notes());
        RelationText relation = new RelationText(answer, words);
        section("relation", relation.figures());
        section("flags", relation.flags());
        section("evidence", relation.evidence());
        reading();
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** A heading and its lines; nothing when there are none. */
    private void section(String key, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(words.of("section." + key));
            content.forEach(line -> lines.add(line.startsWith(" ") ? line : "  " + line));
        }
    }

    private void inShort() {
        List<String> found = new ArrayList<>();
        List<CompanionInfluence> ranking = influence.ranking().stream().filter(c -> c.isRanked() && c.share() > 0)
                .toList();
        if (ranking.isEmpty()) {
            found.add(words.of("short.alone", names.of(answer.circle().customer())));
        } else {
            CompanionInfluence first = ranking.getFirst();
            found.add(words.of("short.lead." + Word.of(spread(first).leads()),
                    names.of(first.companion()), words.share(first.share())));
            CompanionInfluence missed = ranking.stream()
                    .max(Comparator.comparingDouble(CompanionInfluence::consequence)).orElseThrow();
            if (missed.consequence() > 0) {
                found.add(words.of(missed.equals(first) ? "short.missed.same" : "short.missed.other",
                        names.of(missed.companion())));
            }
        }
        answer.units().stream().filter(DecisionUnit::isBlocked).forEach(unit -> found.add(words.of("short.blocked",
                names.of(unit.stage()), words.list(names.of(unit.blockedBy())))));
        found.add(tipping());
        found.add(words.of("short.self", names.of(answer.circle().customer()), words.share(influence.self()),
                words.share(influence.socialShare())));
        Concentration concentration = influence.concentration();
        if (concentration.isDefined()) {
            String key = concentration.effective() < 1.5 ? "short.one"
                    : concentration.hhi() > Concentration.DEPENDS_ON_FEW ? "short.few" : "short.many";
            found.add(words.of(key, words.whole(concentration.effective())));
        }
        section("short", found);
    }

    private String tipping() {
        List<StageInfluence> against = influence.stages().stream().filter(stage -> stage.inclination() < -0.005).toList();
        StageInfluence lowest = influence.stages().stream()
                .min(Comparator.comparingDouble(StageInfluence::inclination)).orElseThrow();
        String key = against.isEmpty() ? "short.weakest" : against.size() == influence.stages().size()
                ? "short.against" : "short.tips";
        return words.of(key, names.of(lowest.stage()), words.signed(lowest.inclination()));
    }

    private void without() {
        Removal removal = answer.without();
        if (removal == null) {
            return;
        }
        List<String> found = new ArrayList<>();
        found.add(words.of("without.who", words.list(names.of(removal.removed()))));
        Table table = new Table("lrr").row(words.of("stage"), words.of("with"), words.of("without"));
        for (int s = 0; s < influence.stages().size(); s++) {
            table.row(names.of(influence.stages().get(s).stage()),
                    words.signed(removal.before().stages().get(s).inclination()),
                    words.signed(removal.after().stages().get(s).inclination()));
        }
        found.addAll(table.lines());
        section("without", found);
    }

    private void ranking() {
        if (influence.companions().isEmpty()) {
            return;
        }
        Table table = new Table("rlrrrlrl").row("", words.of("companion"), words.of("share"), words.of("interval"),
                words.of("consequence"), words.of("distance"), words.of("reach"), words.of("place"));
        for (CompanionInfluence of : influence.ranking()) {
            table.row(of.isRanked() ? String.valueOf(of.rank()) : words.of("undefined"), names.of(of.companion()),
                    words.share(of.share()), words.range(spread(of).low(), spread(of).high()),
                    words.hundredths(of.consequence()), distance(of), words.of("reach.of", of.reach(),
                            influence.stages().size()), place(of));
        }
        section("ranking", table.lines());
        lines.add("  " + words.of("ranking.key"));
    }

    private String distance(CompanionInfluence of) {
        double distance = of.meanDistance();
        if (Double.isNaN(distance)) {
            return words.of("undefined");
        }
        String reading = distance <= Distance.PROXIMAL ? "proximal" : distance >= Distance.DISTAL ? "distal"
                : "intermediate";
        return words.tenths(distance) + " " + words.of("distance." + reading)
                + (of.isTooLittleScored() ? " " + words.of("distance.scarce") : "");
    }

    /** How sure the place is: for the first that it leads, for others that they stay ahead of the next. */
    private String place(CompanionInfluence of) {
        if (!of.isRanked()) {
            return words.of("place.left-out");
        }
        Robustness reading = of.rank() == 1 ? spread(of).leads() : Robustness.of(spread(of).aheadOfNext());
        return reading == null ? words.of("undefined") : words.of("robustness", reading);
    }

    private Uncertainty.Spread spread(CompanionInfluence of) {
        return answer.uncertainty().companion(of.companion()).orElseThrow();
    }

    private void stages() {
        Table table = new Table("lrrrrl").row(words.of("stage"), words.of("own"), words.of("companions"),
                words.of("inclination"), words.of("conflict"), words.of("heard"));
        for (StageInfluence stage : influence.stages()) {
            String heard = stage.companions().stream().filter(tie -> tie.share() >= 0.005)
                    .sorted(Comparator.comparingDouble(tie -> -tie.share())).limit(NAMED_FIRST)
                    .map(tie -> names.of(tie.companion()) + " " + words.share(tie.share()))
                    .collect(Collectors.joining(", "));
            table.row(names.of(stage.stage()), words.share(stage.self()), words.share(stage.socialShare()),
                    words.signed(stage.inclination()), words.hundredths(stage.conflict()),
                    heard.isEmpty() ? words.of("undefined") : heard);
        }
        section("stages", table.lines());
    }

    /** What would change most, and where. */
    private void absences() {
        Function<CompanionInfluence, String> sentence = of -> {
            StageInfluence where = influence.stages().stream()
                    .max(Comparator.comparingDouble(stage -> change(stage, of))).orElseThrow();
            TieInfluence tie = where.companions().stream()
                    .filter(one -> one.companion().equals(of.companion())).findFirst().orElseThrow();
            return words.of("absence", names.of(of.companion()), names.of(where.stage()),
                    words.signed(where.inclinationWithout(tie)), words.signed(where.inclination()));
        };
        section("absences", influence.companions().stream().filter(of -> of.isRanked() && of.consequence() >= 0.005)
                .sorted(Comparator.comparingDouble(of -> -of.consequence())).limit(ABSENCES).map(sentence).toList());
    }

    private static double change(StageInfluence stage, CompanionInfluence of) {
        return stage.companions().stream().filter(tie -> tie.companion().equals(of.companion()))
                .mapToDouble(tie -> Double.isNaN(tie.inclinationChange()) ? 0 : Math.abs(tie.inclinationChange()))
                .max().orElse(0);
    }

    private void units() {
        List<String> found = new ArrayList<>();
        for (DecisionUnit unit : answer.units()) {
            String outcome = unit.isBlocked() ? words.of("unit.blocked", words.list(names.of(unit.blockedBy())),
                    words.hundredths(answer.circle().parameters().vetoThreshold()))
                    : unit.carries() == null ? words.of("unit.unknown")
                    : words.of(unit.carries() ? "unit.carries" : "unit.fails");
            found.add(words.of("unit", names.of(unit.stage()), words.of("rule", unit.rule()),
                    words.signed(unit.inclination()), words.hundredths(unit.agreement()), outcome));
        }
        section("units", found);
    }

    private void network() {
        if (answer.network() == null) {
            return;
        }
        Table table = new Table("lrr").row("", words.of("network.total"), words.of("network.direct"));
        answer.network().totalShare().entrySet().stream().sorted(Comparator.comparingDouble(e -> -e.getValue()))
                .limit(ORIGINS).forEach(entry -> table.row(names.of(entry.getKey()), words.share(entry.getValue()),
                        words.share(influence.companion(entry.getKey()).map(CompanionInfluence::share)
                                .orElse(influence.self()))));
        section("network", table.lines());
    }

    private void loop() {
        var first = answer.loop().rounds().getFirst();
        var last = answer.loop().rounds().getLast();
        section("loop", List.of(words.of("loop", names.of(answer.loop().stage()),
                words.signed(first.sharingInclination()), words.signed(last.sharingInclination()),
                words.signed(first.journeyInclination()), words.signed(last.journeyInclination()))));
    }

    /** One line for what is true of several at the same stage. */
    private List<String> notes() {
        Map<Note, List<String>> about = new LinkedHashMap<>();
        answer.notes().forEach(note -> about.computeIfAbsent(new Note(note.matter(), null, note.stage()),
                _ -> new ArrayList<>()).add(names.of(note.about())));
        return about.entrySet().stream().map(entry -> words.of("note." + Word.of(entry.getKey().matter()),
                words.list(entry.getValue()), entry.getKey().stage() == null ? ""
                        : words.of("at", names.of(entry.getKey().stage())))).toList();
    }

    private void reading() {
        List<String> found = new ArrayList<>();
        var draws = answer.uncertainty().draws();
        found.add(words.of(draws.structural() ? "reading.structural" : "reading.draws", words.whole(draws.count()),
                String.valueOf(draws.seed())));
        if (!Double.isNaN(influence.evidence())) {
            found.add(words.of("reading.evidence", words.share(influence.evidence())));
        }
        found.add(words.of("reading.robust"));
        found.add(words.of("reading.limits"));
        found.add(words.of("reading.more"));
        section("reading", found);
    }
}
