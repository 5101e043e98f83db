package org.covoyage.edit.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Lanes;
import org.covoyage.file.Clipping;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Project;
import org.covoyage.journey.Stage;

/**
 * Adds what was understood of a text to a journey: its stages as new ones, its cards in the lanes of the same kind, its
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
     * Inserts.
     *
     * @param behind a stage; {@code null} for the end
     * @return the new stages
     */
    public List<Id> insert(org.covoyage.exchange.Draft read, Id behind) {
        Journey small = read.toJourney(project.cover().languageOrDefault());
        List<Lane> needed = small.all(Lane.class);
        needed.forEach(this::lane);
        List<Id> chosen = new ArrayList<>(small.all(Stage.class).stream().map(Stage::id).toList());
        small.all(Companion.class).stream().filter(who -> draft.all(Companion.class).stream()
                .noneMatch(known -> Meeting.isLike(known, who))).map(Companion::id).forEach(chosen::add);
        Cover cover = new Cover("", null, null, project.cover().language(), null, null, null);
        List<Id> stages = draft.all(Stage.class).stream().map(Stage::id).toList();
        List<Id> made = new Pasting(draft, project.scenarios(), project.cover().images().stream().map(Image::id)
                .collect(Collectors.toSet())).paste(new Clipping(new Project(cover, List.of(small)), chosen),
                new Target(null, behind, 0, draft.all(Lane.class).stream().map(Lane::id).toList(), stages));
        return made.stream().filter(id -> draft.get(id, Stage.class) != null).toList();
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
