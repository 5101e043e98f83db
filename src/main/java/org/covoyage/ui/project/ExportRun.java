package org.covoyage.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    /** How many files are whole; written by one thread at a time, read after it has ended. */
    private volatile int written;
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

    /** Writes pictures, each to its file; what is written when something goes wrong stays. */
    void start(List<Path> files, List<Drawing> drawings, ExportPlan plan) {
        bar.setProgress(-1);
        bar.getRightItems().addFirst(cancel);
        tools.background().run(() -> write(files, drawings, plan), warnings -> done(files, warnings),
                problem -> failed(files.get(Math.min(written, files.size() - 1)), problem));
    }

    private List<SaveWarning> write(List<Path> files, List<Drawing> drawings, ExportPlan plan) throws IOException {
        List<SaveWarning> warnings = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            int before = i;
            Progress part = new Progress() {
                @Override
                public void reached(double fraction) {
                    ExportRun.this.reached((before + fraction) / files.size());
                }

                @Override
                public boolean cancelled() {
                    return ExportRun.this.cancelled();
                }
            };
            warnings.addAll(tools.files().write(files.get(i), drawings.get(i), plan, part));
            written = i + 1;
        }
        return warnings.stream().distinct().toList();
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

    private void done(List<Path> files, List<SaveWarning> warnings) {
        Path file = files.getFirst();
        over();
        SaveSentences sentences = new SaveSentences(tools.texts().locale());
        String folder = String.valueOf(file.toAbsolutePath().getParent());
        StringBuilder said = new StringBuilder(files.size() == 1
                ? tools.texts().get("export.done", file.getFileName().toString(), folder)
                : tools.texts().get("export.done.several", files.size(), file.getFileName().toString(),
                        files.getLast().getFileName().toString(), folder));
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
