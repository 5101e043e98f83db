package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.project.ProjectPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guessing alone and looking together, in the window. */
class GuessWindowTest {
    @TempDir
    private Path folder;

    @Test
    void threePeopleGuessAndTheirMedianBecomesWhatTheCompanyBelieves() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectPage page = page(desk);
            Reading before = believed(page).getFirst();
            desk.tell(() -> page.actions().guess.run());
            for (int guess : new int[]{9, 4, 6}) {
                press(desk, "#guess-next");
                Slider slider = desk.find("#guess-t3", Slider.class);
                desk.tell(() -> slider.setValue(guess));
                press(desk, "#guess-ready");
            }
            press(desk, "#guess-reveal");
            CheckBox customers = desk.find("#guess-customers", CheckBox.class);
            desk.tell(customers::fire);
            press(desk, "#guess-accept");

            desk.await(() -> believed(page).size() == 1 && believed(page).getFirst().value() == 6.0);
            assertThat(believed(page).getFirst().guesses()).isEqualTo(List.of(4.0, 6.0, 9.0));
            assertThat(believed(page).getFirst().evidence().n()).isEqualTo(3);
            assertThat(desk.ask(() -> page.session().pictureProperty().get())).isEqualTo(PictureKind.GAP);
            desk.tell(() -> page.actions().undo.run());
            assertThat(believed(page)).isEqualTo(List.of(before));
        }
    }

    @Test
    void aCurveIsGuessedByKeysAlone() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectPage page = page(desk);
            desk.tell(() -> page.actions().guess.run());
            press(desk, "#guess-next");
            Slider first = desk.find("#guess-t1", Slider.class);
            desk.await(() -> first.getScene().getFocusOwner() == first);
            key(desk, first, KeyCode.DIGIT7, "7");
            key(desk, first, KeyCode.RIGHT, "");
            Slider second = desk.find("#guess-t2", Slider.class);
            desk.await(() -> second.getScene().getFocusOwner() == second);
            key(desk, second, KeyCode.DIGIT3, "");
            key(desk, second, KeyCode.UP, "");
            assertThat(desk.ask(first::getValue)).isEqualTo(7);
            assertThat(desk.ask(second::getValue)).isEqualTo(3.5);
        }
    }

    private static void key(Desk desk, Node on, KeyCode code, String text) {
        desk.tell(() -> Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false,
                false)));
    }

    private static void press(Desk desk, String id) {
        ButtonBase button = desk.find(id, ButtonBase.class);
        desk.tell(button::fire);
    }

    private static List<Reading> believed(ProjectPage page) {
        Journey journey = page.session().journeyProperty().get();
        return journey.all(Reading.class).stream().filter(reading -> reading.at().equals(new Id("t3")))
                .filter(reading -> reading.series() == Series.BELIEVED && reading.scale() == Scale.RATING).toList();
    }

    private static ProjectPage page(Desk desk) {
        Node node = desk.map();
        while (!(node instanceof ProjectPage)) {
            node = node.getParent();
        }
        return (ProjectPage) node;
    }
}
