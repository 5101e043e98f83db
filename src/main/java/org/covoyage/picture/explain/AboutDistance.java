package org.covoyage.picture.explain;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Distance;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Grade;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Tie;
import org.covoyage.journey.TieScore;

/** How a social distance came about: formula (2), or a hand, beside what the criteria say. */
final class AboutDistance {
    private final Wording words;

    AboutDistance(Wording words) {
        this.words = words;
    }

    Explanation inGeneral(Companion companion) {
        Distance distance = SocialDistance.of(words.parameters(), companion);
        List<String> inputs = new ArrayList<>();
        if (companion.override() != null) {
            byHand(companion.override(), inputs);
            inputs.add(words.of("distance.beside",
                    words.number(SocialDistance.computed(words.parameters(), companion).value())));
        }
        criteria(companion.criteriaOrNone(), null, companion, inputs);
        return words.explanation("distance", inputs, companion.name(), reading(distance.value()));
    }

    Explanation of(Tie tie) {
        Companion companion = words.journey().get(tie.companion(), Companion.class);
        Distance distance = SocialDistance.of(words.parameters(), companion, tie);
        List<String> inputs = new ArrayList<>();
        inputs.add(words.of("basis", distance.basis()));
        DistanceOverride override = switch (distance.basis()) {
            case TIE_OVERRIDE -> tie.override();
            case COMPANION_OVERRIDE -> companion.override();
            case TIE_CRITERIA, CRITERIA -> null;
        };
        boolean own = tie.criteria() != null;
        Criteria criteria = own ? companion.criteriaOrNone().replacedBy(tie.criteria()) : companion.criteriaOrNone();
        if (override != null) {
            byHand(override, inputs);
            Tie unset = new Tie(tie.id(), tie.companion(), tie.stage(), tie.involvement(), tie.direction(),
                    tie.voices(), tie.roles(), tie.criteria(), null, tie.evidence(), tie.note());
            inputs.add(words.of("distance.beside", words.number(own
                    ? SocialDistance.of(words.parameters(), companion, unset).value()
                    : SocialDistance.computed(words.parameters(), companion).value())));
        }
        criteria(criteria, own ? tie.criteria() : null, companion, inputs);
        return words.explanation("distance.here", inputs, companion.name(), words.name(tie.stage()),
                reading(distance.value()));
    }

    Explanation coverage(Companion companion) {
        Distance computed = SocialDistance.computed(words.parameters(), companion);
        List<String> inputs = new ArrayList<>();
        criteria(companion.criteriaOrNone(), null, companion, inputs);
        if (computed.coverage() < Distance.ENOUGH_SCORED) {
            inputs.addFirst(words.of("coverage.few"));
        }
        return words.explanation("coverage", inputs, companion.name(), words.share(computed.coverage()));
    }

    /** A distance with the reading aid it falls under. */
    String reading(double distance) {
        if (Double.isNaN(distance)) {
            return words.of("undefined");
        }
        String aid = distance <= Distance.PROXIMAL ? "reading.proximal" : distance >= Distance.DISTAL
                ? "reading.distal" : "reading.intermediate";
        return words.of("distance.read", words.fixed(distance), words.of(aid));
    }

    private void byHand(DistanceOverride override, List<String> inputs) {
        String grade = words.of("grade", Grade.orAssumed(override.grade()));
        boolean reasoned = override.reason() != null && !override.reason().isBlank();
        inputs.add(reasoned ? words.of("distance.set", words.number(override.distance()), grade,
                words.quoted(override.reason()))
                : words.of("distance.set.unreasoned", words.number(override.distance()), grade));
    }

    /** Each criterion that counts, with its score, weight and grade; then how much of the weight is scored. */
    private void criteria(Criteria criteria, Criteria own, Companion companion, List<String> inputs) {
        double total = 0;
        double scored = 0;
        for (Criterion criterion : Criterion.values()) {
            double weight = words.parameters().weights().of(criterion);
            if (weight == 0) {
                continue;
            }
            total += weight;
            Double score = criteria.score(criterion, companion.groupSize());
            String name = words.of("criterion", criterion);
            if (score == null) {
                inputs.add(words.of("criterion.unscored", name, words.number(weight)));
                continue;
            }
            scored += weight;
            String how = how(criterion, criteria, companion);
            boolean here = own != null && own.score(criterion, null) != null;
            inputs.add(words.of("criterion.scored", name, words.number(score), how, words.number(weight),
                    words.of("grade", criteria.grade(criterion)), here ? words.of("criterion.here") : ""));
        }
        inputs.add(words.of("coverage.line", words.share(total == 0 ? 0 : scored / total)));
    }

    /** Which instrument gave the score; empty when it was given directly. */
    private String how(Criterion criterion, Criteria criteria, Companion companion) {
        return switch (criterion) {
            case TIE -> instrument(criteria.tie());
            case NUMBER -> criteria.number() != null && criteria.number().value() != null ? ""
                    : words.of("criterion.of-group", words.whole(companion.groupSize()));
            case PRESENCE, IDENTITY, MEMBERSHIP, TEMPORAL, SIMILARITY -> "";
        };
    }

    private String instrument(TieScore tie) {
        if (tie.value() != null) {
            return "";
        }
        if (tie.closeness() != null) {
            return words.of("criterion.of-closeness", words.number(tie.closeness()));
        }
        return tie.strength() != null && tie.strength().distance() != null ? words.of("criterion.of-strength")
                : words.of("criterion.of-acceptance", words.number(tie.acceptance()));
    }
}
