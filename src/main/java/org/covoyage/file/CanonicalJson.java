package org.covoyage.file;

import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;

/**
 * Prints JSON the one way a Covoyage file has it: what fits on a line stands on a line, what does not has a line for
 * each member. Two spaces deeper at each level, no line feed at the end of the text.
 */
final class CanonicalJson {
    /** Most characters of a line that holds a whole object or list. */
    private static final int LINE = 118;

    private final StringBuilder out;

    CanonicalJson(StringBuilder out) {
        this.out = out;
    }

    /** Prints a value whose first line starts at an indentation. */
    void print(JsonNode node, int indent) {
        int start = out.length();
        if (!inline(node, start, LINE - indent) && node.isContainer() && !node.isEmpty()) {
            out.setLength(start);
            expanded(node, indent);
        }
    }

    /** A value on one line, however long. */
    static String onOneLine(JsonNode node) {
        StringBuilder line = new StringBuilder();
        new CanonicalJson(line).inline(node, 0, Integer.MAX_VALUE);
        return line.toString();
    }

    /** Starts a line. */
    void line(int indent) {
        out.append('\n').repeat(' ', indent);
    }

    /** Prints a name and its colon. */
    void name(String name) {
        string(name);
        out.append(": ");
    }

    private boolean inline(JsonNode node, int start, int room) {
        if (node.isObject()) {
            out.append('{');
            boolean first = true;
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                out.append(first ? "" : ", ");
                first = false;
                name(member.getKey());
                if (!inline(member.getValue(), start, room)) {
                    return false;
                }
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                if (!inline(node.get(i), start, room)) {
                    return false;
                }
            }
            out.append(']');
        } else {
            scalar(node);
        }
        return out.length() - start <= room;
    }

    private void expanded(JsonNode node, int indent) {
        if (node.isObject()) {
            out.append('{');
            boolean first = true;
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                out.append(first ? "" : ",");
                first = false;
                line(indent + 2);
                name(member.getKey());
                print(member.getValue(), indent + 2);
            }
            line(indent);
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                out.append(i == 0 ? "" : ",");
                line(indent + 2);
                print(node.get(i), indent + 2);
            }
            line(indent);
            out.append(']');
        } else {
            scalar(node);
        }
    }

    private void scalar(JsonNode node) {
        if (node.isString()) {
            string(node.stringValue());
        } else if (node.isDouble()) {
            out.append(Numbers.written(node.doubleValue()));
        } else if (node.isBigDecimal()) {
            out.append(Numbers.exactly(node.decimalValue()));
        } else {
            out.append(node);
        }
    }

    private void string(String text) {
        out.append('"');
        char[] quoted = JsonStringEncoder.getInstance().quoteAsCharArray(text);
        int written = 0;
        for (int i = 0; i < quoted.length; i++) {
            if (Character.isSurrogate(quoted[i])) {
                if (i + 1 < quoted.length && Character.isSurrogatePair(quoted[i], quoted[i + 1])) {
                    i++;
                    continue;
                }
                // Half a character has no bytes in UTF-8; as an escape it stays what it was.
                out.append(quoted, written, i - written).append(String.format("\\u%04X", (int) quoted[i]));
                written = i + 1;
            }
        }
        out.append(quoted, written, quoted.length - written).append('"');
    }
}
