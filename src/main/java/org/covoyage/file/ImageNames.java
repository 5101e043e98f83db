package org.covoyage.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.file.Problem.Code;
import org.covoyage.journey.Card;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Project;
import org.covoyage.journey.Touchpoint;

/**
 * Whether every image that a project names is among its images, and none of these twice. Such a name spoils nothing
 * else, so nothing is set aside for it. Reads no image.
 */
public final class ImageNames {
    private ImageNames() {
    }

    /** What is wrong with the names of images, each thing once. */
    public static List<Problem> problems(Project project) {
        List<Problem> problems = new ArrayList<>();
        Set<Id> there = new HashSet<>();
        Cover cover = project.cover();
        for (Image image : cover.images()) {
            if (!there.add(image.id())) {
                problems.add(Problem.of(Code.DUPLICATE_ID, Place.NOWHERE, image.id()));
            }
        }
        if (cover.brand() != null) {
            check("brand", "logo", cover.brand().logo(), there, problems);
        }
        for (Journey journey : project.scenarios()) {
            journey.all(Persona.class).forEach(p -> check(p.id().value(), "portrait", p.portrait(), there, problems));
            journey.all(Card.class).forEach(c -> check(c.id().value(), "image", c.image(), there, problems));
            journey.all(Touchpoint.class).forEach(t -> check(t.id().value(), "image", t.image(), there, problems));
        }
        return problems.stream().distinct().toList();
    }

    private static void check(String element, String member, Id image, Set<Id> there, List<Problem> problems) {
        if (image != null && !there.contains(image)) {
            problems.add(Problem.of(Code.DANGLING, Place.NOWHERE, element, member, image));
        }
    }
}
