package org.covoyage.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covoyage.journey.ProjectEdit.CoverEdit;
import org.covoyage.journey.ProjectEdit.ElementsEdit;
import org.covoyage.journey.ProjectEdit.ImageEdit;
import org.covoyage.journey.ProjectEdit.ScenarioEdit;
import org.covoyage.journey.ProjectEdit.ScenarioMove;

/**
 * A project: a cover and one or more scenarios. Elements that are the same thing share an id across scenarios.
 *
 * @param cover     what it says of itself
 * @param scenarios its journeys, at least one, each with a scenario id of its own
 */
public record Project(Cover cover, List<Journey> scenarios) {
    /**
     * Checks the scenarios.
     *
     * @throws IllegalArgumentException when there is none, or when two have the same id
     */
    public Project {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("a project needs a scenario");
        }
        if (scenarios.stream().map(journey -> journey.scenario().id()).distinct().count() < scenarios.size()) {
            throw new IllegalArgumentException("two scenarios have the same id");
        }
    }

    /** The scenario with an id. */
    public Optional<Journey> scenario(Id id) {
        return scenarios.stream().filter(journey -> journey.scenario().id().equals(id)).findFirst();
    }

    /**
     * The project after a change: the one gate for cover and list of scenarios. Journeys that stay are the same
     * objects; one that comes is new.
     *
     * @throws IllegalChange when the change does not fit what is there or would break a rule
     */
    public Project with(ProjectChange change) {
        Project now = this;
        for (ProjectEdit edit : change.edits()) {
            now = switch (edit) {
                case CoverEdit cover -> now.with(cover);
                case ImageEdit image -> now.with(image);
                case ScenarioEdit scenario -> now.with(scenario);
                case ScenarioMove move -> now.with(move);
                case ElementsEdit elements -> now.with(elements);
            };
        }
        return now;
    }

    private Project with(CoverEdit edit) {
        fits(cover.withImages(List.of()).equals(edit.before()), "cover");
        return new Project(edit.after().withImages(cover.images()), scenarios);
    }

    private Project with(ImageEdit edit) {
        List<Image> images = new ArrayList<>(cover.images());
        if (edit.before() != null) {
            fits(edit.place() < images.size() && images.get(edit.place()).equals(edit.before()), "image");
            images.remove(edit.place());
        }
        if (edit.after() != null) {
            fits(edit.place() <= images.size()
                    && images.stream().noneMatch(image -> image.id().equals(edit.after().id())), "image");
            images.add(edit.place(), edit.after());
        }
        return new Project(cover.withImages(images), scenarios);
    }

    private Project with(ScenarioEdit edit) {
        List<Journey> list = new ArrayList<>(scenarios);
        if (edit.before() != null) {
            fits(edit.place() < list.size() && list.get(edit.place()).elements().equals(edit.before()), "scenario");
            fits(list.size() > 1, "last scenario");
            list.remove(edit.place());
        } else {
            Id id = edit.scenario().id();
            fits(edit.place() <= list.size() && scenario(id).isEmpty(), id.value());
            list.add(edit.place(), Journey.of(edit.after()));
        }
        return new Project(cover, list);
    }

    private Project with(ScenarioMove move) {
        List<Journey> list = new ArrayList<>(scenarios);
        fits(move.from() >= 0 && move.from() < list.size() && move.to() >= 0
                && move.to() < list.size() && list.get(move.from()).scenario().id().equals(move.scenario()),
                move.scenario().value());
        list.add(move.to(), list.remove(move.from()));
        return new Project(cover, list);
    }

    /** The journey before stays as it was; the one with the change is another. */
    private Project with(ElementsEdit edit) {
        Journey changed = scenario(edit.scenario()).orElseThrow(() -> new IllegalChange(
                "the change does not fit: " + edit.scenario().value())).copy();
        changed.apply(edit.change());
        return new Project(cover, scenarios.stream().map(each -> each.scenario().id().equals(edit.scenario()) ? changed
                : each).toList());
    }

    private static void fits(boolean so, String what) {
        if (!so) {
            throw new IllegalChange("the change does not fit: " + what);
        }
    }
}
