package org.covoyage.ui.project;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.covoyage.drawing.Drawing;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.grid.Selection;
import org.covoyage.edit.tool.Surface;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.ui.map.MapView;

/** What the hand works on in a window: the picture in its map, the scenario of its session. */
final class SessionSurface implements Surface {
    private final ProjectSession session;
    private final MapView map;
    private final FreshIds ids;
    private final Consumer<StepName> performed;
    private final Consumer<? super Throwable> failed;

    /**
     * A surface.
     *
     * @param performed told of every step a hand has done
     * @param failed    told when a step could not be done
     */
    SessionSurface(ProjectSession session, MapView map, Consumer<StepName> performed,
            Consumer<? super Throwable> failed) {
        this.session = session;
        this.map = map;
        this.performed = performed;
        this.failed = failed;
        ids = session.ids();
    }

    @Override
    public Journey journey() {
        return session.journeyProperty().get();
    }

    @Override
    public Drawing drawing() {
        return map.sheetProperty().get().drawing();
    }

    @Override
    public FreshIds ids() {
        return ids;
    }

    @Override
    public Selection selection() {
        return session.chosenProperty().get();
    }

    @Override
    public void select(Selection selection) {
        Set<Id> there = new LinkedHashSet<>(selection.ids());
        there.removeIf(id -> journey().get(id) == null);
        session.chosenProperty().set(new Selection(there));
    }

    @Override
    public void click(String subject) {
        map.click(subject);
    }

    @Override
    public void open(String subject) {
        map.open(subject);
    }

    @Override
    public void perform(StepName name, Change change, Id before, Id after) {
        try {
            session.perform(name, change, before, after);
            performed.accept(name);
        } catch (IllegalChange cannotBeKept) {
            failed.accept(cannotBeKept);
        }
    }
}
