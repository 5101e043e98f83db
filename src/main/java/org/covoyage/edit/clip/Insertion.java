package org.covoyage.edit.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Lanes;
import org.covoyage.edit.change.Presence;
import org.covoyage.file.Clipping;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Project;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Title;
import org.covoyage.journey.Touchpoint;

/**
 * Adds what was understood of a text to a journey: its stages as new ones or into those of the same name, its cards in the lanes of the same kind, its
 * companions, unless they are there already. Nothing that is there changes. It must not know how a text is read.
 */
public final class Insertion {
    private final Draft draft;
    private final Project project;

    /** Insertion into one of a project's journeys. */
    public Insertion(Draft draft, Project project) {
        this.draft = draft;
        this.project = project;
    }

    /**
     * How many stages of a text are there already, by their names.
     */
    public static int known(org.covoyage.exchange.Draft read, Journey journey) {
        return (int) read.stages().stream().filter(stage -> !stage.name().isBlank() && journey.all(Stage.class).stream()
                .anyMatch(each -> each.name().equalsIgnoreCase(stage.name().strip()))).count();
    }

    /**
     * Inserts.
     *
     * @param behind a stage; {@code null} for the end
     * @param meets  whether what belongs to a stage whose name is there already goes into that one, save what is there
     *               already; else all stages are new ones
     * @return the new stages, and what else was chosen
     */
    public List<Id> insert(org.covoyage.exchange.Draft read, Id behind, boolean meets) {
        Journey small = read.toJourney(project.cover().languageOrDefault());
        List<Lane> needed = small.all(Lane.class);
        needed.forEach(this::lane);
        List<Id> chosen = new ArrayList<>();
        for (Stage stage : small.all(Stage.class)) {
            Stage known = meets ? like(stage) : null;
            if (known == null) {
                chosen.add(stage.id());
            } else {
                small.neededBy(stage.id()).stream().map(small::get).filter(element -> isNew(element, known, small))
                        .map(Element::id).forEach(chosen::add);
            }
        }
        small.all(Companion.class).stream().filter(who -> like(who) == null).map(Companion::id).forEach(chosen::add);
        Cover cover = new Cover("", null, null, project.cover().language(), null, null, null);
        List<Id> stages = draft.all(Stage.class).stream().map(Stage::id).toList();
        return new Pasting(draft, project.scenarios(), project.cover().images().stream().map(Image::id)
                .collect(Collectors.toSet())).paste(new Clipping(new Project(cover, List.of(small)), chosen),
                new Target(null, behind, 0, draft.all(Lane.class).stream().map(Lane::id).toList(), stages, meets));
    }

    /** The element of the same words that is there already. */
    private <E extends Element> E like(E element) {
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) element.getClass();
        return Title.of(element).isBlank() ? null : draft.all(type).stream()
                .filter(known -> Meeting.isLike(known, element)).findFirst().orElse(null);
    }

    /** Whether a stage that is there already has nothing that says the same, or has the place for it free. */
    private boolean isNew(Element element, Stage stage, Journey small) {
        return switch (element) {
            case Card card -> draft.neededBy(stage.id(), Card.class).stream().noneMatch(each -> Meeting.isLike(each, card)
                    && draft.need(each.lane(), Lane.class).type() == small.get(card.lane(), Lane.class).type());
            case Touchpoint touchpoint -> draft.neededBy(stage.id(), Touchpoint.class).stream()
                    .noneMatch(each -> Meeting.isLike(each, touchpoint));
            case Step step -> draft.neededBy(stage.id(), Step.class).stream()
                    .noneMatch(each -> Meeting.isLike(each, step));
            case Reading reading -> draft.neededBy(stage.id(), Reading.class).stream()
                    .noneMatch(each -> each.series() == reading.series() && each.scale() == reading.scale());
            case Tie tie -> {
                Companion known = like(small.get(tie.companion(), Companion.class));
                yield known != null && new Presence(draft).find(known.id(), stage.id()).isEmpty();
            }
            default -> false;
        };
    }

    /** A lane of its kind, and for a lane of one's own of its name, is there or comes to be. */
    private void lane(Lane lane) {
        boolean there = draft.all(Lane.class).stream().anyMatch(each -> each.type() == lane.type()
                && (lane.type() != LaneType.CUSTOM || Meeting.isLike(each, lane)));
        if (!there) {
            new Lanes(draft).add(lane.type(), lane.name(), null);
        }
    }
}
