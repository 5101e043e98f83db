package org.covoyage.ui.companion;

import org.covoyage.journey.Distance;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.text.Texts;

/** The model's numbers as people read them: no more digits than the evidence bears, never a minus zero. */
record Wording(Texts texts, Names names) {
    /** What stands for a number that nobody knows. */
    static final String UNKNOWN = "–";

    static Wording of(Texts texts) {
        return new Wording(texts, new Names(texts));
    }

    /** A distance or score, with two decimals. */
    String two(double value) {
        return Double.isNaN(value) ? UNKNOWN : fixed(value);
    }

    /** A direction, inclination or difference, with its sign. */
    String signed(double value) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        double shown = Math.round(value * 100) / 100.0;
        return (shown > 0 ? "+" : "") + fixed(shown);
    }

    /** A share, as whole percent. */
    String percent(double share) {
        if (Double.isNaN(share)) {
            return UNKNOWN;
        }
        return texts.get("side.percent", texts.number(100 * share, 0));
    }

    /** A number as somebody would type it. */
    String plain(double value, int decimals) {
        double power = Math.pow(10, decimals);
        return texts.number(Math.round(value * power) / power + 0.0, decimals);
    }

    /** Near, between or far: a reading aid. */
    String zone(double distance) {
        return texts.get(Double.isNaN(distance) ? "side.zone.unknown" : distance <= Distance.PROXIMAL
                ? "side.zone.proximal" : distance >= Distance.DISTAL ? "side.zone.distal" : "side.zone.between");
    }

    private String fixed(double value) {
        double shown = Math.round(value * 100) / 100.0 + 0.0;
        return String.format(texts.locale(), "%.2f", shown).replace('-', '−');
    }
}
