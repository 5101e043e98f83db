package org.covoyage.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Change;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.ProjectChange;
import org.covoyage.journey.ProjectEdit;
import org.covoyage.journey.Scenario;

/** Legal random changes of a project's cover, images and list of scenarios. Deterministic for a generator and a project. */
public final class RandomProjectChange {
    /** Titles and names of so many words are within their limit in every mood. */
    private static final int SHORT = 2;

    private final RandomGenerator random;
    private final Texts texts;
    private int count;

    /** Changes drawn from a generator, with texts of a mood. */
    public RandomProjectChange(RandomGenerator random, Texts texts) {
        this.random = random;
        this.texts = texts;
    }

    /** The next change that this project will accept. */
    public ProjectChange next(Project project) {
        count++;
        List<Journey> scenarios = project.scenarios();
        int place = random.nextInt(scenarios.size());
        return switch (random.nextInt(6)) {
            case 0 -> cover(project.cover());
            case 1 -> ProjectChange.of(image(project.cover().images()), cover(project.cover()).edits().getFirst());
            case 2 -> ProjectChange.of(new ProjectEdit.ScenarioMove(scenarios.get(place).scenario().id(), place,
                    random.nextInt(scenarios.size())));
            case 4 -> ProjectChange.of(image(project.cover().images()), renamed(scenarios.get(place)));
            case 3 -> scenarios.size() > 1
                    ? ProjectChange.of(new ProjectEdit.ScenarioEdit(scenarios.get(place).elements(), null, place))
                    : copy(project, place);
            default -> copy(project, place);
        };
    }

    private ProjectChange cover(Cover now) {
        return ProjectChange.of(new ProjectEdit.CoverEdit(now, new Cover(texts.text(random, SHORT), random.nextBoolean()
                ? texts.text(random, SHORT) : null, null, random.nextBoolean() ? Language.FR : null, null,
                random.nextBoolean() ? new Brand(null, "#12AB34", null) : null, List.of())));
    }

    private ProjectEdit image(List<Image> images) {
        if (!images.isEmpty() && random.nextBoolean()) {
            int place = random.nextInt(images.size());
            return new ProjectEdit.ImageEdit(images.get(place), null, place);
        }
        return new ProjectEdit.ImageEdit(null, new Image(new Id("random-image-" + count), "ab".repeat(32), "image/png",
                null, "QUJD"), random.nextInt(images.size() + 1));
    }

    private ProjectEdit renamed(Journey journey) {
        Scenario was = journey.scenario();
        return new ProjectEdit.ElementsEdit(was.id(), Change.of(journey).replace(new Scenario(was.id(),
                texts.text(random, SHORT), was.kind(), was.summary(), was.period(), was.parameters())).build());
    }

    private ProjectChange copy(Project project, int place) {
        List<Element> elements = new ArrayList<>(project.scenarios().get(place).elements());
        Scenario was = project.scenarios().get(place).scenario();
        elements.set(elements.indexOf(was), new Scenario(new Id("random-scenario-" + count), texts.text(random, SHORT),
                was.kind(), was.summary(), was.period(), was.parameters()));
        return ProjectChange.of(new ProjectEdit.ScenarioEdit(null, elements,
                random.nextInt(project.scenarios().size() + 1)));
    }
}
