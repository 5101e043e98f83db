package org.covoyage.cli;

import static org.covoyage.cli.JsonMembers.object;
import static org.covoyage.cli.JsonMembers.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.Concentration;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.Note;
import org.covoyage.insight.Robustness;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.insight.Ways;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Id;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Word;

/** The answer of {@code covoyage insights --json}, member by member; numbers unrounded, undefined ones {@code null}. */
final class InsightsJson {
    private static final int ROUTES = 5;

    private final InsightsAnswer answer;

    InsightsJson(InsightsAnswer answer) {
        this.answer = answer;
    }

    String text() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("model", answer.circle().parameters().model());
        root.put("nature", "model estimate, not a measurement");
        root.put("scenario", object("id", answer.journey().scenario().id(), "name",
                answer.journey().scenario().name(), "customer", answer.circle().customer()));
        root.put("validated", JsonMembers.validated(answer.leftOut()));
        root.put("parameters", parameters());
        root.put("journey", object("self", answer.influence().self(), "socialShare", answer.influence().socialShare(),
                "inclination", answer.influence().inclination(), "hhi", answer.influence().concentration().hhi(),
                "effectiveCompanions", answer.influence().concentration().effective(), "evidence",
                answer.influence().evidence()));
        root.put("stages", stages());
        root.put("companions", answer.influence().ranking().stream().map(this::companion).toList());
        if (answer.network() != null) {
            root.put("network", object("totalShare", answer.network().totalShare()));
        }
        root.put("decisionUnits", answer.units().stream().map(InsightsJson::unit).toList());
        root.put("loop", answer.loop().rounds().stream().map(round -> object("round", round.number(),
                "sharingInclination", round.sharingInclination(), "journeyInclination",
                round.journeyInclination())).toList());
        if (answer.without() != null) {
            root.put("without", without());
        }
        root.put("structure", structure());
        RelationJson.put(root, answer);
        root.put("notes", answer.notes().stream().map(InsightsJson::note).toList());
        return JsonText.of(root);
    }

    private Map<String, Object> parameters() {
        ModelParameters of = answer.circle().parameters();
        Map<String, Object> weights = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            weights.put(Word.of(criterion), of.weights().of(criterion));
        }
        return object("weights", weights, "decay", of.decay(), "numberExponent", of.numberExponent(), "voiceCap",
                of.voiceCap(), "vetoThreshold", of.vetoThreshold(), "sharingPropensity", of.sharingPropensity(),
                "draws", answer.uncertainty().draws().count(), "seed", answer.uncertainty().draws().seed(),
                "structural", answer.uncertainty().draws().structural());
    }

    private List<Object> stages() {
        List<Object> stages = new ArrayList<>();
        for (int s = 0; s < answer.influence().stages().size(); s++) {
            StageInfluence stage = answer.influence().stages().get(s);
            Stage record = answer.circle().stages().get(s);
            Concentration concentration = stage.concentration();
            Map<String, Object> member = object("id", stage.stage(), "name", record.name(), "importance",
                    stage.importance(), "ownJudgement", stage.ownJudgement(), "ownInclination",
                    stage.ownInclination(), "totalWeight", stage.totalWeight(), "socialShare", stage.socialShare(),
                    "self", stage.self(), "inclination", stage.inclination(), "netDirection", stage.netDirection(),
                    "conflict", stage.conflict(), "hhi", concentration.hhi(), "effectiveCompanions",
                    concentration.effective());
            member.put("companions", stage.companions().stream().map(tie -> tie(stage, tie)).toList());
            if (answer.network() != null) {
                member.put("network", object("totalShare", answer.network().stages().get(s).totalShare(),
                        "inclination", answer.network().stages().get(s).inclination()));
            }
            stages.add(member);
        }
        return stages;
    }

    private static Map<String, Object> tie(StageInfluence stage, TieInfluence tie) {
        return object("id", tie.companion(), "distance", tie.distance(), "basis", word(tie.basis()), "involvement",
                tie.involvement(), "direction", tie.direction(), "voices", tie.voices(), "weight", tie.weight(),
                "share", tie.share(), "part", tie.part(), "inclinationChangeWithout", tie.inclinationChange(),
                "inclinationWithout", stage.inclinationWithout(tie), "socialShareChangeWithout",
                tie.socialShareChange(), "distanceDeviation", tie.distanceDeviation(), "weightDeviation",
                tie.weightDeviation(), "shareDeviation", tie.shareDeviation());
    }

    private Map<String, Object> companion(CompanionInfluence of) {
        Uncertainty.Spread spread = answer.uncertainty().companion(of.companion()).orElseThrow();
        return object("id", of.companion(), "name", answer.circle().companions().stream()
                        .filter(companion -> companion.id().equals(of.companion())).findFirst().orElseThrow().name(),
                "rank", of.isRanked() ? of.rank() : null, "distance", of.distance(), "basis", word(of.basis()),
                "computedDistance", of.computed(), "coverage", of.coverage(), "meanDistance", of.meanDistance(),
                "share", of.share(), "consequence", of.consequence(), "reach", of.reach(), "evidence", of.evidence(),
                "shareLow", spread.low(), "shareMedian", spread.median(), "shareHigh", spread.high(),
                "rankOneProbability", spread.rankOne(), "leadReading", word(spread.leads()),
                "aheadOfNextProbability", spread.aheadOfNext(), "placeReading",
                word(Robustness.of(spread.aheadOfNext())));
    }

    private static Map<String, Object> unit(DecisionUnit unit) {
        return object("stage", unit.stage(), "rule", Word.of(unit.rule()), "inclination", unit.inclination(),
                "agreement", unit.agreement(), "lowest", unit.lowest(), "inFavour", unit.inFavour(), "blocked",
                unit.isBlocked(), "blockedBy", unit.blockedBy(), "carries", unit.carries(), "members",
                unit.members());
    }

    private Map<String, Object> without() {
        List<Object> stages = new ArrayList<>();
        for (int s = 0; s < answer.circle().stages().size(); s++) {
            stages.add(object("id", answer.circle().stages().get(s).id(), "inclinationBefore",
                    answer.without().before().stages().get(s).inclination(), "inclinationAfter",
                    answer.without().after().stages().get(s).inclination(), "inclinationChange",
                    answer.without().inclinationChange().get(s), "socialShareChange",
                    answer.without().socialShareChange().get(s)));
        }
        return object("companions", answer.without().removed(), "consequence", answer.without().consequence(),
                "stages", stages);
    }

    private Map<String, Object> structure() {
        Id from = answer.circle().stages().getFirst().id();
        Id to = answer.circle().stages().getLast().id();
        Ways ways = answer.ways();
        return object("chains", answer.structure().chains().stream()
                        .map(chain -> object("path", chain.path(), "strength", chain.strength())).toList(),
                "relays", answer.structure().relays(), "cutPoints", answer.structure().cutPoints(), "groups",
                answer.structure().groups(), "pageRank", answer.structure().pageRank(), "katz",
                answer.structure().katz(), "closeness", answer.structure().closeness(), "routes",
                ways.routes(from, to, ROUTES).stream()
                        .map(route -> object("stages", route.steps(), "probability", route.probability())).toList(),
                "unavoidableStages", ways.unavoidable(from, to), "loops", ways.loops());
    }

    private static Map<String, Object> note(Note note) {
        return object("matter", Word.of(note.matter()), "about", note.about(), "stage", note.stage());
    }
}
