package org.covoyage.ui.ask;

import javafx.stage.Stage;
import javafx.stage.Window;

/** Where small windows open: over the middle of the window they belong to, or a little higher. */
public enum Over {
    /** In its middle. */
    MIDDLE(2),
    /** Above its middle, where a question is seen first. */
    UPPER(3);

    private final double part;

    Over(double part) {
        this.part = part;
    }

    /** Opens a window that belongs to another. */
    public void show(Stage small, Window owner) {
        small.initOwner(owner);
        small.show();
        small.setX(owner.getX() + Math.max(0, (owner.getWidth() - small.getWidth()) / 2));
        small.setY(owner.getY() + Math.max(0, (owner.getHeight() - small.getHeight()) / part));
    }
}
