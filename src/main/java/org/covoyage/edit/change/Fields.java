package org.covoyage.edit.change;

import java.util.Collection;
import java.util.List;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Change;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Step;

/**
 * Single values of elements, however deep inside they lie, put otherwise by the one description of the records. It
 * must not know what the members mean, save that a step belongs to a stage.
 */
public final class Fields {
    private static final String STAGE = "stage";
    private static final String STEP = "step";

    private Fields() {
    }

    /** The change that changes nothing. */
    public static final Change NOTHING = new Change(List.of());

    /**
     * The value at the end of a way of members.
     *
     * @param way names of members in the file, such as {@code criteria}, {@code tie}, {@code closeness}
     * @return {@code null} when it, or an object on the way, is missing; for a plain flag that stands for false
     */
    public static Object get(Element element, List<String> way) {
        return get(Shapes.of(element), (Record) element, way);
    }

    /** The same of any record of which there is a shape. */
    static Object get(Shape<?> whole, Record record, List<String> way) {
        Shape<?> shape = whole;
        Object value = record;
        for (String name : way) {
            if (value == null) {
                return null;
            }
            int member = index(shape, name);
            value = shape.get((Record) value, member);
            if (shape.members().get(member).type() instanceof ValueType.Inner(Shape<?> inner)) {
                shape = inner;
            }
        }
        return value;
    }

    /**
     * An element with another value at the end of a way of members. Objects on the way are made when they are missing,
     * and go when nothing is left in them.
     *
     * @param value {@code null} when it is to be missing
     * @throws IllegalArgumentException when a record has no such member, or refuses the value
     */
    public static <E extends Element> E with(E element, List<String> way, Object value) {
        return Records.with(element, way.getFirst(), way.size() == 1 ? value
                : inside(inner(Shapes.of(element), way.getFirst()), (Record) get(element, way.subList(0, 1)),
                        way.subList(1, way.size()), value));
    }

    /**
     * The change that gives elements another value; without edits when they have it. A step that what moves to another
     * stage leaves behind is forgotten.
     *
     * @throws IllegalArgumentException when a record refuses the value
     */
    public static Change set(Journey journey, Collection<Id> elements, List<String> way, Object value) {
        Draft draft = new Draft(journey, new FreshIds(List.of()));
        for (Id id : elements) {
            Element after = with(draft.need(id, Element.class), way, value);
            if (way.equals(List.of(STAGE)) && Kind.of(after) != Kind.STEP && Records.members(after).contains(STEP)) {
                Step step = journey.get((Id) Records.get(after, STEP), Step.class);
                if (step != null && !step.stage().equals(value)) {
                    after = Records.with(after, STEP, null);
                }
            }
            draft.put(after);
        }
        return draft.change();
    }

    /**
     * The change that puts one member of an element otherwise; nothing when it is so already.
     *
     * @throws IllegalArgumentException when the record refuses the value, or has no such member
     */
    public static Change change(Journey journey, Element element, String member, Object value) {
        return replacing(journey, element, Records.with(element, member, value));
    }

    /** The change that puts a record in the place of the one before; nothing when both are the same. */
    public static Change replacing(Journey journey, Element before, Element after) {
        return after.equals(before) ? NOTHING : Change.of(journey).replace(after).build();
    }

    /** A record, perhaps a missing one, with another value; {@code null} when nothing is left in it. */
    static Record inside(Shape<?> shape, Record record, List<String> way, Object value) {
        int changed = index(shape, way.getFirst());
        Object was = record == null ? null : shape.get(record, changed);
        Object is = way.size() == 1 ? value
                : inside(inner(shape, way.getFirst()), (Record) was, way.subList(1, way.size()), value);
        Object[] values = shape.blank();
        boolean empty = true;
        for (int i = 0; i < shape.members().size(); i++) {
            Object each = i == changed ? is : record == null ? null : shape.get(record, i);
            if (each != null) {
                shape.put(values, i, each);
                empty &= each instanceof List<?> list && list.isEmpty();
            }
        }
        return empty ? null : shape.build(values);
    }

    private static Shape<?> inner(Shape<?> shape, String name) {
        if (shape.members().get(index(shape, name)).type() instanceof ValueType.Inner(Shape<?> inner)) {
            return inner;
        }
        throw new IllegalArgumentException("no object " + name + " in " + shape.type().getSimpleName());
    }

    private static int index(Shape<?> shape, String name) {
        int member = shape.indexOf(name);
        if (member < 0) {
            throw new IllegalArgumentException("no member " + name + " of " + shape.type().getSimpleName());
        }
        return member;
    }
}
