package org.covoyage.insight.flag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.insight.relation.Consent;
import org.covoyage.insight.relation.Ground;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.Place;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;

/** Flags of personal data (i), the map's own included. A working aid, no legal advice. */
final class DataFlags {
    /** From here on staff know more of the customer than a name. */
    private static final double MORE_THAN_A_NAME = 0.5;
    /** So many criteria weigh as much as a flag can. */
    private static final double MANY = 4;

    private DataFlags() {
    }

    static void raise(Relation relation, Ground ground, Sink sink) {
        Consent consent = relation.consent();
        Set<Id> unasked = consent.early().stream().map(Consent.Early::at).collect(Collectors.toSet());
        consent.uses().forEach(use -> use(use, unasked.contains(use.at()), sink));
        early(consent, sink);
        personal(relation, ground, sink);
        List<Id> named = ground.journey().all(Companion.class).stream().filter(Companion::realName).map(Companion::id)
                .toList();
        if (!named.isEmpty()) {
            sink.at(Matter.REAL_NAMES, named.stream(), 1, named.size());
        }
    }

    private static void use(Consent.Use use, boolean unasked, Sink sink) {
        for (Consent.Fault fault : use.faults()) {
            // That data are used before anyone asked says it already, and better.
            if (fault != Consent.Fault.NOT_INFORMED || !unasked) {
                sink.at(matter(fault), use.at(), 1);
            }
        }
        switch (use.assessment()) {
            case EXPECTED -> sink.at(Matter.DPIA_EXPECTED, use.at(), Math.min(1, use.criteria() / MANY), use.criteria());
            case REVIEW -> sink.at(Matter.DPIA_REVIEW, use.at(), use.criteria() / MANY, use.criteria());
            case NOT_EXPECTED -> { }
        }
        if (use.delay() != null && use.delay() != 0) {
            sink.at(use.delay() > 0 ? Matter.ASKED_TOO_LATE : Matter.ASKED_TOO_EARLY,
                    Stream.of(use.at(), use.data().neededAt()), sink.importance(use.at()), Math.abs(use.delay()));
        }
    }

    private static Matter matter(Consent.Fault fault) {
        return switch (fault) {
            case NO_BASIS -> Matter.NO_BASIS;
            case NO_WITHDRAWAL -> Matter.NO_WITHDRAWAL;
            case NO_ARTICLE_9 -> Matter.NO_ARTICLE_9;
            case NO_BALANCING -> Matter.NO_BALANCING;
            case NO_RETENTION -> Matter.NO_RETENTION;
            case NOT_INFORMED -> Matter.NOT_INFORMED;
            case AUTOMATED_WITHOUT_HUMAN -> Matter.AUTOMATED_WITHOUT_HUMAN;
        };
    }

    /** One flag for all data that are used at one touchpoint and asked at one other. */
    private static void early(Consent consent, Sink sink) {
        Map<List<Id>, List<Consent.Early>> together = consent.early().stream().collect(Collectors.groupingBy(
                early -> Stream.of(early.at(), early.asked()).filter(id -> id != null).toList(), LinkedHashMap::new,
                Collectors.toList()));
        together.forEach((where, all) -> {
            Consent.Early first = all.getFirst();
            String data = all.stream().map(Consent.Early::category).collect(Collectors.joining(", "));
            if (first.asked() == null) {
                sink.add(Matter.USED_NEVER_ASKED, where, sink.importance(first.at()), null, data);
            } else {
                sink.add(Matter.USED_BEFORE_ASKED, where, sink.importance(first.at()), null, data, first.stages());
            }
        });
    }

    private static void personal(Relation relation, Ground ground, Sink sink) {
        Set<Id> founded = ground.touchpoints().stream().filter(place -> place.touchpoint().data() != null
                && place.touchpoint().data().legalBasis() != null).map(Place::id).collect(Collectors.toSet());
        for (HandBalance.Point point : relation.hands().points()) {
            if (point.customerPersonal() >= MORE_THAN_A_NAME && !founded.contains(point.at())) {
                sink.at(Matter.PERSONAL_WITHOUT_BASIS, point.at(), point.customerPersonal(), point.customerPersonal());
            }
        }
    }
}
