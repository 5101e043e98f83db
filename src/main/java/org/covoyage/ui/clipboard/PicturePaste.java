package org.covoyage.ui.clipboard;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import org.covoyage.export.PngBytes;
import org.covoyage.journey.Card;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Touchpoint;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.PicturesFromFiles;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;

/**
 * Puts a picture from the clipboard, or a file of one, on the selected card, touchpoint or persona, within the bounds
 * of a file that is chosen. Words and elements on the clipboard are not its business. For the thread of the windows.
 */
final class PicturePaste {
    /** Pixels that can hardly become a PNG of the size that is kept; each takes four bytes meanwhile. */
    private static final double MOST_PIXELS = 40e6;

    private final ProjectSession session;
    private final Tools tools;
    private final Texts texts;
    private final Notices notices;
    private final PicturesFromFiles pictures;

    PicturePaste(ProjectSession session, Tools tools, Notices notices, PicturesFromFiles pictures) {
        this.session = session;
        this.tools = tools;
        this.notices = notices;
        this.pictures = pictures;
        texts = tools.texts();
    }

    /** Pastes the picture that stands there; tells whether there is one. */
    boolean paste() {
        Clipboard board = Clipboard.getSystemClipboard();
        Optional<File> file = board.hasFiles() ? board.getFiles().stream().filter(PicturePaste::isPicture).findFirst()
                : Optional.empty();
        Image image = file.isEmpty() && board.hasImage() ? board.getImage() : null;
        if (file.isEmpty() && image == null) {
            return false;
        }
        Element onto = session.selected();
        List<String> way = way(onto);
        if (way.isEmpty()) {
            notices.say(texts.get("paste.picture.nowhere"));
        } else if (file.isPresent()) {
            pictures.bring(onto.id(), way, file.get().toPath());
        } else {
            bring(onto, way, image);
        }
        return true;
    }

    private void bring(Element onto, List<String> way, Image image) {
        String name = texts.get("paste.picture.name");
        if (image.getWidth() * image.getHeight() > MOST_PIXELS) {
            pictures.tooLarge(name);
            return;
        }
        Id scenario = session.journeyProperty().get().scenario().id();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        tools.background().run(() -> PngBytes.of(argb, width, height),
                bytes -> pictures.bring(scenario, onto.id(), way, bytes, name), notices::fail);
    }

    private static boolean isPicture(File file) {
        return file.getName().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)");
    }

    /** The way of the member that names an element's picture; empty for one that has none. */
    private static List<String> way(Element element) {
        return switch (element) {
            case Card _, Touchpoint _ -> List.of("image");
            case Persona _ -> List.of("portrait");
            case null, default -> List.of();
        };
    }
}
