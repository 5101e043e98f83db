package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Card;
import org.covoyage.journey.Language;
import org.covoyage.picture.Aspect;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.export.ExportPlan;
import org.covoyage.file.ProjectWriter;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Project;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.ScenarioKind;
import org.covoyage.journey.Tie;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.difference.Line;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to a whole project: cover, scenarios, views, companions of others; done with a real window. */
class ProjectInTheWindowTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void copy() throws Exception {
        file = Files.copy(Path.of("samples/fr/electric-car.covoyage"), folder.resolve("car.covoyage"));
    }

    private Desk desk() throws Exception {
        Desk desk = Desk.withFiles(folder, file);
        desk.await(desk::isSharp);
        return desk;
    }

    private static ProjectSession session(Desk desk) {
        return CommandsTest.page(desk).session();
    }

    /** Runs a command of the menus; {@code words} tell it from others of its kind. */
    private static void run(Desk desk, String key, String... words) {
        List<Action> found = CommandsTest.listed(desk).stream().map(Listed::action)
                .filter(action -> action.key().equals(key) && (words.length == 0
                        || words[0].equals(desk.ask(() -> action.named().getValue())))).toList();
        assertThat(found).as(key).hasSize(1);
        assertThat(desk.ask(() -> found.getFirst().enabled().get())).as(key).isTrue();
        desk.tell(found.getFirst()::run);
    }

    private static void write(Desk desk, String field, String words) {
        TextInputControl input = desk.find(field, TextInputControl.class);
        desk.tell(() -> {
            input.requestFocus();
            input.setText(words);
        });
    }

    private static Project project(Desk desk) {
        return desk.ask(() -> session(desk).project());
    }

    private static List<String> names(Desk desk) {
        return desk.ask(() -> project(desk).scenarios().stream().map(each -> each.scenario().name()).toList());
    }

    private static String saved(Desk desk) {
        return desk.ask(() -> new String(new ProjectWriter().bytes(session(desk).project(),
                session(desk).opened().kept()), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Logical families are on every machine, to the painter of pictures and to the field on the map alike. */
    @Test
    void anotherFontCountsAtOnceInPictureFieldAndExportAndUndoBringsTheOldOneBack() throws Exception {
        try (Desk desk = desk()) {
            String before = saved(desk);
            Drawing first = desk.ask(() -> desk.map().sheetProperty().get().drawing());
            assertThat(first.family()).isEqualTo("Roboto");
            run(desk, "coverFields");
            TitledPane brand = desk.find("#inspect-brand", TitledPane.class);
            desk.tell(() -> {
                brand.setExpanded(true);
                desk.stage().getScene().getRoot().applyCss();
                desk.stage().getScene().getRoot().layout();
            });
            write(desk, "#inspect-brand-font", "Serif");
            desk.robot().type(KeyCode.ENTER);
            desk.await(() -> desk.map().sheetProperty().get().drawing().family().equals("Serif") && desk.isSharp());
            Drawing now = desk.ask(() -> desk.map().sheetProperty().get().drawing());
            assertThat(first.sameAs(now).test(now.area())).isFalse();
            assertThat(widths(now)).isNotEqualTo(widths(first));
            Card card = desk.ask(() -> session(desk).journeyProperty().get().all(Card.class).getFirst());
            desk.tell(() -> {
                session(desk).selectionProperty().set(card.id());
                desk.map().requestFocus();
            });
            desk.robot().type(KeyCode.F2);
            TextArea field = desk.find("#cell-field", TextArea.class);
            desk.await(() -> field.getFont().getFamily().equals("Serif"));
            desk.robot().type(KeyCode.ESCAPE);
            Path svg = folder.resolve("map.svg");
            desk.tools().files().write(svg, now, new ExportPlan(PictureKind.MAP, ExportPlan.Format.SVG, Aspect.FREE, 960,
                    Density.WORKING, Theme.Name.LIGHT, false, Language.FR, null, Focus.WHOLE, false), null);
            assertThat(svg).content().contains("font-family=\"'Serif', Roboto");
            desk.tell(() -> session(desk).goTo(0));
            desk.await(() -> desk.map().sheetProperty().get().drawing().equals(first));
            assertThat(saved(desk)).isEqualTo(before);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static List<Double> widths(Drawing drawing) {
        List<Double> widths = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run) {
                widths.add(run.width());
            }
        });
        return widths;
    }

    @Test
    void titleAndColourAreChangedBesideThePictureAndTakenBack() throws Exception {
        try (Desk desk = desk()) {
            String before = saved(desk);
            String title = project(desk).cover().title();
            run(desk, "coverFields");
            desk.await(() -> desk.find("#inspect-title", TextInputControl.class).isFocused());
            write(desk, "#inspect-title", "Notre voiture");
            desk.robot().type(KeyCode.ENTER);
            desk.await(() -> project(desk).cover().title().equals("Notre voiture"));
            Stage stage = desk.stage();
            desk.await(() -> stage.getTitle().contains("Notre voiture"));
            write(desk, "#inspect-client", "Une banque");
            desk.robot().type(KeyCode.ENTER);
            assertThat(project(desk).cover().client()).isEqualTo("Une banque");
            desk.tell(() -> session(desk).goTo(0));
            assertThat(project(desk).cover().title()).isEqualTo(title);
            assertThat(saved(desk)).isEqualTo(before);
            assertThat(desk.ask(stage::getTitle)).contains(title);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aTitleCannotBeEmpty() throws Exception {
        try (Desk desk = desk()) {
            String title = project(desk).cover().title();
            write(desk, "#inspect-title", "");
            desk.robot().type(KeyCode.ENTER);
            assertThat(project(desk).cover().title()).isEqualTo(title);
            assertThat(desk.ask(() -> session(desk).history().done())).isZero();
        }
    }

    @Test
    void aLogoComesFromAFileAndGoesAgain() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};
        try (Desk desk = desk()) {
            desk.toOpen(Files.write(folder.resolve("acme.png"), png));
            run(desk, "logo");
            // The sample brings a logo along; the one from the file is read on another thread.
            desk.await(() -> session(desk).history().done() == 1);
            Id logo = project(desk).cover().brand().logo();
            assertThat(project(desk).cover().images()).anySatisfy(image -> {
                assertThat(image.id()).isEqualTo(logo);
                assertThat(image.embedded()).hasValue(png);
            });
            run(desk, "noLogo");
            assertThat(project(desk).cover().images()).noneMatch(image -> image.id().equals(logo));
            desk.toOpen(Files.writeString(folder.resolve("no.png"), "no picture"));
            int steps = desk.ask(() -> session(desk).history().done());
            run(desk, "logo");
            desk.await(() -> desk.shows(".notification-pane"));
            assertThat(desk.ask(() -> session(desk).history().done())).isEqualTo(steps);
        }
    }

    @Test
    void aPortraitComesFromAFileBesideThePersonaAsOneStep() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 2};
        try (Desk desk = desk()) {
            String before = saved(desk);
            Id persona = desk.ask(() -> session(desk).journeyProperty().get().ids(Kind.PERSONA).getFirst());
            desk.tell(() -> session(desk).selectionProperty().set(persona));
            desk.toOpen(Files.write(folder.resolve("anna.png"), png));
            desk.press("#inspect-portrait-bring");
            desk.await(() -> session(desk).history().done() == 1);
            Id portrait = desk.ask(() -> session(desk).journeyProperty().get().get(persona, Persona.class).portrait());
            assertThat(project(desk).cover().images()).anySatisfy(image -> {
                assertThat(image.id()).isEqualTo(portrait);
                assertThat(image.embedded()).hasValue(png);
            });
            assertThat(desk.ask(() -> session(desk).selectionProperty().get())).isEqualTo(persona);
            desk.tell(() -> session(desk).undo());
            assertThat(saved(desk)).isEqualTo(before);
            desk.tell(() -> session(desk).redo());
            assertThat(desk.ask(() -> session(desk).journeyProperty().get().get(persona, Persona.class).portrait()))
                    .isEqualTo(portrait);
            desk.toOpen(Files.writeString(folder.resolve("no.png"), "no picture"));
            desk.press("#inspect-portrait-bring");
            desk.await(() -> desk.stage().getScene().getRoot().lookupAll(".notification-bar .label").stream()
                    .anyMatch(label -> ((javafx.scene.control.Labeled) label).getText() != null
                            && ((javafx.scene.control.Labeled) label).getText().contains("no.png")));
            assertThat(desk.ask(() -> session(desk).history().done())).isEqualTo(1);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aVariantIsMadeRenamedMovedRemovedAndBroughtBack() throws Exception {
        try (Desk desk = desk()) {
            String before = saved(desk);
            List<String> first = names(desk);
            Journey original = desk.ask(() -> session(desk).journeyProperty().get());
            run(desk, "scenarioVariant");
            assertThat(desk.ask(() -> desk.find("#scenario-copy", RadioButton.class).isSelected())).isTrue();
            write(desk, "#scenario-name", "Demain");
            desk.press("#scenario-ask-do");
            desk.await(() -> names(desk).contains("Demain"));
            Journey variant = desk.ask(() -> session(desk).journeyProperty().get());
            assertThat(desk.ask(() -> variant.scenario().kind())).isEqualTo(ScenarioKind.TO_BE);
            assertThat(desk.ask(() -> variant.all(Companion.class))).isEqualTo(desk.ask(
                    () -> original.all(Companion.class)));
            ComboBox<?> box = desk.find("#scenario", ComboBox.class);
            assertThat(desk.ask(() -> box.getItems().size())).isEqualTo(first.size() + 1);
            assertThat(desk.ask(() -> (Object) box.getValue())).isSameAs(variant);

            run(desk, "scenarioFields");
            desk.await(() -> desk.find("#inspect-name", TextInputControl.class).isFocused());
            write(desk, "#inspect-name", "Après-demain");
            desk.robot().type(KeyCode.ENTER);
            assertThat(names(desk)).contains("Après-demain");
            desk.await(() -> box.getButtonCell().getText().contains("Après-demain"));

            run(desk, "scenarioEarlier");
            assertThat(names(desk).getFirst()).isEqualTo("Après-demain");
            run(desk, "scenarioShown", first.getFirst());
            assertThat(desk.ask(() -> session(desk).journeyProperty().get())).isSameAs(original);
            run(desk, "scenarioShown", "Après-demain");
            run(desk, "scenarioRemove");
            assertThat(names(desk)).isEqualTo(first);
            assertThat(desk.ask(() -> session(desk).journeyProperty().get())).isSameAs(original);
            desk.tell(() -> session(desk).undo());
            assertThat(names(desk).getFirst()).isEqualTo("Après-demain");
            assertThat(desk.ask(() -> session(desk).journeyProperty().get().scenario().name()))
                    .isEqualTo("Après-demain");
            // The scenario that came back is followed: its changes are drawn.
            long revision = desk.ask(() -> session(desk).revisionProperty().get());
            desk.tell(() -> session(desk).undo());
            desk.tell(() -> session(desk).undo());
            assertThat(desk.ask(() -> session(desk).revisionProperty().get())).isGreaterThan(revision);
            desk.tell(() -> session(desk).goTo(0));
            assertThat(saved(desk)).isEqualTo(before);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theLookOfTheMapIsSavedAsAViewChangedAndRemoved() throws Exception {
        try (Desk desk = desk()) {
            String before = saved(desk);
            desk.tell(() -> session(desk).densityProperty().set(Density.HEADLINE));
            run(desk, "viewSave");
            write(desk, "#view-name", "Comité");
            desk.press("#view-save-do");
            desk.await(() -> session(desk).viewProperty().get() != null);
            SavedView view = desk.ask(() -> session(desk).viewProperty().get());
            assertThat(List.of(view.name(), view.density())).containsExactly("Comité", Density.HEADLINE);
            assertThat(view.lanes()).isNotEmpty().hasSizeLessThan(desk.ask(
                    () -> session(desk).journeyProperty().get().ids(Kind.LANE).size()));

            desk.tell(() -> session(desk).densityProperty().set(Density.FULL));
            run(desk, "viewUpdate");
            assertThat(desk.ask(() -> session(desk).viewProperty().get().density())).isEqualTo(Density.FULL);
            run(desk, "viewEdit");
            write(desk, "#view-name", "Direction");
            Id lane = view.lanes().getFirst();
            desk.tell(() -> desk.find("#view-lanes-" + lane.value(), CheckBox.class).setSelected(false));
            desk.press("#view-edit-do");
            desk.await(() -> session(desk).viewProperty().get().name().equals("Direction"));
            assertThat(desk.ask(() -> session(desk).viewProperty().get().lanes())).doesNotContain(lane);
            ComboBox<?> box = desk.find("#view", ComboBox.class);
            desk.await(() -> box.getButtonCell().getText().equals("Direction"));
            run(desk, "viewEverything");
            assertThat(desk.ask(() -> session(desk).viewProperty().get())).isNull();
            run(desk, "viewShown", "Direction");
            run(desk, "viewRemove");
            assertThat(desk.ask(() -> session(desk).viewProperty().get())).isNull();
            NotificationPane notices = desk.find(".notice-board", NotificationPane.class);
            assertThat(desk.ask(notices::isShowing)).isTrue();
            desk.tell(session(desk)::undo);
            assertThat(desk.ask(notices::isShowing)).as("an offer that would take back another step").isFalse();
            desk.tell(() -> session(desk).goTo(0));
            assertThat(saved(desk)).isEqualTo(before);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void companionsOfAnotherFileAreCopiedWithTheirPartInOneStep() throws Exception {
        try (Desk desk = desk()) {
            desk.toOpen(Path.of("samples/fr/family-holiday.covoyage").toAbsolutePath());
            Project other = ((Opened.Usable) new ProjectReader().open(
                    Path.of("samples/fr/family-holiday.covoyage"))).project();
            Companion wanted = other.scenarios().getFirst().all(Companion.class).getFirst();
            int ties = desk.ask(() -> session(desk).journeyProperty().get().all(Tie.class).size());
            run(desk, "companionsReuse");
            desk.press("#library-file");
            String box = "#library-" + wanted.id().value();
            desk.await(() -> desk.find(box, CheckBox.class) != null
                    && desk.find(box, CheckBox.class).getText().equals(wanted.name()));
            desk.tell(() -> desk.find(box, CheckBox.class).fire());
            desk.press("#library-do");
            desk.await(() -> session(desk).history().done() == 1);
            Journey journey = desk.ask(() -> session(desk).journeyProperty().get());
            assertThat(desk.ask(() -> journey.all(Companion.class).getLast().name())).isEqualTo(wanted.name());
            assertThat(desk.ask(() -> journey.all(Tie.class).size())).isGreaterThan(ties);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aChangeByAnotherProgramIsNoticedWhileTheWindowHasTheFocusAndCompared() throws Exception {
        try (Desk desk = desk()) {
            String theirs = Files.readString(file).replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Autrement\"");
            Files.writeString(file, theirs);
            desk.await(() -> desk.shows(".notification-bar") && labels(desk, ".notification-bar .button")
                    .contains(desk.tools().texts().get("difference.do")));
            desk.tell(() -> desk.stage().getScene().getRoot().lookupAll(".notification-bar .button").stream()
                    .map(javafx.scene.control.ButtonBase.class::cast)
                    .filter(button -> button.getText().equals(desk.tools().texts().get("difference.do"))).findFirst()
                    .orElseThrow().fire());
            ListView<?> list = desk.find("#difference-list", ListView.class);
            desk.await(() -> !list.getItems().isEmpty());
            assertThat(desk.ask(() -> list.getItems().stream().map(line -> ((Line) line).words()).toList()))
                    .hasSize(2).last().asString().contains("→ Autrement");
            desk.press("#difference-close");
            desk.await(() -> labels(desk, ".notification-bar .button")
                    .contains(desk.tools().texts().get("save.loadTheirs")));
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static List<String> labels(Desk desk, String query) {
        return desk.ask(() -> desk.stage().getScene().getRoot().lookupAll(query).stream()
                .filter(javafx.scene.control.Labeled.class::isInstance)
                .map(node -> ((javafx.scene.control.Labeled) node).getText()).toList());
    }

    @Test
    void recoveryDataIsErasedAfterAQuestionAndTheFileStays() throws Exception {
        try (Desk desk = desk()) {
            run(desk, "coverFields");
            write(desk, "#inspect-title", "Une autre");
            desk.robot().type(KeyCode.ENTER);
            run(desk, "save");
            Path versions = folder.resolve("state/versions");
            desk.await(() -> Files.isDirectory(versions) && !session(desk).dirtyProperty().get());
            byte[] now = Files.readAllBytes(file);
            run(desk, "erase");
            desk.press("#erase-do");
            desk.await(() -> {
                try (var left = Files.list(versions)) {
                    return left.findAny().isEmpty();
                }
            });
            assertThat(file).hasBinaryContent(now);
            assertThat(desk.uncaught()).isEmpty();
        }
    }
}
