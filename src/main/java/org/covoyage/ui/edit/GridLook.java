package org.covoyage.ui.edit;

import java.util.Optional;
import javafx.beans.value.ObservableObjectValue;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Letterings;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.edit.grid.State;
import org.covoyage.journey.Brand;
import org.covoyage.picture.Labels;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.text.Texts;

/**
 * What a grid looks like on the map: where its places are drawn, in which letters and colours a text is set there, and
 * what is painted above. It changes nothing. For the thread of the windows.
 */
final class GridLook {
    private final MapView map;
    private final ProjectSession session;
    private final Texts texts;
    private final ObservableObjectValue<Theme.Name> colours;
    private final Letterings letterings = new Letterings();
    private final Marks marks;

    /**
     * The look of the map of a session.
     *
     * @param colours the theme in which the map is drawn
     */
    GridLook(MapView map, ProjectSession session, Texts texts, ObservableObjectValue<Theme.Name> colours) {
        this.map = map;
        this.session = session;
        this.texts = texts;
        this.colours = colours;
        marks = new Marks(lettering(), theme());
        map.paintAbove(marks);
    }

    /** Whether the map is what is shown. */
    boolean isOn() {
        return session.pictureProperty().get() == PictureKind.MAP;
    }

    /** The name of the map's letters. */
    String family() {
        return lettering().family();
    }

    /** Where places of a grid are; nothing while no map is drawn. */
    Optional<Places> places(GridEditor of) {
        return Optional.ofNullable(map.sheetProperty().get()).filter(sheet -> isOn() && sheet.drawing().cells() != null)
                .map(sheet -> new Places(sheet.drawing(), of.grid()));
    }

    /** The area of a grid's cursor; empty while no map is drawn. */
    Bounds cursor(GridEditor of) {
        return places(of).map(places -> places.of(of.cursor())).orElse(new Bounds(0, 0, 0, 0));
    }

    /** How a text that is being typed at the cursor is set; nothing while no map is drawn. */
    Optional<Setting> setting(GridEditor of, State.Typing typing) {
        return places(of).map(places -> new Typesetter(places, theme()).of(of.cursor(), typing.inserting()));
    }

    /** What a field at the cursor is for. */
    String question(GridEditor of) {
        return sight(of).question(of.cursor()).orElse(texts.get("edit.field"));
    }

    /** What empty cells in sight of the cursor and the pointer ask, as painted. */
    String invited() {
        return marks.words();
    }

    /**
     * Shows what there is to be seen.
     *
     * @param pointed the place under the pointer, or {@code null}
     * @param typing  whether something is being typed at the cursor
     */
    void show(GridEditor of, Cursor pointed, boolean typing) {
        marks.show(places(of).map(places -> sight(of).seen(places, session.selectionProperty().get(), pointed, typing,
                map.isFocused())).orElse(Marks.Seen.NOTHING), theme(), lettering());
        map.refresh();
    }

    private Sight sight(GridEditor of) {
        return new Sight(of, texts, new Labels(session.cover().languageOrDefault()));
    }

    private Lettering lettering() {
        Brand brand = session.cover().brand();
        return letterings.of(brand == null ? null : brand.font());
    }

    private Theme theme() {
        Theme theme = Theme.of(colours.get());
        Brand brand = session.cover().brand();
        return brand == null || brand.accent() == null ? theme : theme.withAccent(Colour.of(brand.accent()));
    }
}
