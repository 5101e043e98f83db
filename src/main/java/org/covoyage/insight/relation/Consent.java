package org.covoyage.insight.relation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Id;
import org.covoyage.journey.LegalBasis;
import org.covoyage.journey.PersonalData;

/**
 * The personal data a journey uses (i) and whether anyone asked. A working aid after GDPR articles 6, 9, 13, 14, 22, 35
 * and the nine criteria of the French authority; lists of required and exempt processing prevail. Not legal advice.
 *
 * @param uses   touchpoints that use personal data, in the order of travel
 * @param early  categories used before the first touchpoint at which the customer is asked or told
 */
public record Consent(List<Use> uses, List<Early> early) {
    /** What an impact assessment's criteria say. */
    public enum Assessment {
        /** No criterion is met. */
        NOT_EXPECTED,
        /** Exactly one: look again. */
        REVIEW,
        /** Two or more of nine: required in principle. */
        EXPECTED
    }

    /** What is wrong or missing. */
    public enum Fault {
        /** Error: data, but no legal basis. */
        NO_BASIS(true),
        /** Error: consent that cannot be withdrawn here. */
        NO_WITHDRAWAL(true),
        /** Error: special categories without a condition of article 9(2). */
        NO_ARTICLE_9(true),
        /** Warning: legitimate interests without a balancing note. */
        NO_BALANCING(false),
        /** Warning: nobody says how long data are kept. */
        NO_RETENTION(false),
        /** Warning: the person is not informed. */
        NOT_INFORMED(false),
        /** Warning: an automated decision without a human to turn to. */
        AUTOMATED_WITHOUT_HUMAN(false);

        private final boolean error;

        Fault(boolean error) {
            this.error = error;
        }

        /** Whether it is an error; a warning otherwise. */
        public boolean isError() {
            return error;
        }
    }

    /**
     * A touchpoint that uses personal data.
     *
     * @param at      the touchpoint
     * @param stage   its stage
     * @param data    the record
     * @param faults  what is wrong, errors first
     * @param delay   stages between the one where the data are needed and this one: over 0 asked too late, under 0 too
     *                early; {@code null} when nobody says where they are needed
     */
    public record Use(Id at, Id stage, PersonalData data, Set<Fault> faults, Integer delay) {
        /** Keeps the order. */
        public Use {
            faults = faults.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(faults));
        }

        /** Criteria of an impact assessment that are met, 0 … 9. */
        public int criteria() {
            return data.dpia().isEmpty() ? 0 : EnumSet.copyOf(data.dpia()).size();
        }

        /** What they say. */
        public Assessment assessment() {
            return switch (criteria()) {
                case 0 -> Assessment.NOT_EXPECTED;
                case 1 -> Assessment.REVIEW;
                default -> Assessment.EXPECTED;
            };
        }

        /** Whether the record has no error. */
        public boolean isValid() {
            return faults.stream().noneMatch(Fault::isError);
        }
    }

    /**
     * Data used before anyone asked.
     *
     * @param category what kind of data, as written where it is used first
     * @param at       the touchpoint that uses it first
     * @param stage    its stage
     * @param asked    the first touchpoint at which the customer is told, {@code null} when never
     * @param stages   how many stages later that is, 0 or more; {@code null} when never
     */
    public record Early(String category, Id at, Id stage, Id asked, Integer stages) {
    }

    /** Keeps the lists. */
    public Consent {
        uses = List.copyOf(uses);
        early = List.copyOf(early);
    }

    /** The data of a journey. */
    public static Consent of(Ground ground) {
        List<Use> uses = ground.touchpoints().stream().filter(place -> place.touchpoint().usesData())
                .map(place -> use(ground, place)).toList();
        return new Consent(uses, early(ground, uses));
    }

    /** Touchpoints with data and a valid record / with data, 0 … 1. */
    public Average coverage() {
        return Average.of(uses, use -> use.isValid() ? 1 : 0);
    }

    private static Use use(Ground ground, Place place) {
        PersonalData data = place.touchpoint().data();
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (data.legalBasis() == null) {
            faults.add(Fault.NO_BASIS);
        }
        if (data.legalBasis() == LegalBasis.CONSENT && !Boolean.TRUE.equals(data.withdrawal())) {
            faults.add(Fault.NO_WITHDRAWAL);
        }
        boolean special = Boolean.TRUE.equals(data.special());
        if (special && isBlank(data.article9())) {
            faults.add(Fault.NO_ARTICLE_9);
        }
        if (data.legalBasis() == LegalBasis.LEGITIMATE_INTERESTS && isBlank(data.balancing())) {
            faults.add(Fault.NO_BALANCING);
        }
        if (isBlank(data.retention())) {
            faults.add(Fault.NO_RETENTION);
        }
        if (Boolean.FALSE.equals(data.informed())) {
            faults.add(Fault.NOT_INFORMED);
        }
        boolean human = place.touchpoint().humanHand() == null
                || !Boolean.FALSE.equals(place.touchpoint().humanHand().humanReachable());
        if (Boolean.TRUE.equals(data.automatedDecision()) && !human) {
            faults.add(Fault.AUTOMATED_WITHOUT_HUMAN);
        }
        return new Use(place.id(), place.stage(), data, faults, data.neededAt() == null ? null
                : ground.placeOf(place.stage()) - ground.placeOf(data.neededAt()));
    }

    private static List<Early> early(Ground ground, List<Use> uses) {
        Map<String, Early> unasked = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Use use : uses) {
            for (String category : use.data().categories()) {
                String key = key(category);
                Early early = unasked.get(key);
                if (seen.add(key) && Boolean.FALSE.equals(use.data().informed())) {
                    unasked.put(key, new Early(category, use.at(), use.stage(), null, null));
                } else if (early != null && early.asked() == null && Boolean.TRUE.equals(use.data().informed())) {
                    unasked.put(key, new Early(early.category(), early.at(), early.stage(), use.at(),
                            ground.placeOf(use.stage()) - ground.placeOf(early.stage())));
                }
            }
        }
        return List.copyOf(unasked.values());
    }

    private static String key(String category) {
        return category.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
