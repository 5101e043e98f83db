package org.covoyage.exchange.redact;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.journey.Id;

/**
 * Writes records anew, component by component, whatever records they are: a component that a later version adds is
 * never passed by. What becomes of a text or an id, who asks decides.
 */
abstract class Rewriting {
    /** What becomes of a text; {@code null} drops it. */
    abstract String text(RecordComponent component, String text);

    /** What becomes of an id; {@code null} drops it. */
    abstract Id id(RecordComponent component, Id id);

    /** The record anew. */
    @SuppressWarnings("unchecked")
    final <R extends Record> R of(R record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i], read(components[i], record));
        }
        return (R) make(record.getClass(), components, values);
    }

    private Object value(RecordComponent component, Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text(component, text);
            case Id id -> id(component, id);
            case List<?> list -> list.stream().map(each -> value(component, each)).flatMap(Stream::ofNullable).toList();
            case Record inner -> of(inner);
            default -> value;
        };
    }

    static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a public record hides " + component, impossible);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(components)
                    .map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record that held cannot be made anew: " + type, impossible);
        }
    }
}
