package org.covoyage.ui.companion;

import javafx.scene.layout.VBox;
import org.covoyage.journey.Journey;

/** What the side says of one element, kept while that is selected so that the focus stays where it is. */
abstract sealed class SidePanel extends VBox permits CompanionPanel, StagePanel, TiePanel {
    SidePanel() {
        getStyleClass().add("side-panel");
    }

    /** Shows how things are now. The estimate may be that of a moment ago; the next one follows. */
    abstract void show(Journey journey, Estimate estimate, Reasons reasons);
}
