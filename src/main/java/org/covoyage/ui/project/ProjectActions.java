package org.covoyage.ui.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import org.covoyage.insight.evidence.Age;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Density;
import org.covoyage.journey.Word;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.settings.Settings;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The commands of an open project, each declared once. It must not know where they are shown. */
public final class ProjectActions {
    /** F7, F8 and F9 choose the density: no shifted digits, which French keyboards lack. */
    private static final int FIRST_KEY = 7;
    /** Shift+F10 belongs to context menus. */
    private static final int FIRST_PICTURE_KEY = 5;
    /** Ages from which claims may fade, in months; 0 for never. */
    private static final List<Integer> MONTHS = List.of(0, 6, 12, 24, 36);

    /** Takes the map out as a file. */
    public final Action export;
    /** Takes the register of personal data out as a table. */
    public final Action register;
    /** Puts the map on the clipboard. */
    public final Action copyImage;
    /** Takes the last step back. */
    public final Action undo;
    /** Does again what was taken back. */
    public final Action redo;
    /** Shows the whole map. */
    public final Action fit;
    /** Shows the map at full size. */
    public final Action fullSize;
    /** A step nearer. */
    public final Action zoomIn;
    /** A step away. */
    public final Action zoomOut;
    /** Shows or hides the details. */
    public final Action details;
    /** Goes from pane to pane. */
    public final Action nextPane;
    /** Lists what could not be read. */
    public final Action problems;
    /** Which picture is shown. */
    public final List<Action> pictures;
    /** The slides about both sides of the relation. */
    public final List<Action> slides;
    /** How much the map shows. */
    public final List<Action> densities;
    /** From which age on claims of the map fade. */
    public final List<Action> fades;
    /** Imagines the selected companion away, or back. */
    public final Action without;
    /** Has everybody back who was imagined away. */
    public final Action everybodyBack;
    /** Shows companions with little to say one by one, or as one band. */
    public final Action everyone;
    /** Says how the selected number came about. */
    public final Action explain;
    /** Shows what all companions do at all stages, as tables. */
    public final Action presence;
    /** Puts two scenarios beside each other. */
    public final Action compare;
    /** Adds something about what is selected. */
    public final Action add;
    /** Lets a team guess what customers say. */
    public final Action guess;

