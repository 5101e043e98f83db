package org.covoyage.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Id;
import org.covoyage.journey.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What was cut out of a journey, as text on a clipboard: a project like any other, of one scenario that holds what was
 * chosen and what it needs, with one member more that says what was chosen. Read under the limits of files, as a
 * clipboard may hold anything.
 *
 * @param project the chosen elements in their surroundings
 * @param chosen  which elements were chosen; all are in the project's first scenario
 */
public record Clipping(Project project, List<Id> chosen) {
    private static final String CHOSEN = "chosen";

    /** Copies the list. */
    public Clipping {
        chosen = List.copyOf(chosen);
    }

    /** The clipping as text. */
    public String text() {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        chosen.forEach(id -> ids.add(id.value()));
        Residue residue = new Residue();
        residue.keep(CHOSEN, ids);
        return new String(new ProjectWriter().bytes(project, new Kept(residue)), StandardCharsets.UTF_8);
    }

    /** The clipping in a text, when the text is one. */
    public static Optional<Clipping> read(String text) {
        if (text == null || !text.stripLeading().startsWith("{")
                || !(new ProjectReader().open(text.getBytes(StandardCharsets.UTF_8)) instanceof Opened.Usable opened)) {
            return Optional.empty();
        }
        JsonNode ids = opened.kept().residue().unknown().get(CHOSEN);
        if (ids == null || !ids.isArray()) {
            return Optional.empty();
        }
        List<Id> chosen = new ArrayList<>();
        for (JsonNode id : ids) {
            if (id.isString() && Id.allowed(id.stringValue())) {
                chosen.add(new Id(id.stringValue()));
            }
        }
        chosen.removeIf(id -> opened.project().scenarios().getFirst().get(id) == null);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Clipping(opened.project(), chosen));
    }
}
