package org.covoyage.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a project as canonical bytes: the same project always gives the same bytes, and an edited element changes
 * its own lines only. Missing members are left out.
 */
public final class ProjectWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * The bytes of a project file, UTF-8, ending in a line feed.
     *
     * @param kept what the file it was read from said beyond what is known here
     */
    public byte[] bytes(Project project, Kept kept) {
        StringBuilder out = new StringBuilder(1 << 16);
        CanonicalJson json = new CanonicalJson(out);
        out.append("{\n  \"format\": \"").append(ProjectReader.FORMAT).append("\",\n  \"version\": ")
                .append(ProjectReader.VERSION).append(",\n  \"minReader\": 1");
        members(json, out, object(Shapes.COVER, project.cover(), kept.residue()), 2);
        out.append(",\n  \"scenarios\": [");
        Residue scenarios = kept.residue().inside("scenarios");
        boolean first = true;
        for (Journey journey : project.scenarios()) {
            out.append(first ? "" : ",");
            first = false;
            json.line(4);
            scenario(json, out, journey, scenarios.inside(journey.scenario().id().value()));
        }
        out.append("\n  ]\n}\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void scenario(CanonicalJson json, StringBuilder out, Journey journey, Residue residue) {
        out.append('{');
        int start = out.length();
        members(json, out, object(Shapes.SCENARIO, journey.scenario(), residue), 6);
        out.deleteCharAt(start);
        for (Kind kind : Kind.values()) {
            if (kind == Kind.SCENARIO || journey.ids(kind).isEmpty()) {
                continue;
            }
            out.append(',');
            json.line(6);
            json.name(Shapes.listOf(kind));
            out.append('[');
            Residue list = residue.inside(Shapes.listOf(kind));
            Shape<? extends Record> shape = Shapes.of(kind);
            boolean first = true;
            for (Element element : journey.all(kind)) {
                out.append(first ? "" : ",");
                first = false;
                json.line(8);
                json.print(object(shape, (Record) element, list.inside(element.id().value())), 8);
            }
            json.line(6);
            out.append(']');
        }
        json.line(4);
        out.append('}');
    }

    /** Prints the members of an object that is already open, each behind a comma. */
    private static void members(CanonicalJson json, StringBuilder out, ObjectNode node, int indent) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            out.append(',');
            json.line(indent);
            json.name(member.getKey());
            json.print(member.getValue(), indent);
        }
    }

    /** A record as JSON, with what is kept for it. */
    static ObjectNode object(Shape<?> shape, Record record, Residue residue) {
        ObjectNode node = NODES.objectNode();
        for (int i = 0; i < shape.members().size(); i++) {
            Member member = shape.members().get(i);
            JsonNode value = node(member.type(), shape.get(record, i), residue.inside(member.name()));
            if (value != null) {
                node.set(member.name(), value);
            }
        }
        residue.unknown().forEach(node::set);
        return node;
    }

    /** The value as JSON, or {@code null} when there is nothing to write. */
    private static JsonNode node(ValueType type, Object value, Residue residue) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> NODES.booleanNode(flag);
            case Number number -> NODES.numberNode(number.doubleValue());
            case String text -> NODES.stringNode(text);
            case Id id -> NODES.stringNode(id.value());
            case Enum<?> choice -> NODES.stringNode(Words.of(choice));
            case List<?> list -> list.isEmpty() ? null : array(((ValueType.ListOf) type).of(), list, residue);
            case Record record -> object(((ValueType.Inner) type).shape(), record, residue);
            default -> throw new IllegalStateException("no JSON for " + value.getClass());
        };
    }

    private static ArrayNode array(ValueType of, List<?> list, Residue residue) {
        ArrayNode array = NODES.arrayNode();
        for (Object entry : list) {
            Residue own = of instanceof ValueType.Inner inner && idOf(inner.shape(), entry) instanceof Id id
                    ? residue.inside(id.value()) : Residue.none();
            array.add(node(of, entry, own));
        }
        return array;
    }

    private static Id idOf(Shape<?> shape, Object record) {
        return shape.idOf((Record) record);
    }
}
