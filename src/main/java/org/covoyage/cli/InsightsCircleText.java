package org.covoyage.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.insight.CircleStructure;
import org.covoyage.insight.Listening;
import org.covoyage.insight.Ways;
import org.covoyage.journey.Id;

/** The part of a page of insights about how circle and journey hang together. */
final class InsightsCircleText {
    private static final int MOST = 3;

    private final InsightsAnswer answer;
    private final InsightsWords words;
    private final InsightsNames names;

    InsightsCircleText(InsightsAnswer answer, InsightsWords words, InsightsNames names) {
        this.answer = answer;
        this.words = words;
        this.names = names;
    }

    /** Chains through others, relays, who cuts the circle, groups; nothing when nobody listens to anybody else. */
    List<String> circle() {
        List<String> found = new ArrayList<>();
        if (answer.network() == null) {
            return found;
        }
        CircleStructure structure = answer.structure();
        structure.chains().stream().map(Listening.Chain::path).filter(path -> path.size() > 2).limit(MOST)
                .forEach(path -> found.add(words.of("circle.chain", names.of(path.getFirst()),
                        words.steps(names.of(path)))));
        if (!structure.relays().isEmpty()) {
            found.add(words.of("circle.relays", words.list(names.of(
                    structure.relays().keySet().stream().limit(MOST).toList()))));
        }
        structure.cutPoints().forEach((who, off) -> found.add(words.of("circle.cut", names.of(who),
                words.list(names.of(off)))));
        structure.groups().forEach(group -> found.add(words.of("circle.group", words.list(names.of(group)))));
        return found;
    }

    /** Routes and loops; nothing when the stages simply follow each other. */
    List<String> ways() {
        List<String> found = new ArrayList<>();
        Id from = answer.circle().stages().getFirst().id();
        Id to = answer.circle().stages().getLast().id();
        List<Ways.Route> routes = answer.ways().routes(from, to, 2);
        if (routes.size() > 1) {
            Ways.Route first = routes.getFirst();
            found.add(Double.isNaN(first.probability())
                    ? words.of("ways.shortest", words.steps(names.of(first.steps())))
                    : words.of("ways.likeliest", words.steps(names.of(first.steps())),
                            words.share(first.probability())));
            List<Id> needed = answer.ways().unavoidable(from, to);
            if (!needed.isEmpty()) {
                found.add(words.of("ways.needed", words.list(names.of(needed))));
            }
        }
        for (List<Id> loop : answer.ways().loops().stream()
                .sorted(Comparator.comparingInt(List::size)).limit(MOST).toList()) {
            List<Id> round = new ArrayList<>(loop);
            round.add(loop.getFirst());
            found.add(words.of("ways.loop", words.steps(names.of(round))));
        }
        return found;
    }
}
