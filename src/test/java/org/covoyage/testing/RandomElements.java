package org.covoyage.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Range;
import org.covoyage.journey.Scale;
import org.covoyage.journey.TransitionKind;

/**
 * Random records, made from the shapes of the file so that no member is ever forgotten. Each optional member is there
 * with a probability. Knows the ranges of every value, and which elements exist only through its {@link Pool}.
 */
final class RandomElements {
    /** The elements that new ones may refer to. */
    interface Pool {
        /** The ids of a kind; may be empty. */
        List<Id> ids(Kind kind);

        /** The ids of a kind (step, touchpoint) that belong to a stage. */
        List<Id> inStage(Kind kind, Id stage);
    }

    private final RandomGenerator random;
    private final Texts texts;
    private final double fullness;
    private final Pool pool;

    /**
     * @param fullness probability of an optional member, 0 … 1
     */
    RandomElements(RandomGenerator random, Texts texts, double fullness, Pool pool) {
        this.random = random;
        this.texts = texts;
        this.fullness = fullness;
        this.pool = pool;
    }

    /** A random element with an id; members in {@code fixed} are taken from there. */
    Element element(Kind kind, Id id, Map<String, Object> fixed) {
        Map<String, Object> given = new HashMap<>(fixed);
        given.put("id", id);
        switch (kind) {
            case READING -> given.putIfAbsent("scale", pick(Arrays.asList(Scale.values())));
            case LANE -> given.putIfAbsent("type", pick(Arrays.asList(LaneType.values())));
            case TRANSITION -> ends(given);
            default -> {
            }
        }
        return (Element) record(Shapes.of(kind), given);
    }

    /** A random record; members in {@code given} are taken from there, {@code null} leaving one out. */
    <R extends Record> R record(Shape<R> shape, Map<String, Object> given) {
        Map<String, Object> made = new HashMap<>(given);
        Object[] values = shape.blank();
        for (int i = 0; i < shape.members().size(); i++) {
            Member member = shape.members().get(i);
            if (!made.containsKey(member.name())) {
                made.put(member.name(), member.required() || random.nextDouble() < fullness ? value(member, made) : null);
            }
            if (made.get(member.name()) != null) {
                shape.put(values, i, made.get(member.name()));
            }
        }
        return shape.build(values);
    }

    /** Both ends of a transition are of one kind; only an exit may lead nowhere. */
    private void ends(Map<String, Object> given) {
        if (given.containsKey("from")) {
            return;
        }
        Kind ends = pool.ids(Kind.TOUCHPOINT).size() > 1 && random.nextInt(3) == 0 ? Kind.TOUCHPOINT : Kind.STAGE;
        TransitionKind kind = pick(Arrays.asList(TransitionKind.values()));
        given.put("kind", kind);
        given.put("from", pick(pool.ids(ends)));
        given.put("to", kind == TransitionKind.EXIT && random.nextBoolean() ? null : pick(pool.ids(ends)));
    }

    private Object value(Member member, Map<String, Object> made) {
        Id stage = (Id) made.get("stage");
        return switch (member.name()) {
            case "value", "low", "high", "mixed" -> made.get("scale") instanceof Scale ? number(range(made), false)
                    : value(member.type());
            case "guesses" -> List.of(number(range(made), false), number(range(made), false));
            case "step" -> stage == null ? null : any(pool.inStage(Kind.STEP, stage));
            case "touchpoint" -> stage == null ? null : any(pool.inStage(Kind.TOUCHPOINT, stage));
            case "focal" -> false;
            case "sha256" -> HexFormat.of().formatHex(bytes(32));
            case "mediaType" -> random.nextBoolean() ? "image/png" : "image/jpeg";
            case "data" -> member.type() instanceof ValueType.Text ? SomeImages.forHash((String) made.get("sha256"))
                    : value(member.type());
            default -> value(member.type());
        };
    }

    private static Range range(Map<String, Object> made) {
        return made.get("scale") instanceof Scale scale ? scale == Scale.RATING ? Range.RATING : Range.EMOTION : Range.ANY;
    }

    private Object value(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> text(text.maxLength());
            case ValueType.OwnId _ -> throw new IllegalStateException("an id is always given");
            case ValueType.IdOf of -> any(idsOf(of.of()));
            case ValueType.Quantity quantity -> number(sensible(quantity), quantity.whole());
            case ValueType.Flag _ -> random.nextBoolean();
            case ValueType.Choice choice -> pick(Arrays.asList(choice.choices().getEnumConstants()));
            case ValueType.Day _ -> pick(List.of("2026", "2026-03", "2026-03-12", "0001-01-31", "9999-12"));
            case ValueType.Colour _ -> "#" + HexFormat.of().withUpperCase().formatHex(bytes(3));
            case ValueType.ListOf list -> list(list);
            case ValueType.Inner inner -> record(inner.shape(), Map.of());
        };
    }

    private Object list(ValueType.ListOf list) {
        List<Object> values = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Object value = value(list.of());
            if (value != null && !values.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    /** The candidates for a reference: the kinds that the shape names in words, "stage or touchpoint". */
    private List<Id> idsOf(String words) {
        String[] kinds = words.split(", | or ");
        String kind = kinds[random.nextInt(kinds.length)];
        return kind.equals("image") ? RandomJourney.IMAGES : pool.ids(Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
    }

    private String text(int maxLength) {
        String text = texts.text(random, maxLength > Member.LINE ? 24 : 5);
        return text.length() <= maxLength ? text : text.substring(0, text.offsetByCodePoints(0, maxLength / 2));
    }

    /** Heights and unbounded quantities in human sizes, unless the journey is to be hostile. */
    private Range sensible(ValueType.Quantity quantity) {
        double largest = quantity.unit().startsWith("points") ? 120 : 1e5;
        return texts == Texts.HOSTILE || quantity.range().max() <= largest ? quantity.range()
                : new Range(Math.max(quantity.range().min(), -largest), largest);
    }

    private Double number(Range range, boolean whole) {
        double at = switch (random.nextInt(40)) {
            case 0 -> range.min();
            case 1 -> range.max();
            default -> range.min() + random.nextDouble() * (range.max() - range.min());
        };
        double scale = whole ? 1 : random.nextInt(50) == 0 ? 0 : Math.pow(10, random.nextInt(4));
        return range.clamp(scale == 0 ? at : Math.rint(at * scale) / scale) + 0.0;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private <T> T any(List<T> from) {
        return from.isEmpty() ? null : pick(from);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
