package org.covoyage.ui.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Letterings;
import org.covoyage.edit.Safekeeping;
import org.covoyage.export.Detail;
import org.covoyage.export.PngExport;
import org.covoyage.export.RasterPainter;
import org.covoyage.export.ScreenPixels;
import org.covoyage.export.SvgExport;
import org.covoyage.file.Loaded;
import org.covoyage.file.ProjectImages;
import org.covoyage.journey.Image;
import org.covoyage.picture.Pictures;
import org.covoyage.ui.export.FileDialogs;
import org.covoyage.ui.export.PictureFiles;
import org.covoyage.ui.map.Pixels;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.settings.SettingsStore;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;

/**
 * What a window works with, put together once at the start, and for each project once more.
 *
 * @param texts      words
 * @param background other threads
 * @param settings   what is remembered
 * @param appearance light or dark
 * @param picture    draws maps
 * @param pixels     paints them for the screen
 * @param files      writes them to the disk
 * @param dialogs    asks for files
 * @param keeping    keeps work safe beside the documents
 */
public record Tools(Texts texts, Background background, SettingsStore settings, Appearance appearance,
        Pictures picture, Pixels pixels, PictureFiles files, FileDialogs dialogs, Safekeeping keeping) {

    /** The tools of windows that draw every project in its own letters and show images stored inside projects. */
    public static Tools general(Texts texts, Background background, SettingsStore settings, FileDialogs dialogs,
            Safekeeping keeping) {
        return drawing(texts, background, settings, new Appearance(settings), dialogs, keeping, new Letterings(),
                Image::embedded);
    }

    /** The same tools, drawing with the images that lie beside a project's file. */
    public Tools of(Origin origin) {
        return drawing(texts, background, settings, appearance, dialogs, keeping, new Letterings(),
                images(origin));
    }

    private static Function<Image, Optional<byte[]>> images(Origin origin) {
        return switch (origin) {
            case Origin.Sample _ -> Image::embedded;
            case Origin.Unsaved unsaved -> unsaved.beside() == null ? Image::embedded : beside(unsaved.beside());
            case Origin.OnDisk disk -> beside(disk.path());
        };
    }

    private static Function<Image, Optional<byte[]>> beside(Path file) {
        ProjectImages images = new ProjectImages(file);
        return image -> images.load(image) instanceof Loaded.Found found ? Optional.of(found.data())
                : Optional.empty();
    }

    private static Tools drawing(Texts texts, Background background, SettingsStore settings, Appearance appearance,
            FileDialogs dialogs, Safekeeping keeping, Letterings letterings, Function<Image, Optional<byte[]>> images) {
        RasterPainter exact = new RasterPainter(letterings, Detail.FULL);
        ScreenPixels screen = new ScreenPixels(new RasterPainter(letterings, Detail.READABLE));
        return new Tools(texts, background, settings, appearance, new Pictures(letterings, new Icons(), images),
                screen::paint, new PictureFiles(new PngExport(exact), new SvgExport(letterings)), dialogs, keeping);
    }
}
