package org.covoyage.ui.navigate;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A bar above the picture that finds words in all that is written in the journey, one place after the other. */
final class FindBar extends HBox {
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final Label place = new Label();
    private final ProjectSession session;
    private final Texts texts;
    private final Names names;
    private final MapView map;
    private final Consumer<Id> follow;
    private final InvalidationListener again = _ -> renew();
    private final ReadOnlyIntegerWrapper matches = new ReadOnlyIntegerWrapper();
    private List<TextFinder.Found> found = List.of();
    private int at = -1;

    /**
     * A bar that is not shown.
     *
     * @param follow selects an element and shows it so large that it can be read
     */
    FindBar(ProjectSession session, Texts texts, MapView map, Consumer<Id> follow) {
        this.session = session;
        this.texts = texts;
        this.map = map;
        this.follow = follow;
        names = new Names(texts);
        setId("find");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        accessibleTextProperty().bind(texts.of("action.find"));
        words.setId("find-words");
        words.promptTextProperty().bind(texts.of("find.ask"));
        words.accessibleTextProperty().bind(texts.of("find.ask"));
        words.textProperty().addListener((_, _, _) -> search());
        count.setId("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        place.setId("find-place");
        place.getStyleClass().add("quiet");
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(words, button("findPrevious", Material2OutlinedAL.KEYBOARD_ARROW_UP, () -> step(-1)),
                button("findNext", Material2OutlinedAL.KEYBOARD_ARROW_DOWN, () -> step(1)), count, place,
                button("find.close", Material2OutlinedAL.CLOSE, this::close));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        session.journeyProperty().addListener((_, _, _) -> renew());
        session.revisionProperty().addListener((_, _, _) -> renew());
        map.sheetProperty().addListener((_, _, _) -> say());
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private Button button(String key, Ikon icon, Runnable command) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("bar-" + key.replace('.', '-'));
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(texts.of("action." + key));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.of("action." + key));
        button.setTooltip(tooltip);
        button.setOnAction(_ -> command.run());
        return button;
    }

    /** Shows the bar, what was looked for last chosen to be typed over. */
    void open() {
        setVisible(true);
        words.requestFocus();
        words.selectAll();
        renew();
    }

    /** Hides the bar; the map has the focus again. */
    void close() {
        setVisible(false);
        map.requestFocus();
    }

    /** How many places are found. */
    ReadOnlyIntegerProperty matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /** Goes on to another place, from the last to the first. */
    void step(int by) {
        if (!found.isEmpty()) {
            finishTyping();
            at = Math.floorMod(at + by, found.size());
            show();
        }
    }

    /** What is being typed about the match before is taken over before another one is selected. */
    private void finishTyping() {
        if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl typing && typing != words) {
            map.requestFocus();
        }
    }

    private void search() {
        find();
        at = found.isEmpty() ? -1 : 0;
        show();
    }

    /** Looks again after a change, as near as possible to where one was. */
    private void renew() {
        texts.languageProperty().get();
        if (isVisible()) {
            find();
            at = Math.min(Math.max(at, 0), found.size() - 1);
            say();
        }
    }

    private void find() {
        found = TextFinder.find(session.journeyProperty().get(), words.getText());
        matches.set(found.size());
    }

    private void show() {
        if (at >= 0) {
            follow.accept(found.get(at).id());
        }
        say();
    }

    private void say() {
        if (words.getText().isBlank()) {
            count.setText("");
            place.setText("");
        } else if (found.isEmpty()) {
            count.setText(texts.get("find.none"));
            place.setText("");
        } else {
            count.setText(texts.get("find.count", at + 1, found.size()));
            place.setText(where(found.get(at)));
        }
    }

    /** Kind, name and member, what stands there, and whether the picture shows it. */
    private String where(TextFinder.Found match) {
        Journey journey = session.journeyProperty().get();
        Element element = journey.get(match.id());
        if (element == null) {
            return "";
        }
        String name = names.of(journey, element).replaceAll("\\s+", " ");
        String kind = names.kind(Kind.of(element));
        boolean shown = map.sheetProperty().get() != null && map.sheetProperty().get().shows(match.id().value());
        String said = match.excerpt().equals(name) || name.startsWith(match.excerpt().replace("…", ""))
                ? texts.get("find.place", kind, match.excerpt())
                : texts.get("find.member", kind, name, names.member(match.record(), match.member()), match.excerpt());
        return shown ? said : texts.get("find.elsewhere", said);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> {
                if (event.getTarget() != words) {
                    return;
                }
                step(event.isShiftDown() ? -1 : 1);
            }
            case DOWN -> step(1);
            case UP -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
