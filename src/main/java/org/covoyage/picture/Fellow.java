package org.covoyage.picture;

import java.util.Set;
import org.covoyage.drawing.Dash;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Id;

/**
 * One dot that the circles may show: a companion, or the weaker ones together.
 *
 * @param subject id of the companion, {@link Focus#OTHERS} for the ones together
 * @param name    what to write beside it
 * @param hue     place in the palette; −1 where hues no longer tell apart
 * @param edge    how well it is known
 * @param kind    what kind of companion, {@code null} for the ones together
 * @param who     the companions it stands for
 * @param gone    whether it is imagined away
 * @param doubtful whether too little is scored to rely on its distance
 */
record Fellow(String subject, String name, int hue, Dash edge, CompanionKind kind, Set<Id> who, boolean gone,
        boolean doubtful) {
    /** Copies the set. */
    Fellow {
        who = Set.copyOf(who);
    }

    /** Whether it stands for several companions with little to say. */
    boolean isFolded() {
        return kind == null;
    }

    /** Where its sector stands: by kind, those together last. */
    int group() {
        return kind == null ? CompanionKind.values().length : kind.ordinal();
    }
}
