package org.covoyage.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.controlsfx.control.StatusBar;
import org.covoyage.drawing.Drawing;
import org.covoyage.export.Progress;
import org.covoyage.file.save.SaveException;
import org.covoyage.file.save.SaveSentences;
import org.covoyage.file.save.SaveWarning;
import org.covoyage.ui.export.ExportPlan;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One export under way: its progress in the status bar, a button to call it off, and what became of it. */
final class ExportRun implements Progress {
    private final Tools tools;
    private final Notices notices;
    private final StatusBar bar;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Button cancel = new Button(null, new FontIcon(Material2OutlinedAL.CLOSE));

    ExportRun(Tools tools, Notices notices, StatusBar bar) {
        this.tools = tools;
        this.notices = notices;
        this.bar = bar;
        cancel.setId("export-stop");
        cancel.getStyleClass().add("icon-button");
        cancel.accessibleTextProperty().bind(tools.texts().of("export.stop"));
        cancel.setOnAction(_ -> cancelled.set(true));
    }

    void start(Path file, Drawing drawing, ExportPlan plan) {
        bar.setProgress(-1);
        bar.getRightItems().addFirst(cancel);
        tools.background().run(() -> tools.files().write(file, drawing, plan, this), warnings -> done(file, warnings),
                problem -> failed(file, problem));
    }

    @Override
    public void reached(double fraction) {
        Platform.runLater(() -> bar.setProgress(fraction));
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    private void over() {
        bar.getRightItems().remove(cancel);
        bar.setProgress(0);
    }

    private void done(Path file, List<SaveWarning> warnings) {
        over();
        SaveSentences sentences = new SaveSentences(tools.texts().locale());
        StringBuilder said = new StringBuilder(tools.texts().get("export.done", file.getFileName().toString(),
                String.valueOf(file.toAbsolutePath().getParent())));
        warnings.forEach(warning -> said.append(' ').append(sentences.of(warning)));
        notices.say(said.toString());
    }

    private void failed(Path file, Throwable problem) {
        over();
        switch (problem) {
            case CancellationException _ -> notices.say(tools.texts().get("export.stopped",
                    file.getFileName().toString()));
            case SaveException refused -> notices.say(new SaveSentences(tools.texts().locale()).of(refused.problem()));
            default -> notices.fail(problem);
        }
    }
}
