package org.covoyage.ui.action;

import java.util.Collection;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menu items, buttons and shortcuts of actions. It must not know what any of them does. */
public final class ActionControls {
    private final Texts texts;

    /** Controls in these words. */
    public ActionControls(Texts texts) {
        this.texts = texts;
    }

    /** The words of an action. */
    public ObservableValue<String> words(Action action) {
        return action.named() != null ? action.named() : texts.of("action." + action.key());
    }

    /** A menu; {@code null} among the actions stands for a line. */
    public Menu menu(String key, Action... actions) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.of("menu." + key));
        for (Action action : actions) {
            menu.getItems().add(action == null ? new SeparatorMenuItem() : item(action));
        }
        return menu;
    }

    /** Adds a line and more commands below those a menu has. */
    public void extend(Menu menu, Action... actions) {
        menu.getItems().add(new SeparatorMenuItem());
        for (Action action : actions) {
            menu.getItems().add(item(action));
        }
    }

    /** A menu item; with a tick when the action is on or off. */
    public MenuItem item(Action action) {
        MenuItem item;
        if (action.selected() == null) {
            item = new MenuItem();
            item.setOnAction(_ -> action.run());
        } else {
            CheckMenuItem check = new CheckMenuItem();
            check.setSelected(action.selected().get());
            action.selected().addListener((_, _, on) -> check.setSelected(on));
            check.setOnAction(_ -> {
                action.run();
                check.setSelected(action.selected().get());
            });
            item = check;
        }
        item.setUserData(action);
        item.textProperty().bind(words(action));
        item.disableProperty().bind(Bindings.not(action.enabled()));
        if (!action.shortcuts().isEmpty()) {
            item.setAccelerator(action.shortcuts().getFirst());
        }
        return item;
    }

    /** A button with an icon only; its words are its tooltip and its name for screen readers. */
    public Button iconButton(Action action) {
        Button button = new Button(null, icon(action));
        button.getStyleClass().add("icon-button");
        return named(button, action);
    }

    /** A button with an icon, if the action has one, and words. */
    public Button button(Action action) {
        Button button = new Button(null, icon(action));
        button.textProperty().bind(words(action));
        return named(button, action);
    }

    /** A button that stays down while the action is on. */
    public ToggleButton toggle(Action action, boolean withWords) {
        ToggleButton button = new ToggleButton(null, icon(action));
        if (withWords) {
            button.textProperty().bind(words(action));
        } else {
            button.getStyleClass().add("icon-button");
        }
        button.setSelected(action.selected().get());
        action.selected().addListener((_, _, on) -> button.setSelected(on));
        named(button, action);
        button.setOnAction(_ -> {
            action.run();
            button.setSelected(action.selected().get());
        });
        return button;
    }

    /** Makes the further shortcuts work that no menu item shows. */
    public void listen(Scene scene, Collection<Action> actions) {
        for (Action action : actions) {
            action.shortcuts().stream().skip(1)
                    .forEach(combination -> scene.getAccelerators().put(combination, action::run));
        }
    }

    /** Why an action cannot be carried out now, in words; never blank. */
    public String reason(Action action) {
        String key = "reason." + action.key();
        if (texts.has(key)) {
            return texts.get(key);
        }
        String family = "reason." + action.key().replaceFirst("\\..*", "");
        return texts.get(texts.has(family) ? family : "reason.other");
    }

    private static FontIcon icon(Action action) {
        return action.icon() == null ? null : new FontIcon(action.icon());
    }

    private <B extends ButtonBase> B named(B button, Action action) {
        button.setId(action.key().replace('.', '-'));
        ObservableValue<String> words = words(action);
        StringBinding hint = Bindings.createStringBinding(() -> action.shortcuts().isEmpty() ? words.getValue()
                : words.getValue() + "  " + action.shortcuts().getFirst().getDisplayText(), words);
        button.accessibleTextProperty().bind(words);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(hint);
        button.setTooltip(tooltip);
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
