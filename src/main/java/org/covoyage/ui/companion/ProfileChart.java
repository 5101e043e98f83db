package org.covoyage.ui.companion;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Weights;

/** The criteria of a companion below each other, their points joined to a profile; a gap where nothing is scored. */
final class ProfileChart extends Region {
    private final Map<Criterion, CriterionRow> rows = new EnumMap<>(Criterion.class);
    private final VBox column = new VBox();
    private final Path profile = new Path();
    private final Pane paper = new Pane(profile);

    ProfileChart(Wording wording, Hand hand, Consumer<Criterion> chosen) {
        for (Criterion criterion : Criterion.values()) {
            CriterionRow row = new CriterionRow(wording, criterion, hand, chosen);
            row.track().shownProperty().addListener((_, _, _) -> requestLayout());
            rows.put(criterion, row);
            column.getChildren().add(row);
        }
        profile.getStyleClass().add("side-profile");
        paper.setMouseTransparent(true);
        paper.setManaged(false);
        getChildren().setAll(paper, column);
    }

    /** Shows a companion; optional criteria only where they count or are scored. */
    void show(Companion companion, Weights weights, Criterion open) {
        rows.forEach((criterion, row) -> {
            Parts.present(row, criterion.isDefault() || weights.of(criterion) > 0
                    || companion.criteriaOrNone().score(criterion, companion.groupSize()) != null);
            row.show(companion, criterion == open);
        });
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return column.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return column.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return column.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        column.resizeRelocate(0, 0, getWidth(), getHeight());
        paper.resizeRelocate(0, 0, getWidth(), getHeight());
        column.layout();
        profile.getElements().clear();
        boolean drawing = false;
        for (CriterionRow row : rows.values()) {
            if (!row.isManaged()) {
                continue;
            }
            row.layout();
            row.track().layout();
            double x = row.track().pointX();
            if (Double.isNaN(x)) {
                drawing = false;
                continue;
            }
            Bounds track = row.track().getBoundsInParent();
            double at = row.getLayoutX() + row.track().getLayoutX() + x;
            double y = row.getLayoutY() + track.getMinY() + row.track().getHeight() / 2;
            profile.getElements().add(drawing ? new LineTo(at, y) : new MoveTo(at, y));
            drawing = true;
        }
    }
}
