package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Kind;

/**
 * What of a kind of element is edited, in the order of the file: its own values, then the objects inside it, each a
 * form of its own. It is read off the one description of the records, so that no value can be forgotten.
 *
 * @param owner  the shape in which the object is a member; {@code null} for a whole element
 * @param shape  the shape whose members these are
 * @param way    the members that lead here from the element; empty for a whole element
 * @param fields the values
 * @param inner  the objects inside
 */
record Form(Shape<?> owner, Shape<?> shape, List<String> way, List<Field> fields, List<Form> inner) {
    /** Copies the lists. */
    Form {
        way = List.copyOf(way);
        fields = List.copyOf(fields);
        inner = List.copyOf(inner);
    }

    /** The form of a kind of element. */
    static Form of(Kind kind) {
        return of(null, Shapes.of(kind), List.of());
    }

    /** The form of a project's cover; its pictures come from files and are no values. */
    static Form ofCover() {
        Form whole = of(null, Shapes.COVER, List.of());
        return new Form(null, whole.shape(), whole.way(), whole.fields().stream().filter(field ->
                !(field.member().type() instanceof ValueType.ListOf(ValueType.Inner _, int _))).toList(), whole.inner());
    }

    private static Form of(Shape<?> owner, Shape<?> shape, List<String> way) {
        List<Field> fields = new ArrayList<>();
        List<Form> inner = new ArrayList<>();
        for (Member member : shape.members()) {
            List<String> to = Stream.concat(way.stream(), Stream.of(member.name())).toList();
            switch (member.type()) {
                case ValueType.Inner object -> inner.add(of(shape, object.shape(), to));
                case ValueType.OwnId _ -> {
                    // Whatever else changes, an element stays itself: all references to it go by its id.
                }
                default -> fields.add(new Field(shape, member, to));
            }
        }
        return new Form(owner, shape, way, fields, inner);
    }

    /** The name of the object as a member, such as {@code evidence}. */
    String name() {
        return way.getLast();
    }

    /** The way as one word, by which the group can be found. */
    String key() {
        return String.join("-", way);
    }

    /** All values, those of the objects inside too. */
    Stream<Field> all() {
        return Stream.concat(fields.stream(), inner.stream().flatMap(Form::all));
    }
}
