package org.covoyage.ui.save;

import java.util.List;
import javafx.beans.binding.Bindings;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.project.ProjectSession;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The commands of an open project that concern its file, each declared once. */
public final class FileActions {
    /** Saves to its file. */
    public final Action save;
    /** Saves to another file. */
    public final Action saveAs;
    /** Shows what the file held before. */
    public final Action versions;

    /**
     * Commands that save.
     *
     * @param showVersions opens the earlier versions
     */
    public FileActions(ProjectSession session, Saving saving, Runnable showVersions) {
        save = Action.of("save", Material2OutlinedMZ.SAVE, () -> saving.save(() -> { })).on("Shortcut+S");
        saveAs = Action.of("saveAs", null, () -> saving.saveAs(() -> { })).on("Shortcut+Shift+S");
        versions = Action.of("versions", Material2OutlinedAL.HISTORY, showVersions).when(Bindings.createBooleanBinding(
                () -> session.edit().path().isPresent() && session.edit().versions().isPresent(),
                session.originProperty()));
    }

    /** All of them. */
    public List<Action> all() {
        return List.of(save, saveAs, versions);
    }
}
