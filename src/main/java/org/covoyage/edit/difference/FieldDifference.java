package org.covoyage.edit.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.ValueType;

/**
 * One value of a record that is otherwise.
 *
 * @param owner  the shape of the record that has it
 * @param member what it is there
 * @param way    the members that lead to it, itself the last
 * @param before its value before; {@code null} when missing
 * @param after  its value afterwards; {@code null} when missing
 */
public record FieldDifference(Shape<?> owner, Member member, List<String> way, Object before, Object after) {
    /** Copies the list. */
    public FieldDifference {
        way = List.copyOf(way);
    }

    /** The values that are otherwise in a record, those of the objects inside it too; in the order of the file. */
    static List<FieldDifference> between(Shape<?> shape, Record before, Record after) {
        List<FieldDifference> found = new ArrayList<>();
        gather(shape, before, after, List.of(), found);
        return found;
    }

    private static void gather(Shape<?> shape, Record before, Record after, List<String> way,
            List<FieldDifference> found) {
        for (int i = 0; i < shape.members().size(); i++) {
            Member member = shape.members().get(i);
            List<String> to = Stream.concat(way.stream(), Stream.of(member.name())).toList();
            Object was = said(shape, before, i);
            Object is = said(shape, after, i);
            switch (member.type()) {
                case ValueType.Inner(Shape<?> inner) -> {
                    if (was != null || is != null) {
                        gather(inner, (Record) was, (Record) is, to, found);
                    }
                }
                case ValueType.OwnId _ -> { }
                default -> {
                    if (!Objects.equals(was, is)) {
                        found.add(new FieldDifference(shape, member, to, was, is));
                    }
                }
            }
        }
    }

    /** A value; an empty list says as little as a missing one, and a plain flag that is off does too. */
    private static Object said(Shape<?> shape, Record record, int member) {
        Object value = record == null ? null : shape.get(record, member);
        return value instanceof List<?> list && list.isEmpty() || Boolean.FALSE.equals(value)
                && shape.members().get(member).type() instanceof ValueType.Flag ? null : value;
    }
}
