package org.covoyage.ui.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.controlsfx.control.StatusBar;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Theme;
import org.covoyage.exchange.Register;
import org.covoyage.export.NumberedFiles;
import org.covoyage.file.save.AtomicOutput;
import org.covoyage.file.save.SaveException;
import org.covoyage.file.save.SaveSentences;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.picture.Aspect;
import org.covoyage.ui.export.ExportDialog;
import org.covoyage.ui.export.ExportPlan;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;

/** Takes the picture shown out of the window: to the clipboard as it is, or to files as chosen in a dialog. */
final class TakingOut {
    private static final int COPY_WIDTH = 2400;
    private static final int EXPORT_WIDTH = 3840;

    private final ProjectSession session;
    private final MapView map;
    private final Tools tools;
    private final Notices notices;
    private final StatusBar status;

    TakingOut(ProjectSession session, MapView map, Tools tools, Notices notices, StatusBar status) {
        this.session = session;
        this.map = map;
        this.tools = tools;
        this.notices = notices;
        this.status = status;
    }

    void copyImage() {
        MapSheet sheet = map.sheetProperty().get();
        if (sheet == null) {
            return;
        }
        Drawing drawing = sheet.drawing();
        tools.background().run(() -> tools.pixels().whole(drawing, COPY_WIDTH, 4 * COPY_WIDTH), (Image image) -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            notices.say(tools.texts().get("copy.done", (int) image.getWidth(), (int) image.getHeight()));
        }, notices::fail);
    }

    void export() {
        Cover cover = session.cover();
        Project whole = new Project(cover, session.project().scenarios().stream().map(Journey::copy).toList());
        ExportPlan start = new ExportPlan(session.pictureProperty().get(), ExportPlan.Format.PNG, Aspect.SLIDE, EXPORT_WIDTH,
                null, Theme.Name.LIGHT, false, cover.languageOrDefault(), session.viewProperty().get(),
                session.focusProperty().get(), false);
        new ExportDialog(tools.texts(), tools.appearance(), tools.background(), tools.picture(), tools.pixels(), whole,
                whole.scenario(session.snapshot().scenario().id()).orElseThrow(), start, this::write, notices::fail).show(map.getScene().getWindow());
    }

    /** Writes the register of personal data to a file that the user chooses, and says what it holds. */
    void register() {
        Register register = new Register(session.cover().languageOrDefault());
        Journey journey = session.snapshot();
        String name = stem() + "-" + tools.texts().get("register.name");
        tools.dialogs().saveTable(map.getScene().getWindow(), name).map(Path::toAbsolutePath).ifPresent(file ->
                tools.background().run(() -> new AtomicOutput().write(file,
                        out -> out.write(register.text(journey).getBytes(StandardCharsets.UTF_8))),
                        _ -> notices.say(tools.texts().get("export.done", file.getFileName().toString(),
                                String.valueOf(file.getParent())) + " " + tools.texts().get("register.warning")),
                        this::unwritten));
    }

    private void unwritten(Throwable problem) {
        if (problem instanceof SaveException refused) {
            notices.say(new SaveSentences(tools.texts().locale()).of(refused.problem()));
        } else {
            notices.fail(problem);
        }
    }

    private String stem() {
        String name = session.origin().name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Writes drawings to files that the user chooses. */
    void write(ExportPlan plan, List<Drawing> drawings) {
        tools.dialogs().save(map.getScene().getWindow(), stem(), plan.format())
                .map(Path::toAbsolutePath)
                .ifPresent(file -> write(plan, drawings, NumberedFiles.of(file, drawings.size())));
    }

    /** The dialog asked about one name; numbered files that are there already are asked about here. */
    private void write(ExportPlan plan, List<Drawing> drawings, List<Path> files) {
        Runnable start = () -> new ExportRun(tools, notices, status).start(files, drawings, plan);
        List<Path> there = files.size() == 1 ? List.of() : files.stream().filter(Files::exists).toList();
        if (there.isEmpty()) {
            start.run();
        } else {
            notices.say(tools.texts().get("export.there", there.getFirst().getFileName().toString(), there.size()),
                    tools.texts().get("export.replace"), start);
        }
    }
}
