package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.CheckComboBox;
import org.covoyage.file.shape.Member;
import org.covoyage.file.shape.Shape;
import org.covoyage.file.shape.Shapes;
import org.covoyage.file.shape.ValueType;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Channel;
import org.covoyage.journey.ClientRoleKind;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Having;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.testing.Whole;
import org.covoyage.ui.companion.Track;
import org.covoyage.ui.inspect.Inspector;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do in the inspector, done with a real window. */
class InspectorTest {
    @TempDir
    private Path folder;

    private static ProjectSession session(Desk desk) {
        Node node = desk.map();
        while (!(node instanceof ProjectPage)) {
            node = node.getParent();
        }
        return ((ProjectPage) node).session();
    }

    private static void select(Desk desk, String id) {
        desk.tell(() -> session(desk).selectionProperty().set(new Id(id)));
    }

    private static <E extends Element> E get(Desk desk, String id, Class<E> type) {
        return desk.ask(() -> session(desk).journeyProperty().get().get(new Id(id), type));
    }

    private static int steps(Desk desk) {
        return desk.ask(() -> session(desk).history().done());
    }

    private static Whole whole(Desk desk) {
        return desk.ask(() -> Whole.of(session(desk).journeyProperty().get()));
    }

    private static void unfold(Desk desk, String group) {
        TitledPane pane = desk.find("#inspect-" + group, TitledPane.class);
        desk.tell(() -> {
            pane.setExpanded(true);
            desk.stage().getScene().getRoot().applyCss();
            desk.stage().getScene().getRoot().layout();
        });
    }

    private static void type(Desk desk, String field, String text, KeyCode end) {
        TextInputControl input = desk.find("#inspect-" + field, TextInputControl.class);
        desk.tell(() -> {
            input.requestFocus();
            input.setText(text);
        });
        desk.robot().type(end);
    }

    @SuppressWarnings("unchecked")
    private static void pick(Desk desk, String field, String words) {
        ComboBox<Object> box = desk.find("#inspect-" + field, ComboBox.class);
        desk.tell(() -> {
            box.requestFocus();
            box.setValue(box.getItems().stream().filter(option -> option.toString().equals(words)).findFirst()
                    .orElseThrow(() -> new AssertionError(box.getItems().toString())));
        });
    }

    private static List<String> refusals(Desk desk) {
        Node form = desk.find("#inspector", Node.class);
        return desk.ask(() -> form.lookupAll(".side-refusal").stream().filter(Node::isVisible)
                .map(label -> ((Label) label).getText()).toList());
    }

