package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Lanes;
import org.covoyage.edit.change.Scenarios;
import org.covoyage.edit.change.Stages;
import org.covoyage.edit.change.Steps;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.LaneType;
import org.covoyage.picture.Focus;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command of a menu is dead, throws or leaves the keyboard nowhere, whatever is selected, in both languages. */
class EveryCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyCommandThatCanBeCarriedOutIsCarriedOutWhateverIsSelected() throws Exception {
        Path file = Files.copy(Path.of("samples/en/corner-bakery.covoyage"), folder.resolve("cake.covoyage"));
        try (Complaints swallowed = new Complaints("javafx.beans"); Desk desk = Desk.withFiles(folder, file)) {
            desk.await(() -> desk.shows("#map"));
            ProjectSession session = CommandsTest.page(desk).session();
            desk.tell(() -> furnish(session));
            Journey journey = session.journeyProperty().get();
            CommandWalk walk = new CommandWalk(desk);
            walk.slowly(Standing.with(Selection.NONE));
            for (Kind kind : Kind.values()) {
                if (!journey.ids(kind).isEmpty()) {
                    walk.quickly(Standing.with(Selection.of(journey.ids(kind).getFirst())));
                }
            }
            walk.quickly(Standing.with(Selection.of(journey.ids(Kind.STAGE).getLast())));
            Selection cards = new Selection(new LinkedHashSet<>(journey.ids(Kind.CARD)));
            walk.quickly(Standing.with(cards));
            Id away = journey.ids(Kind.COMPANION).getLast();
            walk.quickly(Standing.with(Selection.of(away)).on(Focus.WHOLE.without(Set.of(away))));
            walk.quickly(Standing.with(Selection.NONE).through(session.views().getFirst()));
            walk.quickly(Standing.with(cards).detailed().in(Language.FR));
            walk.lastly(Standing.with(Selection.NONE));
            assertThat(walk.wrong()).isEmpty();
            assertThat(desk.uncaught()).isEmpty();
            assertThat(swallowed.heard()).isEmpty();
            // Nobody is folded away here, nothing was looked for, nothing set aside, and there is no logo.
            assertThat(walk.never()).containsExactly("everyone", "findNext", "findPrevious", "noLogo", "problems");
        }
    }

    /** The bakery gets what it lacks: more scenarios, steps, sizes by hand, a step to take back and one to do again. */
    private static void furnish(ProjectSession session) {
        for (String name : List.of("Later", "To be")) {
            Scenarios.Coming copy = new Scenarios(session.project(), session.ids()).add(Scenarios.Beginning.COPY,
                    session.project().scenarios().getFirst(), name, null);
            session.perform(new StepName("scenarioAdded", name), copy.change(), copy.id());
        }
        Draft draft = new Draft(session.journeyProperty().get(), session.ids());
        Id stage = draft.ids(Kind.STAGE).getFirst();
        new Lanes(draft).hide(draft.ids(Kind.LANE).getLast(), true);
        new Lanes(draft).add(LaneType.STEPS, "Steps", null);
        new Steps(draft).add(stage, 0, "Ask");
        new Steps(draft).add(stage, 0, "Look");
        new Stages(draft).resize(stage, 1.5);
        new Lanes(draft).resize(draft.ids(Kind.LANE).getFirst(), 150.0);
        session.perform(new StepName("inserted", "Look"), draft.change());
        Draft more = new Draft(session.journeyProperty().get(), session.ids());
        new Steps(more).add(stage, 0, "Choose");
        session.perform(new StepName("added", "Choose"), more.change());
        session.undo();
    }
}
