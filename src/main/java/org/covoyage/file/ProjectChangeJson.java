package org.covoyage.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.journey.Change;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Image;
import org.covoyage.journey.ProjectChange;
import org.covoyage.journey.ProjectEdit;
import org.covoyage.journey.ProjectEdit.CoverEdit;
import org.covoyage.journey.ProjectEdit.ElementsEdit;
import org.covoyage.journey.ProjectEdit.ImageEdit;
import org.covoyage.journey.ProjectEdit.ScenarioEdit;
import org.covoyage.journey.ProjectEdit.ScenarioMove;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of cover and scenarios as JSON and back, with records as a project file has them. The elements of a
 * scenario that comes or goes are written as the edits that would add or remove them one by one. For one thread.
 */
public final class ProjectChangeJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final ChangeJson changes;

    /** Written and read by the means of changes of journeys. */
    public ProjectChangeJson(ChangeJson changes) {
        this.changes = changes;
    }

    /** The edits of a change, in their order. */
    public ArrayNode write(ProjectChange change) {
        ArrayNode edits = NODES.arrayNode();
        change.edits().forEach(edit -> write(edit, edits.addObject()));
        return edits;
    }

    private void write(ProjectEdit edit, ObjectNode node) {
        switch (edit) {
            case CoverEdit(Cover before, Cover after) -> {
                node.put("what", "cover");
                put(node, BEFORE, Shapes.COVER, before);
                put(node, AFTER, Shapes.COVER, after);
            }
            case ImageEdit(Image before, Image after, int place) -> {
                node.put("what", "image").put("place", place);
                put(node, BEFORE, Shapes.IMAGE, before);
                put(node, AFTER, Shapes.IMAGE, after);
            }
            case ScenarioEdit(List<Element> before, List<Element> after, int place) -> {
                node.put("what", "scenario").put("place", place).put("comes", before == null);
                List<Element> elements = Objects.requireNonNullElse(before, after);
                node.set("elements", changes.write(new Change(elements.stream()
                        .map(element -> new Edit(null, element, -1, 0)).toList())));
            }
            case ScenarioMove(Id scenario, int from, int to) -> node.put("what", "order")
                    .put("scenario", scenario.value()).put("from", from).put("to", to);
            case ElementsEdit(Id scenario, Change change) -> node.put("what", "elements")
                    .put("scenario", scenario.value()).set("edits", changes.write(change));
        }
    }

    private static void put(ObjectNode node, String name, Shape<?> shape, Record record) {
        if (record != null) {
            node.set(name, ProjectWriter.object(shape, record, Residue.none()));
        }
    }

    /**
     * The change that these edits say.
     *
     * @throws Unwritable when a record breaks a limit of the format or the JSON is no change
     */
    public ProjectChange read(JsonNode edits) throws Unwritable {
        List<ProjectEdit> read = new ArrayList<>();
        for (JsonNode node : edits) {
            try {
                read.add(read(node, node.path("place").asInt(-1)));
            } catch (IllegalArgumentException | IllegalChange noEdit) {
                throw new Unwritable(List.of());
            }
        }
        return new ProjectChange(read);
    }

    private ProjectEdit read(JsonNode node, int place) throws Unwritable {
        return switch (node.path("what").asString("")) {
            case "cover" -> new CoverEdit(needed(record(node, BEFORE, Shapes.COVER)),
                    needed(record(node, AFTER, Shapes.COVER)));
            case "image" -> new ImageEdit(record(node, BEFORE, Shapes.IMAGE), record(node, AFTER, Shapes.IMAGE),
                    place);
            case "scenario" -> scenario(node, place);
            case "order" -> new ScenarioMove(new Id(node.path("scenario").asString("")),
                    node.path("from").asInt(-1), node.path("to").asInt(-1));
            case "elements" -> new ElementsEdit(new Id(node.path("scenario").asString("")),
                    changes.read(node.path("edits")));
            default -> throw new Unwritable(List.of());
        };
    }

    private ScenarioEdit scenario(JsonNode node, int place) throws Unwritable {
        List<Element> elements = changes.read(node.path("elements")).edits().stream().map(Edit::after).toList();
        boolean comes = node.path("comes").asBoolean(false);
        ScenarioEdit edit = new ScenarioEdit(comes ? null : elements, comes ? elements : null, place);
        edit.scenario();
        return edit;
    }

    private <R extends Record> R record(JsonNode node, String name, Shape<R> shape) throws Unwritable {
        return node.has(name) ? changes.record(shape, node.get(name)) : null;
    }

    private static <R> R needed(R record) throws Unwritable {
        if (record == null) {
            throw new Unwritable(List.of());
        }
        return record;
    }
}