    @Test
    void aLineIsTakenOverAsOneStepThatSaysWhatItWas() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Whole before = whole(desk);
            select(desk, "t1");
            String name = get(desk, "t1", Touchpoint.class).name();
            type(desk, "owner", "Claire", KeyCode.ENTER);
            assertThat(get(desk, "t1", Touchpoint.class).owner()).isEqualTo("Claire");
            assertThat(steps(desk)).isEqualTo(1);
            assertThat(desk.ask(() -> session(desk).undoableProperty().get().name().about())).endsWith(" – " + name);
            desk.tell(() -> session(desk).undo());
            assertThat(whole(desk)).isEqualTo(before);
            assertThat(desk.ask(() -> desk.find("#inspect-owner", TextInputControl.class).getText()))
                    .isEqualTo(get(desk, "t1", Touchpoint.class).owner() == null ? ""
                            : get(desk, "t1", Touchpoint.class).owner());
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void escapeBringsBackWhatStoodThere() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Whole before = whole(desk);
            select(desk, "t1");
            String name = get(desk, "t1", Touchpoint.class).name();
            type(desk, "name", "Something else", KeyCode.ESCAPE);
            assertThat(desk.ask(() -> desk.find("#inspect-name", TextInputControl.class).getText())).isEqualTo(name);
            desk.robot().type(KeyCode.ENTER);
            assertThat(whole(desk)).isEqualTo(before);
        }
    }

    @Test
    void whatIsRefusedIsSaidInWordsAndChangesNothing() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Whole before = whole(desk);
            select(desk, "t1");
            type(desk, "name", " ", KeyCode.ENTER);
            assertThat(refusals(desk)).containsExactly("This cannot be left empty. Nothing was changed.");
            desk.robot().type(KeyCode.ESCAPE);
            assertThat(refusals(desk)).isEmpty();
            type(desk, "ease", "9", KeyCode.ENTER);
            assertThat(refusals(desk)).containsExactly("A number from 1 to 7, please. Nothing was changed.");
            desk.robot().type(KeyCode.ESCAPE);
            unfold(desk, "evidence");
            type(desk, "evidence-n", "2.5", KeyCode.ENTER);
            assertThat(refusals(desk)).containsExactly("A whole number, please. Nothing was changed.");
            desk.robot().type(KeyCode.ESCAPE);
            type(desk, "evidence-date", "2026-02-31", KeyCode.ENTER);
            assertThat(refusals(desk)).containsExactly(
                    "A date such as 2026, 2026-03 or 2026-03-12, please. Nothing was changed.");
            desk.robot().type(KeyCode.ESCAPE);
            type(desk, "minutes", "-3", KeyCode.ENTER);
            assertThat(refusals(desk)).containsExactly("A number of 0 or more, please. Nothing was changed.");
            desk.robot().type(KeyCode.ESCAPE);
            assertThat(whole(desk)).isEqualTo(before);
            assertThat(steps(desk)).isZero();
        }
    }

    @Test
    void howPersonalSomebodyIsIsSaidInWordsBesideTheNumber() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "t1");
            unfold(desk, "humanHand");
            String field = "humanHand-customerToEmployee";
            TextInputControl input = desk.find("#inspect-" + field, TextInputControl.class);
            Track track = desk.find("#inspect-" + field + "-track", Track.class);
            type(desk, field, "0.25", KeyCode.ENTER);
            assertThat(desk.ask(() -> track.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)))
                    .isEqualTo("0.25, a name");
            assertThat(desk.ask(input::getAccessibleText)).isEqualTo("What the employee knows of the customer, a name");
            desk.tell(track::requestFocus);
            desk.robot().type(KeyCode.RIGHT);
            assertThat(get(desk, "t1", Touchpoint.class).humanHand().customerToEmployee()).isEqualTo(0.5);
            type(desk, field, "0.6", KeyCode.ENTER);
            assertThat(desk.ask(() -> ((Label) input.getParent().getParent().lookup(".inspect-level")).getText()))
                    .isEqualTo("≈ a face or history");
            type(desk, field, "", KeyCode.ENTER);
            assertThat(desk.ask(input::getAccessibleText)).isEqualTo("What the employee knows of the customer");
            assertThat(desk.ask(input::getPromptText)).isEqualTo("0 … 1");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theSummaryOfAnEquipmentCountsItsItems() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "t1");
            unfold(desk, "employeeEquipment");
            for (String item : List.of("level", "device", "network", "liveData", "history", "authority", "knowledge")) {
                desk.tell(() -> desk.find("#inspect-employeeEquipment-" + item, Node.class).requestFocus());
                if (item.equals("level")) {
                    type(desk, "employeeEquipment-level", "", KeyCode.ENTER);
                } else {
                    pick(desk, "employeeEquipment-" + item, item.equals("device") || item.equals("network") ? "Yes"
                            : item.equals("history") ? "No" : item.equals("liveData") ? "Partly" : "–");
                }
            }
            TitledPane pane = desk.find("#inspect-employeeEquipment", TitledPane.class);
            assertThat(desk.ask(pane::getAccessibleText)).isEqualTo("Employee’s equipment, 2 yes · 1 partly · 1 no");
        }
    }

    @Test
    void whatTheJourneyDoesNotAllowIsRefusedToo() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Whole before = whole(desk);
            select(desk, "julien-at-motivation");
            desk.press("#details-all");
            String search = desk.ask(() -> session(desk).journeyProperty().get()
                    .get(new Id("s-search"), org.covoyage.journey.Stage.class).name());
            pick(desk, "stage", search);
            assertThat(refusals(desk)).containsExactly(
                    "This companion already travels along at that stage. Nothing was changed.");
            assertThat(whole(desk)).isEqualTo(before);
            assertThat(get(desk, "julien-at-motivation", Tie.class).stage()).isEqualTo(new Id("s-motivation"));
        }
    }

    @Test
    void wordsOfAVocabularyFlagsAndListsAreChosen() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "t1");
            pick(desk, "channel", desk.tools().texts().detail("Channel.EVENT"));
            assertThat(get(desk, "t1", Touchpoint.class).channel()).isEqualTo(Channel.EVENT);
            CheckComboBox<?> serves = desk.find("#inspect-serves", CheckComboBox.class);
            List<ClientRoleKind> were = get(desk, "t1", Touchpoint.class).serves();
            int missing = java.util.Arrays.asList(ClientRoleKind.values()).indexOf(java.util.Arrays.stream(
                    ClientRoleKind.values()).filter(role -> !were.contains(role)).findFirst().orElseThrow());
            int steps = steps(desk);
            desk.tell(() -> serves.getCheckModel().check(missing));
            assertThat(get(desk, "t1", Touchpoint.class).serves()).containsAll(were)
                    .contains(ClientRoleKind.values()[missing]).hasSize(were.size() + 1);
            assertThat(steps(desk)).isEqualTo(steps + 1);
            unfold(desk, "humanHand");
            CheckBox reachable = desk.find("#inspect-humanHand-humanReachable", CheckBox.class);
            Boolean was = get(desk, "t1", Touchpoint.class).humanHand() == null ? null
                    : get(desk, "t1", Touchpoint.class).humanHand().humanReachable();
            desk.tell(reachable::fire);
            Touchpoint now = get(desk, "t1", Touchpoint.class);
            assertThat(now.humanHand() == null ? null : now.humanHand().humanReachable()).isNotEqualTo(was);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void anEmptyChoiceIsFilledWithTheArrowsAlone() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            String id = desk.ask(() -> session(desk).journeyProperty().get().all(Touchpoint.class).stream()
                    .filter(each -> each.customerEquipment() == null
                            || each.customerEquipment().device() == null).findFirst().orElseThrow().id().value());
            select(desk, id);
            unfold(desk, "customerEquipment");
            ComboBox<?> device = desk.find("#inspect-customerEquipment-device", ComboBox.class);
            desk.tell(device::requestFocus);
            desk.robot().type(KeyCode.DOWN);
            desk.robot().type(KeyCode.DOWN);
            assertThat(get(desk, id, Touchpoint.class).customerEquipment().device()).isEqualTo(Having.PARTLY);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aChoiceThatIsEnteredStillSaysWhatIsChosen() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Touchpoint last = desk.ask(() -> session(desk).journeyProperty().get().all(Touchpoint.class)).getLast();
            select(desk, last.id().value());
            ComboBox<?> box = desk.find("#inspect-stage", ComboBox.class);
            String chosen = desk.ask(() -> box.getValue().toString());
            desk.tell(box::requestFocus);
            desk.await(() -> box.isFocused() && box.getItems().size() > 1);
            assertThat(desk.ask(() -> box.getItems().getFirst().toString())).isNotEqualTo(chosen);
            assertThat(desk.ask(() -> box.getChildrenUnmodifiable().stream().filter(ListCell.class::isInstance)
                    .map(cell -> ((ListCell<?>) cell).getText()).toList())).isEqualTo(List.of(chosen));
            assertThat(steps(desk)).isZero();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void anArrowOnAListOfTicksOpensItAndDoesNotGoOnToWhatTakesTheWholeAway() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "t1");
            CheckComboBox<?> serves = desk.find("#inspect-serves", CheckComboBox.class);
            desk.tell(serves::requestFocus);
            desk.robot().type(KeyCode.DOWN);
            ComboBox<?> inside = desk.ask(() -> (ComboBox<?>) serves.getChildrenUnmodifiable().getFirst());
            assertThat(desk.ask(inside::isShowing)).isTrue();
            assertThat(desk.ask(() -> desk.stage().getScene().getFocusOwner())).isSameAs(serves);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void whatIsAddedIsEnteredAndFollowingFromThereKeepsTheFocusBesideTheMap() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "t1");
            MenuButton add = desk.find("#add-about", MenuButton.class);
            desk.tell(() -> {
                add.show();
                add.getItems().stream().filter(item -> item.getId().equals("add-COMPLAINT")).findFirst()
                        .orElseThrow().fire();
                add.hide();
            });
            assertThat(desk.ask(() -> desk.stage().getScene().getFocusOwner().getId())).isEqualTo("inspect-title");
            desk.tell(add::show);
            assertThat(desk.ask(() -> add.getItems().stream().map(MenuItem::getId).toList()))
                    .as("what can be added about the complaint's place").contains("add-COMPLAINT", "add-MEASURE");
            desk.tell(add::hide);
            Button follow = desk.find("#inspect-touchpoint-follow", Button.class);
            desk.tell(() -> {
                follow.requestFocus();
                follow.fire();
            });
            assertThat(desk.ask(() -> session(desk).selectionProperty().get())).isEqualTo(new Id("t1"));
            assertThat(desk.ask(() -> desk.stage().getScene().getFocusOwner().getId())).isEqualTo("details-panel");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void anObjectIsMadeByItsFirstValueAndTakenAwayAsAWhole() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Bond without = desk.ask(() -> session(desk).journeyProperty().get().all(Bond.class).getFirst());
            select(desk, without.id().value());
            unfold(desk, "evidence");
            if (without.evidence() != null) {
                desk.tell(() -> desk.find("#inspect-evidence-remove", Hyperlink.class).fire());
            }
            assertThat(get(desk, without.id().value(), Bond.class).evidence()).isNull();
            type(desk, "evidence-n", "12", KeyCode.ENTER);
            assertThat(get(desk, without.id().value(), Bond.class).evidence())
                    .isEqualTo(new Evidence(null, null, 12, null, null));
            pick(desk, "evidence-grade", desk.tools().texts().detail("Grade.B"));
            assertThat(get(desk, without.id().value(), Bond.class).evidence())
                    .isEqualTo(new Evidence(Grade.B, null, 12, null, null));
            desk.tell(() -> desk.find("#inspect-evidence-remove", Hyperlink.class).fire());
            assertThat(get(desk, without.id().value(), Bond.class).evidence()).isNull();
        }
    }

    @Test
    void fromOneTouchpointToTheNextTheFieldsStayAndWhatIsUnfoldedTooButNoTyping() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "t1");
            Node form = desk.find("#inspector", Node.class);
            unfold(desk, "evidence");
            TextInputControl owner = desk.find("#inspect-owner", TextInputControl.class);
            TextInputControl n = desk.find("#inspect-evidence-n", TextInputControl.class);
            desk.tell(() -> {
                n.requestFocus();
                n.setText("many");
                owner.requestFocus();
                owner.setText("Typed for the first one");
            });
            assertThat(refusals(desk)).hasSize(1);
            Whole before = whole(desk);
            select(desk, "t2");
            assertThat(desk.find("#inspector", Node.class)).isSameAs(form);
            assertThat(desk.find("#inspect-owner", TextInputControl.class)).isSameAs(owner);
            assertThat(desk.find("#inspect-evidence", TitledPane.class).isExpanded()).isTrue();
            Touchpoint second = get(desk, "t2", Touchpoint.class);
            assertThat(desk.ask(() -> owner.getText())).isEqualTo(second.owner() == null ? "" : second.owner());
            TextInputControl name = desk.find("#inspect-name", TextInputControl.class);
            assertThat(desk.ask(() -> name.getText())).isEqualTo(second.name());
            assertThat(refusals(desk)).isEmpty();
            assertThat(desk.ask(() -> owner.isFocused())).isFalse();
            assertThat(whole(desk)).isEqualTo(before);
            type(desk, "owner", "Claire", KeyCode.ENTER);
            assertThat(get(desk, "t2", Touchpoint.class).owner()).isEqualTo("Claire");
            assertThat(get(desk, "t1", Touchpoint.class).owner()).isNotEqualTo("Claire");
            select(desk, "r-t1-feel");
            assertThat(desk.find("#inspector", Node.class)).isNotSameAs(form);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aDragOfThePointOnTheLineIsOneStep() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "r-t1-feel");
            Node track = desk.find("#inspect-value-track", Node.class);
            double before = get(desk, "r-t1-feel", Reading.class).value();
            desk.robot().drag(track).moveBy(8, 0).moveBy(8, 0).moveBy(8, 0).drop();
            assertThat(get(desk, "r-t1-feel", Reading.class).value()).isNotEqualTo(before).isBetween(-2.0, 2.0);
            assertThat(steps(desk)).isEqualTo(1);
        }
    }

    @Test
    void undoInAFieldIsTheProjectsUndo() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Whole before = whole(desk);
            select(desk, "t1");
            type(desk, "channelName", "Hall", KeyCode.ENTER);
            desk.tell(() -> desk.find("#inspect-owner", TextInputControl.class).requestFocus());
            desk.robot().push(KeyCombination.valueOf("Shortcut+Z") instanceof javafx.scene.input.KeyCodeCombination c
                    ? c : null);
            desk.await(() -> whole(desk).equals(before));
        }
    }

    @Test
    void severalOfAKindAreChangedTogetherInOneStepAndSayWhereTheyDiffer() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectSession session = session(desk);
            List<Touchpoint> three = desk.ask(() -> session.journeyProperty().get().all(Touchpoint.class).subList(0, 3));
            Inspector inspector = new Inspector(desk.tools().texts(), new org.covoyage.ui.companion.Pen() {
                @Override
                public org.covoyage.journey.Journey journey() {
                    return session.journeyProperty().get();
                }

                @Override
                public org.covoyage.journey.Journey snapshot() {
                    return session.snapshot();
                }

                @Override
                public void perform(org.covoyage.edit.StepName name, org.covoyage.journey.Change change) {
                    session.perform(name, change);
                }

                @Override
                public void open(Id element) {
                    throw new AssertionError("nobody asked to go to " + element);
                }

                @Override
                public void point(Id element) {
                    throw new AssertionError("nobody pointed at " + element);
                }
            }, new org.covoyage.ui.inspect.Pictures() {
                @Override
                public List<org.covoyage.journey.Image> all() {
                    return List.of();
                }

                @Override
                public void bring(Id element, List<String> way, Path file) {
                    throw new AssertionError("nobody brought a picture");
                }
            });
            StackPane place = new StackPane();
            desk.tell(() -> {
                place.getChildren().setAll(inspector.of(three));
                ((javafx.scene.layout.BorderPane) desk.stage().getScene().getRoot()).setCenter(place);
                place.applyCss();
                place.layout();
            });
            TextInputControl name = (TextInputControl) desk.ask(() -> place.lookup("#inspect-name"));
            assertThat((String) desk.ask(() -> name.getText())).isEmpty();
            assertThat((String) desk.ask(() -> name.getPromptText())).isEqualTo("various");
            TextInputControl owner = (TextInputControl) desk.ask(() -> place.lookup("#inspect-owner"));
            desk.tell(() -> {
                owner.requestFocus();
                owner.setText("Claire");
            });
            desk.robot().type(KeyCode.ENTER);
            assertThat(desk.ask(() -> session.journeyProperty().get().all(Touchpoint.class).subList(0, 3).stream()
                    .map(Touchpoint::owner).toList())).containsExactly("Claire", "Claire", "Claire");
            assertThat(desk.ask(() -> session.history().done())).isEqualTo(1);
            String about = desk.ask(() -> session.undoableProperty().get().name().about());
            assertThat(about).isEqualTo("Owner – 3 × Touchpoints");
        }
    }

    @Test
    void everyMemberOfEveryKindHasItsEditorInTheWindow() throws Exception {
        Path full = Files.copy(Path.of("samples/en/family-holiday.covoyage"), folder.resolve("full.covoyage"));
        try (Desk desk = Desk.withFiles(folder, full)) {
            desk.await(desk::isSharp);
            Set<String> missing = new TreeSet<>();
            desk.tell(() -> desk.tools().texts().speak(org.covoyage.journey.Language.FR));
            for (Kind kind : Kind.values()) {
                List<Id> ids = desk.ask(() -> session(desk).journeyProperty().get().ids(kind));
                if (!ids.isEmpty()) {
                    select(desk, ids.getFirst().value());
                    List<String> members = new ArrayList<>();
                    desk.tell(() -> {
                        Node form = desk.stage().getScene().lookup("#inspector");
                        unfold(form);
                        walk(Shapes.of(kind), "", members);
                        members.stream().filter(member -> form.lookup("#inspect-" + member) == null)
                                .forEach(member -> missing.add(kind + " " + member));
                    });
                }
            }
            assertThat(missing).isEmpty();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    /** A pane that asks for more width than the panel has puts the right half of every field out of sight. */
    @Test
    void nothingBesideTheMapIsWiderThanThePanelInFrench() throws Exception {
        Path full = Files.copy(Path.of("samples/fr/family-holiday.covoyage"), folder.resolve("full.covoyage"));
        try (Desk desk = Desk.withFiles(folder, full)) {
            desk.await(desk::isSharp);
            Set<String> wide = new TreeSet<>();
            desk.tell(() -> desk.tools().texts().speak(org.covoyage.journey.Language.FR));
            ScrollPane panel = desk.find("#details-panel", ScrollPane.class);
            for (Kind kind : Kind.values()) {
                for (Id id : desk.ask(() -> session(desk).journeyProperty().get().ids(kind)).stream().limit(1).toList()) {
                    select(desk, id.value());
                    for (boolean all : new boolean[] {false, true}) {
                        desk.tell(() -> {
                            if (all) {
                                unfold(panel);
                            }
                            panel.applyCss();
                            panel.layout();
                        });
                        desk.tell(() -> {
                            panel.layout();
                            double content = ((Region) panel.getContent()).getWidth();
                            if (content > panel.getViewportBounds().getWidth() + 0.5) {
                                wide.add(kind + (all ? " unfolded: " : ": ") + content + " > "
                                        + panel.getViewportBounds().getWidth());
                            }
                        });
                    }
                }
            }
            assertThat(wide).isEmpty();
        }
    }

    private static void unfold(Node form) {
        List<Node> folded;
        do {
            form.applyCss();
            ((javafx.scene.Parent) form).layout();
            folded = form.lookupAll(".inspect-group").stream().filter(pane -> !((TitledPane) pane).isExpanded()).toList();
            folded.forEach(pane -> ((TitledPane) pane).setExpanded(true));
        } while (!folded.isEmpty());
    }

    private static void walk(Shape<?> shape, String before, List<String> members) {
        for (Member member : shape.members()) {
            if (member.type() instanceof ValueType.Inner(Shape<?> inner)) {
                walk(inner, before + member.name() + "-", members);
            } else if (!(member.type() instanceof ValueType.OwnId)) {
                members.add(before + member.name());
            }
        }
    }
}
