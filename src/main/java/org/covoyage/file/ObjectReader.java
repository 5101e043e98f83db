package org.covoyage.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.covoyage.file.Problem.Code;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Id;
import org.covoyage.journey.Word;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one JSON object as the record that its shape describes. A value that does not fit is reported with its
 * place, and the record is not made; reading goes on behind it.
 */
final class ObjectReader {
    private static final Pattern DAY = Pattern.compile(ValueType.Day.PATTERN);
    private static final Pattern COLOUR = Pattern.compile(ValueType.Colour.PATTERN);
    private static final Object WRONG = new Object();

    private final JsonParser in;
    private final JsonMapper mapper;
    private final List<Problem> problems;

    ObjectReader(JsonParser in, JsonMapper mapper, List<Problem> problems) {
        this.in = in;
        this.mapper = mapper;
        this.problems = problems;
    }

    /** The place of the current token. */
    Place place() {
        TokenStreamLocation at = in.currentTokenLocation();
        return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /**
     * Reads the object whose opening brace is the current token.
     *
     * @param residue where to keep unknown members
     * @return the record, or {@code null} when a problem was reported
     */
    <R extends Record> R read(Shape<R> shape, Residue residue) {
        Place start = place();
        if (in.currentToken() != JsonToken.START_OBJECT) {
            report(Code.WRONG_TYPE, start, shape.type().getSimpleName(), "{…}", in.getString());
            in.skipChildren();
            return null;
        }
        Object[] values = shape.blank();
        boolean sound = true;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken token = in.nextToken();
            int index = shape.indexOf(name);
            if (index < 0) {
                residue.keep(name, mapper.readTree(in));
            } else if (token != JsonToken.VALUE_NULL) {
                Member member = shape.members().get(index);
                Object value = value(member.type(), member.name(), residue);
                if (value == WRONG) {
                    sound = false;
                } else {
                    shape.put(values, index, value);
                }
            }
        }
        return sound && complete(shape, values, start) ? build(shape, values, start) : null;
    }

    private boolean complete(Shape<?> shape, Object[] values, Place start) {
        boolean complete = true;
        for (int i = 0; i < shape.members().size(); i++) {
            if (shape.members().get(i).required() && !shape.has(values, i)) {
                report(Code.MISSING, start, shape.members().get(i).name());
                complete = false;
            }
        }
        return complete;
    }

    private <R extends Record> R build(Shape<R> shape, Object[] values, Place start) {
        try {
            return shape.build(values);
        } catch (IllegalArgumentException refused) {
            report(Code.REFUSED, start, refused.getMessage());
            return null;
        }
    }

    private Object value(ValueType type, String name, Residue residue) {
        return switch (type) {
            case ValueType.Text text -> text(name, text.maxLength());
            case ValueType.OwnId _ -> id(name);
            case ValueType.IdOf _ -> id(name);
            case ValueType.Quantity quantity -> quantity(name, quantity);
            case ValueType.Flag _ -> flag(name);
            case ValueType.Choice choice -> choice(name, choice.choices());
            case ValueType.Day _ -> form(name, DAY, "2026-03-12");
            case ValueType.Colour _ -> form(name, COLOUR, "#0B6E99");
            case ValueType.ListOf list -> list(name, list, residue);
            case ValueType.Inner inner -> inner(name, inner.shape(), residue);
        };
    }

    private Object inner(String name, Shape<?> shape, Residue residue) {
        Residue own = new Residue();
        Record record = read(shape, own);
        residue.keep(name, own);
        return record == null ? WRONG : record;
    }

    private Object list(String name, ValueType.ListOf list, Residue residue) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            return wrong(name, "[…]");
        }
        List<Object> values = new ArrayList<>();
        Residue own = new Residue();
        boolean sound = true;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Object value;
            if (list.of() instanceof ValueType.Inner inner) {
                Residue entry = new Residue();
                Record record = read(inner.shape(), entry);
                value = record == null ? WRONG : record;
                if (record != null && idOf(inner.shape(), record) instanceof Id id) {
                    own.keep(id.value(), entry);
                }
            } else {
                value = value(list.of(), name, own);
            }
            sound &= value != WRONG;
            values.add(value);
            if (values.size() == list.maxCount() + 1) {
                report(Code.TOO_MANY, place(), name, list.maxCount());
                sound = false;
            }
        }
        residue.keep(name, own);
        return sound ? values : WRONG;
    }

    private static Id idOf(Shape<?> shape, Record record) {
        return shape.idOf(record);
    }

    private Object text(String name, int maxLength) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(name, "\"…\"");
        }
        String text = in.getString();
        if (text.length() > maxLength) {
            report(Code.TEXT_TOO_LONG, place(), name, maxLength, text.length());
            return WRONG;
        }
        return text;
    }

    private Object id(String name) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(name, "\"…\"");
        }
        String text = in.getString();
        if (!Id.allowed(text)) {
            report(Code.BAD_ID, place(), name, text);
            return WRONG;
        }
        return new Id(text);
    }

    private Object quantity(String name, ValueType.Quantity quantity) {
        if (!in.currentToken().isNumeric()) {
            return wrong(name, "0");
        }
        double value = in.getDoubleValue();
        if (!quantity.range().contains(value) || quantity.whole() && value != Math.rint(value)) {
            report(Code.OUT_OF_RANGE, place(), name, in.getString(), Numbers.written(quantity.range().min()),
                    Numbers.written(quantity.range().max()));
            return WRONG;
        }
        return value;
    }

    private Object flag(String name) {
        return switch (in.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> wrong(name, "true, false");
        };
    }

    private <E extends Enum<E>> Object choice(String name, Class<? extends Enum<?>> choices) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(name, "\"…\"");
        }
        @SuppressWarnings("unchecked")
        Class<E> words = (Class<E>) choices;
        Optional<E> found = Words.find(words, in.getString());
        if (found.isEmpty()) {
            report(Code.UNKNOWN_WORD, place(), name, in.getString(), Words.all(words));
            return WRONG;
        }
        return found.get();
    }

    private Object form(String name, Pattern pattern, String example) {
        if (in.currentToken() != JsonToken.VALUE_STRING || !pattern.matcher(in.getString()).matches()) {
            report(Code.BAD_FORM, place(), name, in.getString(), example);
            in.skipChildren();
            return WRONG;
        }
        return in.getString();
    }

    private Object wrong(String name, String wanted) {
        report(Code.WRONG_TYPE, place(), name, wanted,
                in.currentToken().isStructStart() ? in.currentToken().asString() + "…" : in.getString());
        in.skipChildren();
        return WRONG;
    }

    void report(Code code, Place place, Object... details) {
        problems.add(Problem.of(code, place, details));
    }
}
