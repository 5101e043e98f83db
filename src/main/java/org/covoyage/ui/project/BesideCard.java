package org.covoyage.ui.project;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * A small card on the glass above the picture, beside a place of it and always in sight. It stands in nobody's way: where
 * it is not, the picture takes the pointer.
 */
abstract class BesideCard extends Pane {
    private static final double GAP = 14;
    private static final double EDGE = 8;

    /** What the card shows. */
    final HBox box = new HBox();
    private Point2D at = Point2D.ZERO;

    /** A card that is not shown. */
    BesideCard() {
        setPickOnBounds(false);
        box.getStyleClass().addAll("note-card", "reason-card");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setVisible(false);
        getChildren().add(box);
    }

    /** Shows it beside a place, in pixels. */
    final void show(Point2D place) {
        at = place;
        box.setVisible(true);
        requestLayout();
    }

    final boolean isShown() {
        return box.isVisible();
    }

    /** Takes it away; what was written and not taken over is forgotten. */
    void hide() {
        box.setVisible(false);
    }

    @Override
    protected final void layoutChildren() {
        double width = Math.ceil(box.prefWidth(-1));
        double height = Math.ceil(box.prefHeight(width));
        double x = Math.clamp(at.getX() + GAP, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        double below = at.getY() + GAP;
        double y = below + height <= getHeight() - EDGE ? below : Math.max(EDGE, at.getY() - GAP - height);
        box.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
}
