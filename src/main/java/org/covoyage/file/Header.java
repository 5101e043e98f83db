package org.covoyage.file;

import org.covoyage.file.Problem.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a file says of its own format.
 *
 * @param format    name of the format, or {@code null}
 * @param version   its version, or {@code null}
 * @param minReader the oldest version that can read it, or {@code null}
 */
record Header(String format, Integer version, Integer minReader) {

    /** Looks for the three members on the first level; stops as soon as it has what it needs. */
    static Header scan(JsonParser in) {
        String format = null;
        Integer version = null;
        Integer minReader = null;
        if (in.nextToken() != JsonToken.START_OBJECT) {
            return new Header(null, null, null);
        }
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken token = in.nextToken();
            switch (name) {
                case "format" -> format = token == JsonToken.VALUE_STRING ? in.getString() : null;
                case "version" -> version = number(in, token);
                case "minReader" -> minReader = number(in, token);
                default -> {
                }
            }
            boolean known = version != null && version <= ProjectReader.VERSION;
            if (format != null && (known || version != null && minReader != null)) {
                break;
            }
            in.skipChildren();
        }
        return new Header(format, version, minReader);
    }

    private static Integer number(JsonParser in, JsonToken token) {
        if (token != JsonToken.VALUE_NUMBER_INT) {
            return null;
        }
        return in.getNumberType() == JsonParser.NumberType.INT ? in.getIntValue() : Integer.MAX_VALUE;
    }

    /** Why it cannot be read here, or {@code null} when it can. */
    Problem refusal() {
        if (!ProjectReader.FORMAT.equals(format)) {
            return Problem.of(Code.OTHER_FORMAT, new Place(1, 1));
        }
        if (version == null || version < 1) {
            return Problem.of(Code.NO_VERSION, new Place(1, 1));
        }
        if (version > ProjectReader.VERSION && (minReader == null || minReader > ProjectReader.VERSION)) {
            return Problem.of(Code.TOO_NEW, new Place(1, 1), version, ProjectReader.VERSION);
        }
        return null;
    }

    /** Whether a later version wrote it. */
    boolean newer() {
        return version > ProjectReader.VERSION;
    }
}
