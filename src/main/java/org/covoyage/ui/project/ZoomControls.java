package org.covoyage.ui.project;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.StatusBar;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Number of problems and the zoom, at the right of the status bar. */
final class ZoomControls {
    private final Button problems;
    private final Button less;
    private final Button share;
    private final Button more;
    private final Button fit;

    ZoomControls(Texts texts, ActionControls controls, MapView map, ProjectActions actions) {
        problems = controls.button(actions.problems);
        problems.getStyleClass().add("flat");
        problems.setGraphic(new FontIcon(Material2OutlinedMZ.REPORT_PROBLEM));
        problems.visibleProperty().bind(actions.problems.enabled());
        problems.managedProperty().bind(problems.visibleProperty());
        less = controls.iconButton(actions.zoomOut);
        more = controls.iconButton(actions.zoomIn);
        fit = controls.iconButton(actions.fit);
        share = controls.iconButton(actions.fullSize);
        share.getStyleClass().add("zoom-share");
        share.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("zoom.share", texts.number(100 * map.cameraProperty().get().share(), 0)),
                map.cameraProperty(), texts.languageProperty()));
        Tooltip tip = share.getTooltip();
        share.accessibleTextProperty().unbind();
        share.accessibleTextProperty().bind(Bindings.concat(share.textProperty(), ". ", tip.textProperty()));
    }

    void addTo(StatusBar bar) {
        bar.getRightItems().addAll(problems, less, share, more, fit);
    }
}
