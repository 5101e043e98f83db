package org.covoyage.file.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covoyage.journey.Id;

/**
 * How a record looks as a JSON object: its members in their fixed order, and the way between the two. It knows no
 * parser and no printer.
 *
 * @param <R> the record
 */
public final class Shape<R extends Record> {
    private final Class<R> type;
    private final String description;
    private final List<Member> members;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] slots;
    private final int[] required;
    private final Object[] blank;
    private final Constructor<R> constructor;
    private final Method[] accessors;
    /** Made when first wanted: reading a file hardly wants any, and making them takes time. Two threads make equal ones. */
    private final MethodHandle[] getters;
    private final Class<?>[] types;

    private Shape(Class<R> type, R defaults, String description, List<Member> members) {
        this.type = type;
        this.description = description;
        this.members = members;
        this.required = IntStream.range(0, members.size()).filter(i -> members.get(i).required()).toArray();
        RecordComponent[] components = type.getRecordComponents();
        List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
        Set<String> described = members.stream().map(Member::component).collect(Collectors.toSet());
        if (!described.equals(Set.copyOf(names))) {
            throw new IllegalStateException(type + " has " + names + ", described are " + described);
        }
        try {
            types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = type.getConstructor(types);
            slots = new int[members.size()];
            accessors = new Method[members.size()];
            getters = new MethodHandle[members.size()];
            blank = new Object[types.length];
            for (int i = 0; i < members.size(); i++) {
                Member member = members.get(i);
                places.put(member.name(), i);
                slots[i] = names.indexOf(member.component());
                accessors[i] = components[slots[i]].getAccessor();
                blank[slots[i]] = defaults != null ? accessors[i].invoke(defaults)
                        : types[slots[i]] == boolean.class ? Boolean.FALSE : null;
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static <R extends Record> Shape<R> of(Class<R> type, String description, Member... members) {
        return new Shape<>(type, null, description, List.of(members));
    }

    /** A shape whose missing members are taken from a default record. */
    static <R extends Record> Shape<R> withDefaults(R defaults, String description, Member... members) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) defaults.getClass();
        return new Shape<>(type, defaults, description, List.of(members));
    }

    /** The record class. */
    public Class<R> type() {
        return type;
    }

    /** What the object is, for the schema. */
    public String description() {
        return description;
    }

    /** The members in the order in which a file has them. */
    public List<Member> members() {
        return members;
    }

    /** The index of a member in {@link #members}, or −1 when the name is unknown. */
    public int indexOf(String name) {
        return places.getOrDefault(name, -1);
    }

    /** Values for {@link #build}, all of them missing. */
    public Object[] blank() {
        return blank.clone();
    }

    /** Puts a value into its slot. */
    public void put(Object[] values, int member, Object value) {
        values[slots[member]] = value instanceof Double number ? fitted(number, types[slots[member]]) : value;
    }

    private static Object fitted(Double number, Class<?> wanted) {
        if (wanted == Integer.class || wanted == int.class) {
            return number.intValue();
        }
        return wanted == long.class ? (Object) number.longValue() : number;
    }

    /** The first required member without a value, or −1 when there is none. */
    public int firstMissing(Object[] values) {
        for (int member : required) {
            if (!has(values, member)) {
                return member;
            }
        }
        return -1;
    }

    /** Whether a member has a value. */
    public boolean has(Object[] values, int member) {
        return values[slots[member]] != null;
    }

    /**
     * Makes the record.
     *
     * @throws IllegalArgumentException when the record refuses the values
     */
    public R build(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
        }
    }

    /** The value of a member of a record; {@code null} when missing, which for a plain flag stands for false. */
    public Object get(Record record, int member) {
        try {
            Object value = (Object) getter(member).invokeExact((Object) record);
            return types[slots[member]] == boolean.class && Boolean.FALSE.equals(value) ? null : value;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private MethodHandle getter(int member) throws IllegalAccessException {
        MethodHandle getter = getters[member];
        if (getter == null) {
            getter = MethodHandles.publicLookup().unreflect(accessors[member])
                    .asType(MethodType.methodType(Object.class, Object.class));
            getters[member] = getter;
        }
        return getter;
    }

    /** The id of a record of this shape, or {@code null} when it has none. */
    public Id idOf(Record record) {
        int place = indexOf("id");
        return place < 0 ? null : (Id) get(record, place);
    }
}
