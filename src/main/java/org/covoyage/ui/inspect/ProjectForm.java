package org.covoyage.ui.inspect;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Language;
import org.covoyage.ui.text.Texts;

/**
 * What can be changed while nothing is selected: the project's cover, then the scenario shown. The same form as long as
 * the language and the scenario stay, so that focus and typing stay too.
 */
public final class ProjectForm {
    private final Texts texts;
    private final CoverPen pen;
    private InspectorForm cover;
    private Language language;
    private Node scenario;
    private VBox whole;

    /** A form that a pen writes with. */
    public ProjectForm(Texts texts, CoverPen pen) {
        this.texts = texts;
        this.pen = pen;
    }

    /**
     * The form as things are now.
     *
     * @param ofScenario the form of the scenario shown
     */
    public Node over(Node ofScenario) {
        if (whole != null && ofScenario == scenario && texts.language() == language) {
            cover.refresh();
            return whole;
        }
        if (cover == null || texts.language() != language) {
            language = texts.language();
            cover = InspectorForm.of(new CoverSubject(texts, pen), null);
            cover.setId("cover-form");
        } else {
            cover.refresh();
        }
        scenario = ofScenario;
        Label heading = new Label(texts.get("inspect.scenario"));
        heading.getStyleClass().add("details-heading");
        whole = new VBox(cover, heading, scenario);
        whole.getStyleClass().add("inspect");
        return whole;
    }
}
