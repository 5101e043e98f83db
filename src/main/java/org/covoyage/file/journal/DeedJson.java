package org.covoyage.file.journal;

import java.time.DateTimeException;
import java.time.Instant;
import org.covoyage.file.ChangeJson;
import org.covoyage.file.ProjectChangeJson;
import org.covoyage.file.Unwritable;
import org.covoyage.file.save.Digest;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.ProjectChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Heads and deeds as lines of JSON. Knows no checksums and no files. For one thread. */
public final class DeedJson {
    private final ChangeJson changes = new ChangeJson();
    private final ProjectChangeJson projects = new ProjectChangeJson(changes);

    /** A line that is no head, deed or JSON. */
    static final class NoDeed extends Exception {
        private static final long serialVersionUID = 1L;

        NoDeed(Throwable why) {
            super(why);
        }
    }

    /**
     * A deed on one line.
     *
     * @param line   as a journal keeps it
     * @param change the change as it will be read back: as a file would keep it
     * @param <C>    what kind of change
     */
    public record Written<C>(String line, C change) {
    }

    /**
     * A step as a line, read back to be sure.
     *
     * @throws Unwritable when no file could keep what it does, so that saving it would fail too
     */
    public Written<Change> write(Deed.Done done) throws Unwritable {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode body = node.putObject("do");
        body.put("key", done.key()).put("about", done.about()).put("scenario", done.scenario().value());
        put(body, "before", done.before());
        put(body, "after", done.after());
        body.set("edits", changes.write(done.change()));
        String line = changes.line(node);
        Change again = changes.read(changes.tree(line).path("do").path("edits"));
        return new Written<>(line, again.equals(done.change()) ? done.change() : again);
    }

    /**
     * A step that concerns cover or scenarios as a line, read back to be sure.
     *
     * @throws Unwritable when no file could keep what it does
     */
    public Written<ProjectChange> write(Deed.DoneToProject done) throws Unwritable {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode body = node.putObject("project");
        body.put("key", done.key()).put("about", done.about());
        put(body, "before", done.before());
        put(body, "after", done.after());
        body.set("edits", projects.write(done.change()));
        String line = changes.line(node);
        ProjectChange again = projects.read(changes.tree(line).path("project").path("edits"));
        return new Written<>(line, again.equals(done.change()) ? done.change() : again);
    }

    String write(Deed.Turned turned) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("turn", turned.done());
        return changes.line(node);
    }

    String write(Deed.Saved saved) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("saved").put("path", saved.path()).put("sha256", saved.digest().hex())
                .put("done", saved.done());
        return changes.line(node);
    }

    String write(Head head) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("covoyageJournal", Head.VERSION).put("document", head.document()).put("name", head.name())
                .put("base", head.base().hex()).put("begun", head.begun().toString());
        return changes.line(node);
    }

    Head head(String line) throws NoDeed {
        try {
            JsonNode node = changes.tree(line);
            if (node.path("covoyageJournal").asInt(0) != Head.VERSION) {
                throw new NoDeed(null);
            }
            return new Head(node.path("document").asString(""), node.path("name").asString(""),
                    new Digest(node.path("base").asString("")), Instant.parse(node.path("begun").asString("")));
        } catch (Unwritable | DateTimeException | IllegalArgumentException e) {
            throw new NoDeed(e);
        }
    }

    Deed deed(String line) throws NoDeed {
        try {
            JsonNode node = changes.tree(line);
            if (node.has("do")) {
                JsonNode body = node.get("do");
                return new Deed.Done(body.path("key").asString(""), body.path("about").asString(""),
                        new Id(body.path("scenario").asString("")), changes.read(body.path("edits")),
                        id(body.get("before")), id(body.get("after")));
            }
            if (node.has("project")) {
                JsonNode body = node.get("project");
                return new Deed.DoneToProject(body.path("key").asString(""), body.path("about").asString(""),
                        projects.read(body.path("edits")), id(body.get("before")), id(body.get("after")));
            }
            if (node.has("turn")) {
                return new Deed.Turned(node.get("turn").asInt(-1));
            }
            JsonNode saved = node.path("saved");
            return new Deed.Saved(saved.path("path").asString(""), new Digest(saved.path("sha256").asString("")),
                    saved.path("done").asInt(-1));
        } catch (Unwritable | IllegalArgumentException e) {
            throw new NoDeed(e);
        }
    }

    private static void put(ObjectNode node, String name, Id id) {
        if (id != null) {
            node.put(name, id.value());
        }
    }

    private static Id id(JsonNode node) {
        return node == null ? null : new Id(node.asString(""));
    }
}
