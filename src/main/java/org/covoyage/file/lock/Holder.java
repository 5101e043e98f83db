package org.covoyage.file.lock;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that holds something, and since when.
 *
 * @param pid     its number
 * @param started when it began, which tells it from a later one with the same number
 * @param host    the machine; empty when unknown
 * @param user    whose process it is
 * @param since   since when it holds
 */
public record Holder(long pid, Instant started, String host, String user, Instant since) {

    /** One line of JSON. */
    String text() {
        return JsonMapper.shared().createObjectNode().put("pid", pid).put("started", started.toString())
                .put("host", host).put("user", user).put("since", since.toString()) + "\n";
    }

    /** Reads what {@link #text} wrote; nothing when it is anything else, such as a file just being written. */
    static Optional<Holder> parse(String text) {
        try {
            JsonNode node = JsonMapper.shared().readTree(text);
            return Optional.of(new Holder(node.required("pid").asLong(), Instant.parse(node.required("started").asString()),
                    node.path("host").asString(""), node.path("user").asString(""),
                    Instant.parse(node.required("since").asString())));
        } catch (JacksonException | IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }
}
