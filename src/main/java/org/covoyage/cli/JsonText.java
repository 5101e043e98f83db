package org.covoyage.cli;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes maps, collections, texts, numbers and flags as JSON. Numbers are not rounded; one that is not defined (NaN,
 * infinite) becomes {@code null}; there is one nought, without a sign. For answers of the command line only: project
 * files have a writer of their own.
 */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {
    }

    /** The value as JSON, two spaces a level, with a line feed at the end. */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    private void value(Object value, int indent) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> object(map, indent);
            case Collection<?> list -> list(list, indent);
            case Double number when !Double.isFinite(number) -> out.append("null");
            case Double number when number == 0 -> out.append("0.0");
            case Number number -> out.append(number);
            case Boolean flag -> out.append(flag);
            default -> text(value.toString());
        }
    }

    private void object(Map<?, ?> map, int indent) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<?, ?> member = members.next();
            line(indent + 2);
            text(member.getKey().toString());
            out.append(": ");
            value(member.getValue(), indent + 2);
            out.append(members.hasNext() ? "," : "");
        }
        end(map.isEmpty(), indent, '}');
    }

    private void list(Collection<?> list, int indent) {
        out.append('[');
        Iterator<?> values = list.iterator();
        while (values.hasNext()) {
            line(indent + 2);
            value(values.next(), indent + 2);
            out.append(values.hasNext() ? "," : "");
        }
        end(list.isEmpty(), indent, ']');
    }

    private void end(boolean empty, int indent, char bracket) {
        if (!empty) {
            line(indent);
        }
        out.append(bracket);
    }

    private void line(int indent) {
        out.append('\n').repeat(' ', indent);
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c) && !inPair(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean inPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))
                || i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }
}
