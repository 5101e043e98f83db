package org.covoyage.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of project files, made from the shapes that also read and write them: a description for
 * every member, its unit and its range. Unknown members are allowed, as readers keep them.
 */
public final class SchemaPrinter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

    /** The schema as text, ending in a line feed. */
    public String schema() {
        definitions.clear();
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:covoyage:project:" + ProjectReader.VERSION);
        root.put("title", "Covoyage project, format version " + ProjectReader.VERSION);
        ObjectNode project = object(Shapes.COVER);
        root.set("description", project.get("description"));
        root.put("type", "object");
        ObjectNode members = NODES.objectNode();
        members.set("format", described("The file format's name.").put("const", ProjectReader.FORMAT));
        members.set("version", described("Version of the format this file was written in. Unit: without unit; "
                + "range 1 or more.").put("type", "integer")
                .put("minimum", 1));
        members.set("minReader", described("Oldest version of the format whose readers understand this file. "
                + "Unit: without unit; range 1 or more.")
                .put("type", "integer").put("minimum", 1));
        members.setAll((ObjectNode) project.get("properties"));
        members.set("scenarios", described("The scenarios, each a complete journey. The same thing has the same id in "
                + "all of them.").put("type", "array").put("minItems", 1).put("maxItems", Shapes.most(Kind.SCENARIO))
                .set("items", scenario()));
        root.set("properties", members);
        root.set("required", strings("format", "version", "title", "scenarios"));
        ObjectNode defs = NODES.objectNode();
        definitions.forEach(defs::set);
        root.set("$defs", defs);
        StringBuilder out = new StringBuilder();
        new CanonicalJson(out).print(root, 0);
        return out.append('\n').toString();
    }

    private ObjectNode scenario() {
        ObjectNode scenario = object(Shapes.SCENARIO);
        ObjectNode members = (ObjectNode) scenario.get("properties");
        for (Kind kind : Kind.values()) {
            if (kind != Kind.SCENARIO) {
                members.set(Shapes.listOf(kind), described("In the order of the map. " + Shapes.of(kind).description())
                        .put("type", "array").put("maxItems", Shapes.most(kind)).set("items", ref(Shapes.of(kind))));
            }
        }
        return scenario;
    }

    private ObjectNode object(Shape<?> shape) {
        ObjectNode members = NODES.objectNode();
        ArrayNode required = NODES.arrayNode();
        for (Member member : shape.members()) {
            members.set(member.name(), value(member.type(), member.description()));
            if (member.required()) {
                required.add(member.name());
            }
        }
        ObjectNode object = described(shape.description()).put("type", "object");
        object.set("properties", members);
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object;
    }

    private ObjectNode ref(Shape<?> shape) {
        String name = shape.type().getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, object(shape));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode value(ValueType type, String description) {
        ObjectNode node = described(description);
        switch (type) {
            case ValueType.Text text -> node.put("type", "string").put("maxLength", text.maxLength());
            case ValueType.OwnId _ -> node.put("type", "string").put("pattern", "^" + Id.PATTERN + "$");
            case ValueType.IdOf of -> node.put("description", description + " The id of a " + of.of() + ".")
                    .put("type", "string").put("pattern", "^" + Id.PATTERN + "$");
            case ValueType.Quantity quantity -> quantity(node, quantity, description);
            case ValueType.Flag _ -> node.put("type", "boolean");
            case ValueType.Choice choice -> node.put("type", "string").set("enum",
                    strings(Arrays.stream(choice.choices().getEnumConstants()).map(Words::of).toArray(String[]::new)));
            case ValueType.Day _ -> node.put("type", "string").put("pattern", "^" + ValueType.Day.PATTERN + "$");
            case ValueType.Colour _ -> node.put("type", "string").put("pattern", "^" + ValueType.Colour.PATTERN + "$");
            case ValueType.ListOf list -> {
                node.put("type", "array").put("maxItems", list.maxCount());
                node.set("items", value(list.of(), description));
            }
            case ValueType.Inner inner -> node.setAll(ref(inner.shape()));
        }
        return node;
    }

    private static void quantity(ObjectNode node, ValueType.Quantity quantity, String description) {
        String unit = quantity.unit().isEmpty() ? "without unit" : quantity.unit();
        node.put("description", description + " Unit: " + unit + "; range "
                + Numbers.written(quantity.range().min()) + " … " + Numbers.written(quantity.range().max()) + ".");
        node.put("type", quantity.whole() ? "integer" : "number");
        node.put("minimum", quantity.range().min());
        node.put("maximum", quantity.range().max());
    }

    private static ObjectNode described(String description) {
        return NODES.objectNode().put("description", description);
    }

    private static ArrayNode strings(String... values) {
        ArrayNode array = NODES.arrayNode();
        for (String value : values) {
            array.add(value);
        }
        return array;
    }
}
