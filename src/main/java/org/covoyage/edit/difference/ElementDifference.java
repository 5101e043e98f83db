package org.covoyage.edit.difference;

import java.util.List;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;

/**
 * An element that is otherwise in one journey than in another.
 *
 * @param before the element before; {@code null} when it was added
 * @param after  the element afterwards; {@code null} when it was removed
 * @param stage  the stage it belongs to, afterwards if it is there then; {@code null} when to none
 * @param moved  whether it stands at another place among its siblings
 * @param fields what of it is otherwise; empty for one that was added, removed or only moved
 */
public record ElementDifference(Element before, Element after, Id stage, boolean moved,
        List<FieldDifference> fields) {
    /** Copies the list. */
    public ElementDifference {
        fields = List.copyOf(fields);
    }

    /** What became of it. */
    public enum What {
        /** It is there afterwards only. */
        ADDED,
        /** It was there before only. */
        REMOVED,
        /** Something of it is otherwise, and perhaps its place too. */
        CHANGED,
        /** Its place among its siblings is another, nothing else. */
        MOVED
    }

    /** What became of it. */
    public What what() {
        return before == null ? What.ADDED : after == null ? What.REMOVED
                : fields.isEmpty() ? What.MOVED : What.CHANGED;
    }

    /** The element as it is afterwards, else as it was. */
    public Element element() {
        return after != null ? after : before;
    }
}
