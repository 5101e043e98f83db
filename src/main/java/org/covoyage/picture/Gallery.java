package org.covoyage.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.covoyage.drawing.BitmapSize;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;

/**
 * The images of a project as a drawing asks for them: by id, with their size, each fetched once. It knows nothing of
 * where they are kept.
 */
final class Gallery {
    /**
     * An image that can be shown.
     *
     * @param data PNG or JPEG bytes
     * @param size in pixels
     */
    record Exhibit(byte[] data, BitmapSize size) {
    }

    private final Map<Id, Image> images = new HashMap<>();
    private final Map<Id, Optional<Exhibit>> fetched = new HashMap<>();
    private final Function<Image, Optional<byte[]>> source;

    /** The images of a cover; of two with the same id the first. */
    Gallery(Cover cover, Function<Image, Optional<byte[]>> source) {
        cover.images().forEach(image -> images.putIfAbsent(image.id(), image));
        this.source = source;
    }

    /** An image, or nothing when it is missing or cannot be shown. */
    Optional<Exhibit> exhibit(Id id) {
        return fetched.computeIfAbsent(id, this::fetch);
    }

    private Optional<Exhibit> fetch(Id id) {
        return Optional.ofNullable(images.get(id)).flatMap(source)
                .flatMap(data -> BitmapSize.of(data).map(size -> new Exhibit(data, size)));
    }

    /** What an image shows, in words; empty when nobody wrote it. */
    String alt(Id id) {
        Image image = images.get(id);
        return image == null || image.alt() == null ? "" : image.alt();
    }
}
