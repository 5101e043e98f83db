package org.covoyage.ui.inspect;

import java.util.List;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;

/**
 * One value of a kind of element that can be edited.
 *
 * @param owner  the shape of the record that has it
 * @param member what it is there
 * @param way    the members that lead to it from the element, itself the last
 */
record Field(Shape<?> owner, Member member, List<String> way) {
    /** Copies the list. */
    Field {
        way = List.copyOf(way);
    }

    /** The way as one word, by which the editor can be found. */
    String key() {
        return String.join("-", way);
    }

    /** Whether an optional flag can also be left unsaid: then its component is no plain truth value. */
    boolean canBeUnsaid() {
        for (var component : owner.type().getRecordComponents()) {
            if (component.getName().equals(member.component())) {
                return component.getType() != boolean.class;
            }
        }
        throw new IllegalStateException(owner.type() + " has no " + member.component());
    }
}
