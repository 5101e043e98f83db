package org.covoyage.ui.companion;

import org.covoyage.journey.Distance;
import org.covoyage.picture.Numerals;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.text.Texts;

/** The model's numbers as people read them: no more digits than the evidence bears, never a minus zero. */
record Wording(Texts texts, Names names) {
    static Wording of(Texts texts) {
        return new Wording(texts, new Names(texts));
    }

    /** A distance or score, with two decimals. */
    String two(double value) {
        return texts.fixed(value, 2);
    }

    /** A direction, inclination or difference, with its sign. */
    String signed(double value) {
        return texts.signed(value, 2);
    }

    /** A share, as whole percent. */
    String percent(double share) {
        if (Double.isNaN(share)) {
            return Numerals.UNKNOWN;
        }
        return texts.get("side.percent", texts.number(100 * share, 0));
    }

    /** A number as somebody would type it. */
    String plain(double value, int decimals) {
        return texts.number(value, decimals);
    }

    /** Near, between or far: a reading aid. */
    String zone(double distance) {
        return texts.get(Double.isNaN(distance) ? "side.zone.unknown" : distance <= Distance.PROXIMAL
                ? "side.zone.proximal" : distance >= Distance.DISTAL ? "side.zone.distal" : "side.zone.between");
    }
}
