package org.covoyage.ui.action;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/**
 * A command and the menu it stands in. The menus are the one list of all commands: the palette and the sheet of keys
 * are made from it, so that none can be in one and missing in another.
 *
 * @param menu   words of the menu now, those of a menu within another one behind its own
 * @param action the command
 */
public record Listed(String menu, Action action) {
    private static final String WITHIN = " › ";

    /** All commands of some menus, in their order. */
    public static List<Listed> of(List<Menu> menus) {
        List<Listed> all = new ArrayList<>();
        menus.forEach(menu -> gather(menu, menu.getText(), all));
        return List.copyOf(all);
    }

    private static void gather(Menu menu, String path, List<Listed> all) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                gather(inner, path + WITHIN + inner.getText(), all);
            } else if (item.getUserData() instanceof Action action) {
                all.add(new Listed(path, action));
            }
        }
    }
}
