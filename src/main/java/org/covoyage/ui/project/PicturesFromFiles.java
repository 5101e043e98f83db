package org.covoyage.ui.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Covers;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Image;
import org.covoyage.journey.ProjectChange;
import org.covoyage.ui.inspect.Pictures;
import org.covoyage.ui.text.Texts;

/**
 * Brings pictures from files into a project. A file may be any size and hold anything: what is too large is not read,
 * what is no picture is not taken, and both are said.
 */
public final class PicturesFromFiles implements Pictures {
    private static final int KILO = 1024;

    private final ProjectSession session;
    private final Tools tools;
    private final Texts texts;
    private final Notices notices;
    private final Supplier<Window> window;

    /**
     * Pictures for a session's project.
     *
     * @param window where dialogs stand
     */
    public PicturesFromFiles(ProjectSession session, Tools tools, Notices notices, Supplier<Window> window) {
        this.session = session;
        this.tools = tools;
        this.texts = tools.texts();
        this.notices = notices;
        this.window = window;
    }

    @Override
    public List<Image> all() {
        return session.cover().images();
    }

    @Override
    public void bring(Id element, List<String> way, Path file) {
        Id scenario = session.journeyProperty().get().scenario().id();
        if (file == null) {
            tools.dialogs().image(window.get()).ifPresent(chosen -> bring(element, way, chosen));
        } else {
            read(file, (bytes, name) -> give(scenario, element, way, bytes, name));
        }
    }

    /**
     * The same with bytes that are there already.
     *
     * @param scenario the one that was shown when this was asked for: others may have elements of the same ids
     * @param name     what it is
     */
    public void bring(Id scenario, Id element, List<String> way, byte[] bytes, String name) {
        taken(bytes, name, (good, _) -> give(scenario, element, way, good, name));
    }

    private void give(Id scenario, Id element, List<String> way, byte[] bytes, String name) {
        boolean there = session.project().scenario(scenario).filter(each -> each.get(element) != null).isPresent();
        if (there) {
            perform("pictureSet", name, Covers.picture(session.project(), session.ids(), scenario, element, way,
                    bytes, name), scenario);
        }
    }

    /** Reads a file on another thread and hands it on with its name, or says why it is not taken. */
    public void read(Path file, BiConsumer<byte[], String> taken) {
        String name = file.getFileName().toString();
        tools.background().run(() -> Files.size(file) > Covers.MOST_BYTES ? new byte[0] : Files.readAllBytes(file),
                bytes -> taken(bytes, name, taken), problem -> notices.say(texts.get("logo.unreadable", name, String.valueOf(problem.getMessage()))));
    }

    /** What is too large comes without bytes from a file. */
    private void taken(byte[] bytes, String name, BiConsumer<byte[], String> taken) {
        if (bytes.length == 0 || bytes.length > Covers.MOST_BYTES) {
            tooLarge(name);
        } else if (Covers.mediaType(bytes).isEmpty()) {
            notices.say(texts.get("logo.other", name));
        } else {
            taken.accept(bytes, name);
        }
    }

    /** Says that a picture is too large to be kept. */
    public void tooLarge(String name) {
        notices.say(texts.get("logo.large", name, Covers.MOST_BYTES / KILO));
    }

    private void perform(String step, String about, ProjectChange change, Id scenario) {
        try {
            if (!change.edits().isEmpty()) {
                session.perform(new StepName(step, about), change, scenario);
            }
        } catch (IllegalChange refused) {
            notices.say(texts.get("project.refused"));
        }
    }
}
