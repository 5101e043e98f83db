package org.covoyage.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.covoyage.file.Problem.Code;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Id;
import org.covoyage.journey.RefusedValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one JSON object as the record that its shape describes. A value that does not fit is reported with its
 * place and left out, and when it was required, so is the record; reading goes on behind it.
 */
final class ObjectReader {
    private static final Pattern DAY = Pattern.compile(ValueType.Day.PATTERN);
    private static final Pattern COLOUR = Pattern.compile(ValueType.Colour.PATTERN);
    private static final Object WRONG = new Object();

    private final JsonParser in;
    private final Findings findings;
    /** For the values of unknown members; most files have none. */
    private JsonMapper trees;
    /** One object for each id: a file names most of them many times. */
    private final Map<String, Id> ids = new HashMap<>();

    ObjectReader(JsonParser in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /** The place of the current token. */
    Place place() {
        return ProjectReader.place(in.currentTokenLocation());
    }

    /**
     * Reads the object whose opening brace is the current token.
     *
     * @param residue where to keep unknown members
     * @return the record, or {@code null} when a problem was reported that leaves none
     */
    <R extends Record> R read(Shape<R> shape, Residue residue) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            wrong(shape.type().getSimpleName(), "{…}");
            return null;
        }
        Partial<R> partial = begin(shape, residue);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            partial.member(name);
        }
        return partial.finish();
    }

    /** Starts an object whose opening brace is the current token, and whose members the caller goes through. */
    <R extends Record> Partial<R> begin(Shape<R> shape, Residue residue) {
        return new Partial<>(shape, residue, place());
    }

    private JsonNode tree() {
        if (trees == null) {
            trees = Limits.mapper();
        }
        return trees.readTree(in);
    }

    /**
     * An object being read. An optional member that does not fit is reported and left out; a required one leaves no
     * record.
     */
    final class Partial<R extends Record> {
        private final Shape<R> shape;
        private final Residue residue;
        private final Place start;
        private final Object[] values;
        private boolean sound = true;

        private Partial(Shape<R> shape, Residue residue, Place start) {
            this.shape = shape;
            this.residue = residue;
            this.start = start;
            this.values = shape.blank();
        }

        /** Takes a member whose value is the current token. */
        void member(String name) {
            int index = shape.indexOf(name);
            if (index < 0) {
                residue.keep(name, tree());
            } else if (in.currentToken() != JsonToken.VALUE_NULL) {
                Member member = shape.members().get(index);
                Object value = value(member.type(), member.name(), residue);
                if (value != WRONG) {
                    shape.put(values, index, value);
                } else if (member.required()) {
                    sound = false;
                }
            }
        }

        /** The record; a required text that is missing or wrong is reported and left empty. */
        R finishWithEmpty(String text) {
            int index = shape.indexOf(text);
            if (!shape.has(values, index)) {
                if (sound) {
                    findings.add(Code.MISSING, start, text);
                }
                sound = true;
                shape.put(values, index, "");
            }
            return finish();
        }

        /** The record, or {@code null} when a required member is missing or wrong. */
        R finish() {
            if (!sound) {
                return null;
            }
            int missing = shape.firstMissing(values);
            if (missing >= 0) {
                findings.add(Code.MISSING, start, shape.members().get(missing).name());
                return null;
            }
            return build();
        }

        private R build() {
            try {
                return shape.build(values);
            } catch (RefusedValue refused) {
                if (refused.range() == null) {
                    findings.add(Code.MISSING, start, refused.member());
                } else {
                    findings.add(Code.OUT_OF_RANGE, start, refused.member(), Numbers.written(refused.value()),
                            Numbers.written(refused.range().min()), Numbers.written(refused.range().max()));
                }
                return null;
            }
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
        boolean tooMany = false;
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
            if (value == WRONG) {
                continue;
            }
            if (values.size() < list.maxCount()) {
                values.add(value);
            } else if (!tooMany) {
                findings.add(Code.TOO_MANY, place(), name, list.maxCount());
                tooMany = true;
            }
        }
        residue.keep(name, own);
        return values;
    }

    private static Id idOf(Shape<?> shape, Record record) {
        return shape.idOf(record);
    }

    private Object text(String name, int maxLength) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(name, "\"…\"");
        }
        String text = in.getString();
        if (text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength) {
            findings.add(Code.TEXT_TOO_LONG, place(), name, maxLength, text.codePointCount(0, text.length()));
            return WRONG;
        }
        return text;
    }

    private Object id(String name) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(name, "\"…\"");
        }
        String text = in.getString();
        Id known = ids.get(text);
        if (known != null) {
            return known;
        }
        if (!Id.allowed(text)) {
            findings.add(Code.BAD_ID, place(), name, text);
            return WRONG;
        }
        Id id = new Id(text);
        ids.put(text, id);
        return id;
    }

    private Object quantity(String name, ValueType.Quantity quantity) {
        if (!in.currentToken().isNumeric()) {
            return wrong(name, "0");
        }
        double value = in.getDoubleValue();
        if (!quantity.range().contains(value) || quantity.whole() && value != Math.rint(value)) {
            findings.add(Code.OUT_OF_RANGE, place(), name, in.getString(), Numbers.written(quantity.range().min()),
                    Numbers.written(quantity.range().max()));
            return WRONG;
        }
        // Zero has no sign on a map: −0 would be written as 0 and be another value when read again.
        return value + 0.0;
    }

    private Object flag(String name) {
        return switch (in.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> wrong(name, "true, false");
        };
    }

    private Object choice(String name, Class<? extends Enum<?>> choices) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(name, "\"…\"");
        }
        Enum<?> found = Words.find(choices, in.getString());
        if (found == null) {
            findings.add(Code.UNKNOWN_WORD, place(), name, in.getString(), Words.all(choices));
            return WRONG;
        }
        return found;
    }

    private Object form(String name, Pattern pattern, String example) {
        if (in.currentToken() != JsonToken.VALUE_STRING || !pattern.matcher(in.getString()).matches()) {
            findings.add(Code.BAD_FORM, place(), name, in.getString(), example);
            in.skipChildren();
            return WRONG;
        }
        return in.getString();
    }

    Object wrong(String name, String wanted) {
        findings.add(Code.WRONG_TYPE, place(), name, wanted,
                in.currentToken().isStructStart() ? in.currentToken().asString() + "…" : in.getString());
        in.skipChildren();
        return WRONG;
    }
}
