package org.covoyage.ui.companion;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.covoyage.journey.Grade;

/** The evidence grade of a claim as one letter, to be chosen from the four in words. */
final class GradeChip extends MenuButton {
    private static final PseudoClass ASSUMED = PseudoClass.getPseudoClass("assumed");

    private final Wording wording;
    private final String about;
    private final ToggleGroup group = new ToggleGroup();

    /**
     * A chip.
     *
     * @param about what the grade is of
     */
    GradeChip(Wording wording, String about, Consumer<Grade> choose) {
        this.wording = wording;
        this.about = about;
        getStyleClass().add("side-grade");
        setTooltip(new Tooltip());
        for (Grade grade : Grade.values()) {
            RadioMenuItem item = new RadioMenuItem(wording.names().choice(grade));
            item.setUserData(grade);
            item.setToggleGroup(group);
            item.setOnAction(_ -> choose.accept(grade));
            getItems().add(item);
        }
        show(null);
    }

    /** Shows a grade; {@code null} for one that nobody gave, which counts as an assumption. */
    void show(Grade grade) {
        Grade counted = Grade.orAssumed(grade);
        setText(counted.name());
        pseudoClassStateChanged(ASSUMED, grade == null);
        group.selectToggle(group.getToggles().stream().filter(each -> each.getUserData() == counted).findFirst()
                .orElseThrow());
        String words = wording.texts().get(grade == null ? "side.grade.unsaid" : "side.grade", about,
                wording.names().choice(counted), wording.two(counted.sigma()));
        getTooltip().setText(words);
        setAccessibleText(words);
    }
}
