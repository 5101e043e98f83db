package org.covoyage.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.journey.Change;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Element;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change as JSON and back, its records written exactly as a project file has them, under the same limits. Reading
 * what was written gives the change as a file would keep it; what no file could say is refused. For one thread.
 */
public final class ChangeJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toMap(Word::of, Function.identity()));

    private final JsonMapper mapper = Limits.mapper();

    /** Any JSON on one line, however long, without a line feed. */
    public String line(JsonNode node) {
        return CanonicalJson.onOneLine(node);
    }

    /**
     * The JSON of a line.
     *
     * @throws Unwritable when it is none, or larger than any reader takes
     */
    public JsonNode tree(String line) throws Unwritable {
        try {
            return mapper.readTree(line);
        } catch (JacksonException e) {
            throw new Unwritable(List.of());
        }
    }

    /** The edits of a change, in their order. */
    public ArrayNode write(Change change) {
        ArrayNode edits = NODES.arrayNode();
        for (Edit edit : change.edits()) {
            ObjectNode node = edits.addObject();
            node.put("kind", Word.of(edit.kind()));
            record(node, "before", "from", edit.before(), edit.from());
            record(node, "after", "to", edit.after(), edit.to());
        }
        return edits;
    }

    private static void record(ObjectNode node, String name, String placeName, Element element, int place) {
        if (element != null) {
            node.put(placeName, place);
            node.set(name, ProjectWriter.object(Shapes.of(element), (Record) element, Residue.none()));
        }
    }

    /**
     * The change that these edits say.
     *
     * @throws Unwritable when a record breaks a limit of the format or the JSON is no change
     */
    public Change read(JsonNode edits) throws Unwritable {
        List<Edit> read = new ArrayList<>();
        for (JsonNode node : edits) {
            Kind kind = KINDS.get(node.path("kind").asString(""));
            if (kind == null) {
                throw new Unwritable(List.of());
            }
            Element before = element(kind, node.get("before"));
            Element after = element(kind, node.get("after"));
            try {
                read.add(new Edit(before, after, node.path("from").asInt(-1), node.path("to").asInt(-1)));
            } catch (IllegalArgumentException noEdit) {
                throw new Unwritable(List.of());
            }
        }
        return new Change(read);
    }

    private Element element(Kind kind, JsonNode node) throws Unwritable {
        return node == null ? null : (Element) record(Shapes.of(kind), node);
    }

    /** The record that an object says, under the limits of the format. */
    <R extends Record> R record(Shape<R> shape, JsonNode node) throws Unwritable {
        Findings findings = new Findings();
        try (JsonParser in = mapper.treeAsTokens(node)) {
            in.nextToken();
            Residue unknown = new Residue();
            R record = new ObjectReader(in, findings).read(shape, unknown);
            List<Problem> problems = findings.inOrder(new byte[0]);
            if (!problems.isEmpty()) {
                throw new Unwritable(problems.stream().map(problem -> problem.at(Place.NOWHERE)).toList());
            }
            if (!unknown.isEmpty()) {
                throw new Unwritable(List.of());
            }
            return record;
        }
    }
}
