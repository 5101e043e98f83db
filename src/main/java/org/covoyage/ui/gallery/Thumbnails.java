package org.covoyage.ui.gallery;

import javafx.scene.image.Image;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Theme;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Project;
import org.covoyage.picture.Pictures;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.map.Pixels;

/** Draws small pictures of projects, with the same map and the same painter as the large ones. For any thread. */
public final class Thumbnails {
    private final Pictures picture;
    private final Pixels pixels;

    /** Thumbnails by this picture and painter. */
    public Thumbnails(Pictures picture, Pixels pixels) {
        this.picture = picture;
        this.pixels = pixels;
    }

    /**
     * A small picture and what goes under it.
     *
     * @param image      the map in its shortest form
     * @param title      of the project
     * @param client     for whom; may be {@code null}
     * @param stages     number of stages
     * @param companions number of companions
     * @param scenarios  number of scenarios
     */
    public record Thumbnail(Image image, String title, String client, int stages, int companions, int scenarios) {
    }

    /**
     * The thumbnail of a sample.
     *
     * @param width of the image in pixels
     * @throws IllegalStateException when the sample cannot be read, which is a fault of the program
     */
    public Thumbnail of(SampleShelf.Sample sample, Theme.Name theme, int width) {
        if (!(new ProjectReader().open(sample.bytes()) instanceof Opened.Usable usable)) {
            throw new IllegalStateException("the sample " + sample.name() + " is damaged");
        }
        Project project = usable.project();
        Journey journey = project.scenarios().getFirst();
        Drawing drawing = picture.draw(project.cover(), journey, new PictureRequest(PictureKind.MAP, Density.HEADLINE, theme,
                project.cover().languageOrDefault(), PictureRequest.SLIDE, null, Focus.WHOLE));
        return new Thumbnail(pixels.whole(drawing, width, Math.rint(width / PictureRequest.SLIDE)),
                project.cover().title(), project.cover().client(), journey.ids(Kind.STAGE).size(),
                journey.ids(Kind.COMPANION).size(), project.scenarios().size());
    }
}
