package org.covoyage.edit;

import java.util.List;
import org.covoyage.journey.Change;
import org.covoyage.journey.Element;
import org.covoyage.journey.Journey;

/** Elements with one member otherwise, by the one description of the records. It must not know what members mean. */
final class Records {
    /** The change that changes nothing. */
    static final Change NOTHING = new Change(List.of());

    private Records() {
    }

    /**
     * An element with another value of one member.
     *
     * @param member its name in the file
     * @param value  {@code null} when it is to be missing
     * @throws IllegalArgumentException when the record refuses the value, or has no such member
     */
    static <E extends Element> E with(E element, String member, Object value) {
        return org.covoyage.edit.change.Records.with(element, member, value);
    }

    /** The change that puts one member of an element otherwise; nothing when it is so already. */
    static Change change(Journey journey, Element element, String member, Object value) {
        Element after = with(element, member, value);
        return after.equals(element) ? NOTHING : Change.of(journey).replace(after).build();
    }
}
