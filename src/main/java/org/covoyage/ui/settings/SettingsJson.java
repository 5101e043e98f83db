package org.covoyage.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The settings as JSON. A member that makes no sense is left at its default; the others are kept. */
final class SettingsJson {
    private SettingsJson() {
    }

    static byte[] bytes(Settings settings) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        if (settings.language() != null) {
            root.put("language", Word.of(settings.language()));
        }
        root.put("theme", Word.of(settings.theme()));
        root.put("density", Word.of(settings.density()));
        root.put("details", settings.details());
        root.put("outline", settings.outline());
        root.put("scale", settings.scale());
        root.put("wheelZooms", settings.wheelZooms());
        if (settings.place() != null) {
            WindowPlace place = settings.place();
            root.putObject("window").put("x", place.x()).put("y", place.y()).put("width", place.width())
                    .put("height", place.height()).put("maximized", place.maximized());
        }
        ArrayNode recents = root.putArray("recents");
        settings.recents().forEach(file -> recents.add(file.toString()));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    static Optional<Settings> read(byte[] bytes) {
        try {
            JsonNode root = JsonMapper.shared().readTree(bytes);
            return Optional.of(new Settings(
                    Word.find(Language.class, root.path("language").asString("")).orElse(null),
                    Word.find(ThemeChoice.class, root.path("theme").asString("")).orElse(Settings.DEFAULT.theme()),
                    Word.find(Density.class, root.path("density").asString("")).orElse(Settings.DEFAULT.density()),
                    root.path("details").asBoolean(Settings.DEFAULT.details()),
                    place(root.path("window")), recents(root.path("recents")),
                    root.path("outline").asBoolean(Settings.DEFAULT.outline()),
                    root.path("scale").asDouble(Settings.DEFAULT.scale()),
                    root.path("wheelZooms").asBoolean(Settings.DEFAULT.wheelZooms())));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private static WindowPlace place(JsonNode node) {
        double width = node.path("width").asDouble(0);
        double height = node.path("height").asDouble(0);
        return width < 1 || height < 1 ? null : new WindowPlace(node.path("x").asDouble(0),
                node.path("y").asDouble(0), width, height, node.path("maximized").asBoolean(false));
    }

    private static List<Path> recents(JsonNode nodes) {
        List<Path> files = new ArrayList<>();
        for (JsonNode node : nodes) {
            try {
                Path file = Path.of(node.asString(""));
                if (file.isAbsolute() && files.size() < Settings.MOST_RECENTS) {
                    files.add(file);
                }
            } catch (InvalidPathException elsewhere) {
                // A name from another system: nothing that could be opened here.
                continue;
            }
        }
        return files;
    }
}
