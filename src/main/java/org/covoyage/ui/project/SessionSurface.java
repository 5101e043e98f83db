package org.covoyage.ui.project;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.covoyage.drawing.Drawing;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.grid.Curve;
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
    private final Supplier<Curve> curve;
    private final FreshIds ids;
    private final Consumer<StepName> performed;
    private final Asking asking;
    private final Consumer<? super Throwable> failed;

    /** Who asks for more about what a hand has done. */
    interface Asking {
        /** What stands on a way, how often it is taken. */
        void way(Id way);

        /** How near a companion is. */
        void distance(Id companion);
    }

    /**
     * A surface.
     *
     * @param curve     the curve that the keys write
     * @param performed told of every step a hand has done
     * @param asking    told what to ask for
     * @param failed    told when a step could not be done
     */
    SessionSurface(ProjectSession session, MapView map, Supplier<Curve> curve, Consumer<StepName> performed, Asking asking,
            Consumer<? super Throwable> failed) {
        this.session = session;
        this.map = map;
        this.curve = curve;
        this.performed = performed;
        this.asking = asking;
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
    public Curve curve() {
        return curve.get();
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
    public void askWay(Id way) {
        asking.way(way);
    }

    @Override
    public void askDistance(Id companion) {
        asking.distance(companion);
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
