package org.covoyage.edit.clip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Records;
import org.covoyage.file.Clipping;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/**
 * Companions of one journey, to be used again in another: copied as they are, with their ties at those stages that are
 * the same here, by id, by name, or by phase. Both may be of one project or of two. Changes nothing itself.
 */
public final class CompanionLibrary {
    /**
     * A companion that can be copied.
     *
     * @param companion  who
     * @param stages     the stages of the journey copied into at which it would be
     * @param left       how many of its ties have no stage there
     * @param here       whether somebody of that name is there already
     */
    public record Entry(Companion companion, List<Stage> stages, int left, boolean here) {
        /** Copies the list. */
        public Entry {
            stages = List.copyOf(stages);
        }
    }

    private final Project from;
    private final Journey source;
    private final Journey here;
    private final Map<Id, Id> stages;

    /**
     * The companions of a journey.
     *
     * @param from   the project of the journey
     * @param source the journey they are copied from
     * @param here   the journey they are copied into
     */
    public CompanionLibrary(Project from, Journey source, Journey here) {
        this.from = from;
        this.source = source;
        this.here = here;
        stages = match(source.all(Stage.class), here.all(Stage.class));
    }

    /** All companions of the journey, in its order. */
    public List<Entry> entries() {
        return source.all(Companion.class).stream().map(this::entry).toList();
    }

    private Entry entry(Companion companion) {
        List<Tie> ties = source.neededBy(companion.id()).stream().map(source::get).filter(Tie.class::isInstance)
                .map(Tie.class::cast).toList();
        Set<Id> met = ties.stream().map(tie -> stages.get(tie.stage())).collect(Collectors.toSet());
        return new Entry(companion, here.all(Stage.class).stream().filter(stage -> met.contains(stage.id())).toList(),
                (int) ties.stream().filter(tie -> !stages.containsKey(tie.stage())).count(),
                here.all(Companion.class).stream().anyMatch(known -> Meeting.isLike(known, companion)));
    }

    /**
     * Copies companions into a draft of the journey; gives their ids there.
     *
     * @param project   the project copied into
     * @param companions ids of the journey they come from
     */
    public List<Id> copy(Draft draft, Project project, Collection<Id> companions) {
        Clipping clipping = Clips.of(from.cover(), source, companions);
        if (clipping == null) {
            return List.of();
        }
        return new Pasting(draft, project.scenarios(), project.cover().images().stream().map(Image::id)
                .collect(Collectors.toSet())).paste(atStagesHere(clipping),
                new Target(null, null, 0, List.of(), List.of()));
    }

    /** The clipping as if its stages were those here; ties at stages that are not here stay behind. */
    private Clipping atStagesHere(Clipping clipping) {
        Set<Element> elements = new LinkedHashSet<>();
        for (Element element : clipping.project().scenarios().getFirst().elements()) {
            if (element instanceof Stage stage) {
                if (stages.containsKey(stage.id())) {
                    elements.add(new Stage(stages.get(stage.id()), here.get(stages.get(stage.id()), Stage.class).name(),
                            null, null, null, null, null, null, null, null, null, null));
                }
            } else {
                Element led = Records.leading(element, id -> source.get(id) instanceof Stage ? stages.get(id) : id);
                if (led != null) {
                    elements.add(led);
                }
            }
        }
        return new Clipping(new Project(clipping.project().cover(), List.of(Journey.of(List.copyOf(elements)))),
                clipping.chosen());
    }

    /** Which stage stands for which, each for one only. */
    private static Map<Id, Id> match(List<Stage> there, List<Stage> here) {
        Map<Id, Id> met = new LinkedHashMap<>();
        List<BiPredicate<Stage, Stage>> same = List.of((one, other) -> one.id().equals(other.id()),
                (one, other) -> one.name().equalsIgnoreCase(other.name()),
                (one, other) -> one.phase() != null && one.phase() == other.phase());
        List<Stage> free = new ArrayList<>(here);
        for (BiPredicate<Stage, Stage> rule : same) {
            for (Stage stage : there) {
                if (!met.containsKey(stage.id())) {
                    free.stream().filter(each -> rule.test(stage, each)).findFirst().ifPresent(each -> {
                        met.put(stage.id(), each.id());
                        free.remove(each);
                    });
                }
            }
        }
        return met;
    }
}
