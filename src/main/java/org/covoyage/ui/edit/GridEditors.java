package org.covoyage.ui.edit;

import java.util.IdentityHashMap;
import java.util.Map;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.edit.grid.LaneTitles;
import org.covoyage.edit.grid.Pasteboard;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.picture.Labels;
import org.covoyage.ui.project.ProjectSession;

/** An editor for each scenario of a project, made when it is first shown; its cursor is where it was left. */
public final class GridEditors {
    private final Map<Journey, GridEditor> made = new IdentityHashMap<>();
    private final ProjectSession session;
    private final FreshIds ids;
    private final Pasteboard board;
    private Project project;

    /** The editors of a session; copies go to a pasteboard. */
    public GridEditors(ProjectSession session, Pasteboard board) {
        this.session = session;
        this.board = board;
        ids = session.ids();
    }

    /** That of the scenario shown. Nothing is selected at first, nor when the project around it has changed. */
    public GridEditor now() {
        if (project != session.project()) {
            made.clear();
            project = session.project();
        }
        return made.computeIfAbsent(session.journeyProperty().get(), journey -> {
            GridEditor editor = new GridEditor(session.project(), journey, ids, new SessionPerformer(session), board,
                    new LaneTitles(new Labels(session.cover().languageOrDefault())));
            editor.select(Selection.NONE);
            return editor;
        });
    }
}
