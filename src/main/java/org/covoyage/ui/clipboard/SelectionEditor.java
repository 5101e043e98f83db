package org.covoyage.ui.clipboard;

import java.util.function.Supplier;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.edit.grid.Pasteboard;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Density;
import org.covoyage.ui.edit.GridEditors;
import org.covoyage.ui.project.ProjectSession;

/**
 * A grid editor that stands where the session's selection is: what the clipboard works with as long as nobody hands it
 * one with a cursor of its own.
 */
public final class SelectionEditor implements Supplier<GridEditor> {
    private final ProjectSession session;
    private final GridEditors editors;

    /** Editors of a session's scenarios, as they come to be shown. */
    public SelectionEditor(ProjectSession session, Pasteboard board) {
        this.session = session;
        editors = new GridEditors(session, board);
    }

    @Override
    public GridEditor get() {
        GridEditor editor = editors.now();
        editor.show(null, Density.FULL);
        editor.select(Selection.of(session.selectionProperty().get()));
        return editor;
    }
}
