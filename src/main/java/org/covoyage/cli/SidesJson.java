package org.covoyage.cli;

import static org.covoyage.cli.JsonMembers.at;
import static org.covoyage.cli.JsonMembers.mean;
import static org.covoyage.cli.JsonMembers.object;
import static org.covoyage.cli.JsonMembers.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.PerceptionGap;

/** The two sides of the counter as JSON: mirror (a), perception gap (b), human hand (c). */
final class SidesJson {
    private SidesJson() {
    }

    static Map<String, Object> mirror(Mirror of) {
        Map<String, Object> member = side(of.journey());
        member.put("correlation", of.correlation());
        member.put("stages", of.stages().stream().map(stage -> {
            Map<String, Object> inside = object("id", stage.stage());
            inside.putAll(side(stage));
            return inside;
        }).toList());
        member.put("points", of.points().stream().map(point -> at(point.at(), point.stage(), point(point))).toList());
        return member;
    }

    static Map<String, Object> point(Mirror.Point of) {
        return object("custSat", of.customer(), "empSat", of.employee(), "gap", of.gap(), "symmetry", of.symmetry(),
                "care", of.care(), "index", of.index(), "reading", word(of.tilt()));
    }

    private static Map<String, Object> side(Mirror.Side of) {
        return object("gap", mean(of.gap()), "symmetry", mean(of.symmetry()), "index", mean(of.index()), "equipment",
                mean(of.equipment()));
    }

    static Map<String, Object> gap(PerceptionGap of) {
        return object("gap", mean(of.journey()), "n", of.points().size(), "stages", of.stages().stream()
                .map(stage -> object("id", stage.stage(), "gap", mean(stage.gap()))).toList(), "ranking",
                of.ranking().stream().map(point -> at(point.at(), point.stage(), point(point))).toList());
    }

    static Map<String, Object> point(PerceptionGap.Point of) {
        return object("belief", of.believed(), "custSat", of.said(), "gap", of.gap(), "ratio", of.ratio(),
                "importance", of.importance(), "n", of.n(), "believers", of.believers(), "reading",
                word(of.verdict()));
    }

    static Map<String, Object> hands(HandBalance of) {
        Map<String, Object> member = balance(of.journey());
        member.put("stages", of.stages().stream().map(stage -> {
            Map<String, Object> inside = object("id", stage.stage());
            inside.putAll(balance(stage));
            return inside;
        }).toList());
        return member;
    }

    static Map<String, Object> point(HandBalance.Point of) {
        return object("automation", of.automation(), "producerPersonal", of.employeePersonal(), "customerPersonal",
                of.customerPersonal(), "impersonalShare", of.impersonal(), "outcomeVisible", of.outcomeVisible(),
                "customerAlienation", of.customerAlienation(), "employeeAlienation", of.employeeAlienation(),
                "alienation", of.alienation(), "mutual", of.mutual(), "reading", word(of.level()), "cheapestLever",
                word(of.cheapest().orElse(null)), "humanReachable", of.reachable(), "aiDisclosed", of.disclosed());
    }

    private static Map<String, Object> balance(HandBalance.Balance of) {
        Map<String, Object> minutes = new LinkedHashMap<>();
        of.minutes().forEach((mode, time) -> minutes.put(word(mode), time));
        return object("humanShare", mean(of.human()), "minutes", minutes, "customerAlienation", mean(of.customer()),
                "employeeAlienation", mean(of.employee()), "alienation", mean(of.alienation()));
    }
}
