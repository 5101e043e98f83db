package org.covoyage.ui.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.covoyage.drawing.Drawing;

/** Something painted above the map and never part of it: the cursor of the keyboard, an invitation to write. */
public interface Above {
    /**
     * Paints itself in one part of the view, to which the context is clipped. Called once a pulse at most.
     *
     * @param colour of marks
     */
    void paint(GraphicsContext context, Pane pane, Drawing drawing, Color colour);
}
