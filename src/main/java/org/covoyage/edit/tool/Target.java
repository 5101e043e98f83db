package org.covoyage.edit.tool;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Field;
import org.covoyage.journey.Id;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Tie;

/** What lies under the pointer, as far as a hand can do something with it. */
public sealed interface Target {
    /** The subject that a click selects; {@code null} for none. */
    default String subject() {
        return null;
    }

    /** Bare paper, or what cannot be taken. */
    record Paper(String subject) implements Target {
    }

    /** A companion at a stage, on a scale of distance: a ribbon, or a dot in a circle. */
    record Nearness(String subject, Tie tie, Field field) implements Target {
    }

    /**
     * The end of a ribbon.
     *
     * @param joins whether the companion joins here; else it leaves here
     */
    record End(String subject, Tie tie, Field field, boolean joins) implements Target {
    }

    /** A point of a curve: a feeling, or a rating. */
    record Feeling(String subject, Id place, Scale scale, Series series, Id persona, Field field) implements Target {
    }

    /** A place of a curve where nothing is known. */
    record Unfelt(Id place, Scale scale, Series series, Id persona, Field field) implements Target {
    }

    /** A place on the lane of feelings where the curve that is written has no points: beliefs are ratings. */
    record Elsewhere(String subject) implements Target {
    }

    /** A card, touchpoint or step in its cell. */
    record Thing(String subject, Id id, Cell cell) implements Target {
    }

    /** The header of a stage. */
    record Header(String subject, Id stage) implements Target {
    }

    /** The edge of a header, from where ways are drawn. */
    record Edge(String subject, Id stage, Cell header) implements Target {
    }

    /** The right border of a stage, behind its header and below. */
    record Side(String subject, Id stage, Bounds header) implements Target {
    }

    /** The title of a lane. */
    record Title(String subject, Id lane) implements Target {
    }

    /** The lower border of a lane, below its title. */
    record Border(String subject, Id lane, Bounds title) implements Target {
    }

    /** A chip above the picture: a distance set by hand, or the question for one. */
    record Label(String subject, Chip chip) implements Target {
    }
}
