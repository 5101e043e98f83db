package org.covoyage.edit.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;

/**
 * Elements made anew with something otherwise, by the one description of the records in {@link Shapes}. It must not
 * know what the members mean.
 */
public final class Records {
    /** The word by which shapes say that an id is a picture's of the project, not an element's. */
    private static final String IMAGE = "image";

    private Records() {
    }

    /**
     * An element with another value of one member.
     *
     * @param member its name in the file
     * @param value  {@code null} when it is to be missing
     * @throws IllegalArgumentException when the record has no such member, or refuses the value
     */
    public static <E extends Element> E with(E element, String member, Object value) {
        Shape<?> shape = Shapes.of(element);
        int changed = shape.indexOf(member);
        if (changed < 0) {
            throw new IllegalArgumentException("no member " + member + " of " + element.getClass().getSimpleName());
        }
        Object[] values = shape.blank();
        for (int i = 0; i < shape.members().size(); i++) {
            Object each = i == changed ? value : shape.get((Record) element, i);
            if (each != null) {
                shape.put(values, i, each);
            }
        }
        @SuppressWarnings("unchecked")
        E made = (E) shape.build(values);
        return made;
    }

    /** The value of a member; {@code null} when missing, which for a plain flag stands for false. */
    public static Object get(Element element, String member) {
        Shape<?> shape = Shapes.of(element);
        int index = shape.indexOf(member);
        if (index < 0) {
            throw new IllegalArgumentException("no member " + member + " of " + element.getClass().getSimpleName());
        }
        return shape.get((Record) element, index);
    }

    /** The names of an element's members, in the order of the file. */
    public static List<String> members(Element element) {
        return Shapes.of(element).members().stream().map(Member::name).toList();
    }

    /**
     * An element whose references lead elsewhere; its own id and those of pictures stay.
     *
     * @param leads where each id leads now; {@code null} when it is to be forgotten
     * @return {@code null} when the element cannot be without what is to be forgotten
     */
    public static <E extends Element> E leading(E element, UnaryOperator<Id> leads) {
        Record made = leading(Shapes.of(element), (Record) element, leads);
        @SuppressWarnings("unchecked")
        E same = (E) made;
        return same;
    }

    private static Record leading(Shape<?> shape, Record record, UnaryOperator<Id> leads) {
        Object[] values = values(shape, record);
        boolean changed = false;
        for (int i = 0; i < shape.members().size(); i++) {
            Member member = shape.members().get(i);
            Object was = shape.get(record, i);
            Object is = was == null ? null : leading(member.type(), was, leads);
            if (was != null && !was.equals(is)) {
                if (is == null && member.required()) {
                    return null;
                }
                shape.put(values, i, is);
                changed = true;
            }
        }
        return changed ? shape.build(values) : record;
    }

    private static Object leading(ValueType type, Object value, UnaryOperator<Id> leads) {
        return switch (type) {
            case ValueType.IdOf of -> of.of().equals(IMAGE) ? value : leads.apply((Id) value);
            case ValueType.Inner inner -> leading(inner.shape(), (Record) value, leads);
            case ValueType.ListOf list -> {
                List<?> entries = (List<?>) value;
                Set<Object> kept = new LinkedHashSet<>();
                boolean same = true;
                for (Object entry : entries) {
                    Object is = leading(list.of(), entry, leads);
                    same &= entry.equals(is);
                    if (is != null) {
                        kept.add(is);
                    }
                }
                yield same ? value : new ArrayList<>(kept);
            }
            case ValueType.Text _, ValueType.OwnId _, ValueType.Quantity _, ValueType.Flag _, ValueType.Choice _,
                    ValueType.Day _, ValueType.Colour _ -> value;
        };
    }

    private static Object[] values(Shape<?> shape, Record record) {
        Object[] values = shape.blank();
        for (int i = 0; i < shape.members().size(); i++) {
            Object value = shape.get(record, i);
            if (value != null) {
                shape.put(values, i, value);
            }
        }
        return values;
    }
}
