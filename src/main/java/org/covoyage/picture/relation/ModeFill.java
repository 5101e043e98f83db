package org.covoyage.picture.relation;

import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Mode;

/** What the areas of modes are filled with: the more human, the darker; hatched where there are no colours. */
public final class ModeFill {
    private ModeFill() {
    }

    /** The area of a mode. */
    public static Fill of(Theme theme, Mode mode) {
        if (theme.isBlackAndWhite()) {
            return switch (mode) {
                case HUMAN -> Fill.of(theme.ink());
                case ASSISTED -> new Fill(theme.ground(), Hatch.CROSSED, theme.ink());
                case SELF_SERVICE -> new Fill(theme.ground(), Hatch.RISING, theme.ink());
                case DIGITAL -> new Fill(theme.ground(), Hatch.DOTS, theme.ink());
                case AGENT -> Fill.of(theme.ground());
            };
        }
        return Fill.of(switch (mode) {
            case HUMAN -> theme.accent();
            case ASSISTED -> theme.tint(theme.accent(), 0.68);
            case SELF_SERVICE -> theme.tint(theme.accent(), 0.42);
            case DIGITAL -> theme.tint(theme.accent(), 0.2);
            case AGENT -> theme.ground();
        });
    }
}
