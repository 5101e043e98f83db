package org.covoyage.insight.relation;

import java.util.List;
import org.covoyage.journey.Id;
import org.covoyage.journey.Loyalty;
import org.covoyage.journey.Measure;
import org.covoyage.journey.MeasureKind;
import org.covoyage.journey.Persona;

/**
 * Loyalty and effort (j): key figures with their standard errors, how easy touchpoints are, and what kind of loyalty it
 * is (Dick and Basu 1994). Thresholds on 0 … 10 are conventions.
 *
 * @param figures the key figures, as listed
 * @param ease    mean ease of the touchpoints, 1 … 7
 * @param easy    share of touchpoints with an ease of 5 or more, 0 … 1
 * @param types   the personas whose loyalty is known
 */
public record LoyaltyFigures(List<Figure> figures, Average ease, Average easy, List<OfPersona> types) {
    /** Answers under which a key figure is too thin to lean on. */
    public static final int FEW = 30;

    private static final double HIGH = 5;
    private static final double CAPTIVE = 7;

    /** Attitude by behaviour. */
    public enum Type {
        /** Likes and stays. */
        TRUE,
        /** Likes, does not stay. */
        LATENT,
        /** Stays without liking. */
        SPURIOUS,
        /** Neither. */
        NONE
    }

    /**
     * A key figure.
     *
     * @param measure       the record
     * @param value         its value in its unit; for an NPS the one of its promoters and detractors where both are
     *                      known; NaN when unknown
     * @param standardError in the unit of the value; NaN when it cannot be told
     */
    public record Figure(Measure measure, double value, double standardError) {
        /** Its identity. */
        public Id id() {
            return measure.id();
        }

        /** Answers it rests on, {@code null} when unknown. */
        public Integer n() {
            return measure.evidence() == null ? null : measure.evidence().n();
        }

        /** Whether it rests on fewer than {@value LoyaltyFigures#FEW} answers. */
        public boolean isFew() {
            return n() != null && n() < FEW;
        }
    }

    /**
     * A persona's loyalty.
     *
     * @param persona       the persona
     * @param type          attitude by behaviour, high from 5 on
     * @param switchingCost what leaving would cost, 0 … 10; NaN when unknown
     */
    public record OfPersona(Id persona, Type type, double switchingCost) {
        /** Low attitude, and leaving would cost 7 or more. */
        public boolean captive() {
            return (type == Type.SPURIOUS || type == Type.NONE) && switchingCost >= CAPTIVE;
        }
    }

    /** Keeps the lists. */
    public LoyaltyFigures {
        figures = List.copyOf(figures);
        types = List.copyOf(types);
    }

    /** The figures of a journey. */
    public static LoyaltyFigures of(Ground ground) {
        return new LoyaltyFigures(ground.journey().all(Measure.class).stream().map(LoyaltyFigures::figure).toList(),
                Average.of(ground.touchpoints(), place -> Figures.of(place.touchpoint().ease())),
                Average.of(ground.touchpoints(), LoyaltyFigures::isEasy),
                ground.journey().all(Persona.class).stream().filter(persona -> persona.loyalty() != null)
                        .filter(persona -> persona.loyalty().attitude() != null
                                && persona.loyalty().behaviour() != null)
                        .map(persona -> type(persona.id(), persona.loyalty())).toList());
    }

    /**
     * Standard error of a net promoter score: 100√((p + d − (p − d)²)/n).
     *
     * @param promoters  share of 9 and 10, 0 … 1
     * @param detractors share of 0 to 6, 0 … 1
     * @param n          answers, 1 or more
     * @return in points of −100 … 100
     */
    public static double netPromoterError(double promoters, double detractors, int n) {
        double net = promoters - detractors;
        return 100 * Math.sqrt(Math.max(0, promoters + detractors - net * net) / n);
    }

    private static Figure figure(Measure measure) {
        double promoters = Figures.of(measure.promoters()) / 100;
        double detractors = Figures.of(measure.detractors()) / 100;
        double value = Figures.of(measure.value());
        int n = measure.evidence() == null || measure.evidence().n() == null ? 0 : measure.evidence().n();
        MeasureKind kind = measure.kind();
        if (kind == MeasureKind.NPS && !Double.isNaN(promoters + detractors)) {
            return new Figure(measure, measure.promoters() - measure.detractors(),
                    n == 0 ? Double.NaN : netPromoterError(promoters, detractors, n));
        }
        boolean share = (kind == MeasureKind.CSAT || kind == MeasureKind.RATE) && value >= 0 && value <= 100;
        return new Figure(measure, value, share && n > 0
                ? 100 * Math.sqrt(value / 100 * (1 - value / 100) / n) : Double.NaN);
    }

    private static double isEasy(Place place) {
        Double ease = place.touchpoint().ease();
        if (ease == null) {
            return Double.NaN;
        }
        return ease >= 5 ? 1 : 0;
    }

    private static OfPersona type(Id persona, Loyalty of) {
        boolean likes = of.attitude() >= HIGH;
        boolean stays = of.behaviour() >= HIGH;
        Type type;
        if (likes) {
            type = stays ? Type.TRUE : Type.LATENT;
        } else {
            type = stays ? Type.SPURIOUS : Type.NONE;
        }
        return new OfPersona(persona, type, Figures.of(of.switchingCost()));
    }
}
