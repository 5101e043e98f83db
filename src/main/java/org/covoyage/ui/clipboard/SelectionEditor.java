package org.covoyage.ui.clipboard;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.covoyage.edit.Step;
import org.covoyage.edit.StepName;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.edit.grid.LaneTitles;
import org.covoyage.edit.grid.Pasteboard;
import org.covoyage.edit.grid.Performer;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Change;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.picture.Labels;
import org.covoyage.ui.project.ProjectSession;

/**
 * A grid editor that stands where the session's selection is: what the clipboard works with as long as nobody hands it
 * one with a cursor of its own.
 */
public final class SelectionEditor implements Supplier<GridEditor> {
    private final ProjectSession session;
    private final Pasteboard board;
    /** One for each scenario: an editor follows its journey for good. */
    private final Map<Journey, GridEditor> editors = new IdentityHashMap<>();
    private Project project;

    /** Editors of a session's scenarios, as they come to be shown. */
    public SelectionEditor(ProjectSession session, Pasteboard board) {
        this.session = session;
        this.board = board;
    }

    @Override
    public GridEditor get() {
        if (project != session.project()) {
            editors.clear();
            project = session.project();
        }
        GridEditor editor = editors.computeIfAbsent(session.journeyProperty().get(), this::editor);
        editor.show(null, Density.FULL);
        editor.select(Selection.of(session.selectionProperty().get()));
        return editor;
    }

    private GridEditor editor(Journey journey) {
        return new GridEditor(session.project(), journey, session.ids(), new Performer() {
            @Override
            public void perform(StepName name, Change change, Id before, Id after) {
                session.edit().perform(name, journey.scenario().id(), change, before, after);
                session.followHistory();
            }

            @Override
            public Optional<Step> undo() {
                Optional<Step> step = session.history().undo();
                session.followHistory();
                return step;
            }

            @Override
            public Optional<Step> redo() {
                Optional<Step> step = session.history().redo();
                session.followHistory();
                return step;
            }
        }, board, new LaneTitles(new Labels(session.cover().languageOrDefault())));
    }
}
