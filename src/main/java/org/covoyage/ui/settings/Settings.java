package org.covoyage.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;

/**
 * What the program remembers.
 *
 * @param language of the interface; {@code null} follows the system
 * @param theme    how bright
 * @param density  of a map that opens
 * @param details  whether the details stand beside the map
 * @param place    of the last window; {@code null} when there was none
 * @param recents  files opened last, newest first
 * @param outline  whether the outline stands beside the map
 * @param scale    size of the interface: 1 is 100 %, from {@link #SMALLEST} to {@link #LARGEST}
 * @param wheelZooms whether the wheel and two fingers zoom, and with Ctrl move the picture; else the other way round
 */
public record Settings(Language language, ThemeChoice theme, Density density, boolean details, WindowPlace place,
        List<Path> recents, boolean outline, double scale, boolean wheelZooms) {
    /** What applies before anything was chosen. */
    public static final Settings DEFAULT = new Settings(null, ThemeChoice.SYSTEM, Density.WORKING, true, null,
            List.of(), false, 1, false);
    /** Smallest interface. */
    public static final double SMALLEST = 0.75;
    /** Largest interface. */
    public static final double LARGEST = 2;
    /** Most files remembered. */
    public static final int MOST_RECENTS = 12;

    /** Copies the list; keeps the scale within its limits. */
    public Settings {
        recents = List.copyOf(recents);
        scale = Double.isFinite(scale) ? Math.clamp(scale, SMALLEST, LARGEST) : 1;
    }

    /** With another language. */
    public Settings withLanguage(Language other) {
        return new Settings(other, theme, density, details, place, recents, outline, scale, wheelZooms);
    }

    /** With another brightness. */
    public Settings withTheme(ThemeChoice other) {
        return new Settings(language, other, density, details, place, recents, outline, scale, wheelZooms);
    }

    /** With another density. */
    public Settings withDensity(Density other) {
        return new Settings(language, theme, other, details, place, recents, outline, scale, wheelZooms);
    }

    /** With the details shown or not. */
    public Settings withDetails(boolean shown) {
        return new Settings(language, theme, density, shown, place, recents, outline, scale, wheelZooms);
    }

    /** With another place of the window. */
    public Settings withPlace(WindowPlace other) {
        return new Settings(language, theme, density, details, other, recents, outline, scale, wheelZooms);
    }

    /** With the outline shown or not. */
    public Settings withOutline(boolean shown) {
        return new Settings(language, theme, density, details, place, recents, shown, scale, wheelZooms);
    }

    /** With the interface in another size. */
    public Settings withScale(double other) {
        return new Settings(language, theme, density, details, place, recents, outline, other, wheelZooms);
    }

    /** With the wheel zooming or moving the picture. */
    public Settings withWheelZooms(boolean zooms) {
        return new Settings(language, theme, density, details, place, recents, outline, scale, zooms);
    }

    /** With a file opened just now. */
    public Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(recents);
        files.remove(file);
        files.addFirst(file);
        return withRecents(files.subList(0, Math.min(files.size(), MOST_RECENTS)));
    }

    private Settings withRecents(List<Path> files) {
        return new Settings(language, theme, density, details, place, files, outline, scale, wheelZooms);
    }
}