    ProjectActions(ProjectPage page, TakingOut takingOut, MapView map, ProjectSession session, Tools tools) {
        export = Action.of("export", Material2OutlinedAL.GET_APP, takingOut::export).on("Shortcut+E");
        register = Action.of("register", null, takingOut::register);
        copyImage = Action.of("copyImage", Material2OutlinedAL.CONTENT_COPY, takingOut::copyImage)
                .on("Shortcut+Shift+C");
        StepWords steps = new StepWords(tools.texts());
        undo = Action.of("undo", Material2OutlinedMZ.UNDO, () -> page.answer(session::undo)).on("Shortcut+Z")
                .when(session.undoableProperty().isNotNull()).called(steps.of("undo", session.undoableProperty()));
        redo = Action.of("redo", Material2OutlinedMZ.REDO, () -> page.answer(session::redo)).on("Shortcut+Shift+Z", "Shortcut+Y")
                .when(session.redoableProperty().isNotNull()).called(steps.of("redo", session.redoableProperty()));
        fit = Action.of("fit", Material2OutlinedMZ.ZOOM_OUT_MAP, map.viewpoint()::fit).on("Shortcut+Shift+F");
        fullSize = Action.of("fullSize", null, map.viewpoint()::zoomToFullSize)
                .on("Shortcut+0", "Shortcut+Numpad 0");
        zoomIn = Action.of("zoomIn", Material2OutlinedAL.ADD, map.viewpoint()::zoomIn)
                .on("Shortcut+Plus", "Shortcut+Add", "Shortcut+Equals", "Shortcut+Shift+Equals");
        zoomOut = Action.of("zoomOut", Material2OutlinedMZ.REMOVE, map.viewpoint()::zoomOut)
                .on("Shortcut+Minus", "Shortcut+Subtract");
        BooleanBinding shown = Bindings.createBooleanBinding(() -> tools.settings().get().details(),
                tools.settings().property());
        details = Action.of("details", Material2OutlinedMZ.VERTICAL_SPLIT,
                () -> tools.settings().update(s -> s.withDetails(!s.details()))).on("F4").showing(shown);
        nextPane = Action.of("nextPane", null, page::nextPane).on("F6");
        problems = Action.of("problems", Material2OutlinedMZ.REPORT_PROBLEM, page::showProblems)
                .when(Bindings.createBooleanBinding(() -> !session.opened().setAside().isEmpty()));
        pictures = new ArrayList<>();
        slides = new ArrayList<>();
        for (PictureKind kind : PictureKind.values()) {
            Action choice = Action.of("picture." + Word.of(kind), null, () -> session.pictureProperty().set(kind))
                    .showing(session.pictureProperty().isEqualTo(kind));
            if (kind.isRelation()) {
                slides.add(choice);
            } else {
                pictures.add(choice.on("Shift+F" + (FIRST_PICTURE_KEY + kind.ordinal())));
            }
        }
        BooleanBinding companion = Bindings.createBooleanBinding(() -> session.selected() instanceof Companion,
                session.selectionProperty(), session.journeyProperty(), session.revisionProperty());
        BooleanBinding gone = Bindings.createBooleanBinding(() -> session.selected() instanceof Companion c
                && session.focusProperty().get().without().contains(c.id()), session.focusProperty(), companion,
                session.selectionProperty());
        without = Action.of("without", Material2OutlinedMZ.PERSON_REMOVE,
                () -> session.imagine(session.selectionProperty().get(), gone.get())).on("Shortcut+Shift+A")
                .when(companion).showing(gone).called(Bindings.createStringBinding(
                        () -> session.selected() instanceof Companion c ? tools.texts().get("without.named", c.name())
                                : tools.texts().get("action.without"), tools.texts().languageProperty(), companion,
                        session.selectionProperty(), session.revisionProperty()));
        everybodyBack = Action.of("everybodyBack", Material2OutlinedAL.GROUP,
                () -> session.focusProperty().set(session.focusProperty().get().without(Set.of())))
                .on("Shortcut+Shift+B").when(Bindings.createBooleanBinding(
                        () -> !session.focusProperty().get().without().isEmpty(), session.focusProperty()));
        everyone = Action.of("everyone", Material2OutlinedMZ.UNFOLD_MORE, () -> session.focusProperty()
                .set(session.focusProperty().get().showing(!session.focusProperty().get().everyone())))
                .on("Shortcut+Shift+E").showing(Bindings.createBooleanBinding(
                        () -> session.focusProperty().get().everyone(), session.focusProperty()))
                .when(Bindings.createBooleanBinding(() -> session.focusProperty().get().everyone()
                        || map.sheetProperty().get() != null && map.sheetProperty().get().shows(Focus.OTHERS),
                        session.focusProperty(), map.sheetProperty()))
                .called(Bindings.createStringBinding(() -> tools.texts().get(session.pictureProperty().get().isRelation()
                        ? "everyone.lines" : "action.everyone"), tools.texts().languageProperty(),
                        session.pictureProperty()));
        explain = Action.of("explain", Material2OutlinedAL.INFO, page::explain).on("Shortcut+I")
                .when(Bindings.createBooleanBinding(() -> map.selectedProperty().get() != null
                        && map.noteOfSelected().isPresent(), map.selectedProperty(), map.sheetProperty()));
        presence = Action.of("presence", null, page::showPresence);
        compare = Action.of("compare", Material2OutlinedAL.COMPARE, page::showCompare).on("Shortcut+Shift+D");
        add = Action.of("add", Material2OutlinedAL.ADD_CIRCLE, page::add).on("Shortcut+Shift+N");
        guess = Action.of("guess", null, page::guess);
        BooleanBinding isMap = session.pictureProperty().isEqualTo(PictureKind.MAP);
        fades = MONTHS.stream().map(months -> fade(months, session, isMap)).toList();
        densities = new ArrayList<>();
        for (Density density : Density.values()) {
            BooleanBinding chosen = session.densityProperty().isEqualTo(density);
            densities.add(Action.of("density." + Word.of(density), null, () -> {
                session.densityProperty().set(density);
                tools.settings().update((Settings s) -> s.withDensity(density));
            }).on("F" + (FIRST_KEY + density.ordinal()))
                    .showing(chosen).when(isMap));
        }
    }

    private static Action fade(int months, ProjectSession session, BooleanBinding isMap) {
        ObjectProperty<Focus> focus = session.focusProperty();
        return Action.of("fade." + months, null, () -> focus.set(focus.get()
                        .fading(months == 0 ? null : new Age(months, LocalDate.now())))).when(isMap)
                .showing(Bindings.createBooleanBinding(() -> focus.get().age() == null ? months == 0
                        : focus.get().age().months() == months, focus));
    }

    /** All of them, for the shortcuts that no menu shows. */
    public List<Action> all() {
        List<Action> all = new ArrayList<>(List.of(undo, redo, export, register, copyImage, fit, fullSize, zoomIn,
                zoomOut, details, nextPane, problems, without, everybodyBack, everyone, explain, presence, compare, add, guess));
        all.addAll(pictures);
        all.addAll(slides);
        all.addAll(densities);
        all.addAll(fades);
        return all;
    }
}
