package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.covoyage.insight.flag.Flags;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Journey;
import org.covoyage.ui.project.ProjectPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What asks for attention, in the window. */
class AttentionTest {
    @TempDir
    private Path folder;

    @Test
    void everyFlagIsListedAndTurnsToItsPlace() throws Exception {
        try (Desk desk = Desk.withFiles(folder, Path.of("samples/en/card-fraud.covoyage"))) {
            desk.await(desk::isSharp);
            ProjectPage page = page(desk);
            desk.tell(() -> desk.robot().press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.H)
                    .release(KeyCode.SHIFT, KeyCode.CONTROL));
            Journey journey = desk.ask(() -> page.session().snapshot());
            int flags = Flags.of(journey).size();
            ListView<?> list = desk.find("#attention-list", ListView.class);
            desk.await(() -> list.getItems().size() == flags);
            assertThat(flags).isGreaterThan(10);
            int complaint = Flags.of(journey).stream().map(flag -> journey.get(flag.where().getFirst())).toList()
                    .stream().map(Complaint.class::isInstance).toList().indexOf(true);
            desk.tell(() -> {
                list.getSelectionModel().select(complaint);
                Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false,
                        false));
            });
            assertThat(desk.ask(() -> page.session().selected())).isInstanceOf(Complaint.class);
            assertThat(desk.ask(() -> page.session().pointedProperty().get().value())).isEqualTo("t6");

            ToggleButton checks = desk.find("#attention-checks", ToggleButton.class);
            List<Object> before = desk.ask(() -> List.copyOf(list.getItems()));
            desk.tell(checks::fire);
            List<Object> now = desk.ask(() -> List.copyOf(list.getItems()));
            assertThat(now).isNotEmpty().doesNotContainAnyElementsOf(before);
        }
    }

    private static ProjectPage page(Desk desk) {
        Node node = desk.map();
        while (!(node instanceof ProjectPage)) {
            node = node.getParent();
        }
        return (ProjectPage) node;
    }
}
