package org.covoyage.ui.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;
import org.covoyage.ui.work.Latest;

/** The files opened last, those that are gone marked. Looks at the disk away from the thread of the windows. */
final class RecentList extends VBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final int SHOWN = 6;

    private final Texts texts;
    private final Consumer<Path> open;
    private final Latest<Map<Path, Boolean>> latest;

    RecentList(Texts texts, Background background, Consumer<Path> open, Consumer<? super Throwable> failed) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("recents");
        latest = background.latest(this::mark, failed);
    }

    void show(List<Path> files) {
        List<Path> shown = files.subList(0, Math.min(SHOWN, files.size()));
        getChildren().clear();
        if (shown.isEmpty()) {
            Label none = new Label(texts.get("gallery.noRecents"));
            none.getStyleClass().add("recents-empty");
            none.setWrapText(true);
            getChildren().add(none);
            return;
        }
        shown.forEach(file -> getChildren().add(row(file)));
        latest.run(() -> shown.stream().collect(Collectors.toMap(Function.identity(), Files::isRegularFile)));
    }

    private Button row(Path file) {
        Label name = new Label(file.getFileName().toString());
        name.getStyleClass().add("recent-name");
        Label place = new Label(String.valueOf(file.getParent()));
        place.getStyleClass().add("recent-place");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Button row = new Button(null, new VBox(1, name, place));
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().setAll("recent");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setUserData(file);
        row.setTooltip(new Tooltip(file.toString()));
        row.setAccessibleText(texts.get("gallery.openRecent", name.getText(), place.getText()));
        row.setOnAction(_ -> open.accept(file));
        return row;
    }

    private void mark(Map<Path, Boolean> there) {
        getChildren().forEach(node -> {
            if (node instanceof Button row && Boolean.FALSE.equals(there.get(row.getUserData()))) {
                row.pseudoClassStateChanged(MISSING, true);
                Label place = (Label) ((VBox) row.getGraphic()).getChildren().getLast();
                place.setText(texts.get("gallery.missing", place.getText()));
                row.setAccessibleText(texts.get("gallery.missing", row.getAccessibleText()));
            }
        });
    }
}
