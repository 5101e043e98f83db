package org.covoyage.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.covoyage.drawing.BitmapSize;
import org.covoyage.file.Loaded;
import org.covoyage.file.Place;
import org.covoyage.file.Problem;
import org.covoyage.file.ProjectImages;
import org.covoyage.journey.Image;

/** Gives the bytes of a project's images as far as they can be shown, and remembers what was wrong with the others. */
final class ShownImages implements Function<Image, Optional<byte[]>> {
    private final ProjectImages images;
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** The images of the project in a file. */
    ShownImages(Path project) {
        this.images = new ProjectImages(project);
    }

    @Override
    public Optional<byte[]> apply(Image image) {
        return switch (images.load(image)) {
            case Loaded.Found found when BitmapSize.of(found.data()).isPresent() -> Optional.of(found.data());
            case Loaded.Found _ -> refused(new Problem(Problem.Code.IMAGE_UNSHOWN, Place.NOWHERE,
                    List.of(image.id().value(), String.valueOf(BitmapSize.MOST_PIXELS / 1_000_000))));
            case Loaded.Refused refused -> refused(refused.problem());
        };
    }

    private Optional<byte[]> refused(Problem problem) {
        problems.add(problem);
        return Optional.empty();
    }

    /** What was wrong with the images asked for so far, each thing once. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
