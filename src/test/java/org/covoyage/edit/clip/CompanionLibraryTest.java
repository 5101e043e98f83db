package org.covoyage.edit.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Project;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Source;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.junit.jupiter.api.Test;

/** Companions used again in another journey. */
class CompanionLibraryTest {
    private static final Cover COVER = new Cover("x", null, null, null, null, null, List.of());
    private final Journey source = journey("there", stage("s-a", "Look", null), stage("s-b", "Buy", Phase.values()[1]),
            stage("s-c", "Elsewhere", null), companion("leo", "Léo"), companion("zoe", "Zoé"),
            new Source(new Id("src"), "Interviews", null, null, null, null, null, null),
            tie("leo", "s-a", 0.5), tie("leo", "s-b", 0.7), tie("leo", "s-c", 0.2), tie("zoe", "s-b", 1));
    private final Journey here = journey("here", stage("s-b", "Regarder", null), stage("s-x", "look", null),
            stage("s-y", "Acheter", Phase.values()[1]), companion("other", "zoé"));
    private final Project from = new Project(COVER, List.of(source));
    private final Project to = new Project(COVER, List.of(here));
    private final CompanionLibrary library = new CompanionLibrary(from, source, here);

    private static Journey journey(String id, Element... elements) {
        List<Element> all = new java.util.ArrayList<>(List.of(new Scenario(new Id(id), id, null, null, null, null)));
        all.addAll(List.of(elements));
        return Journey.of(all);
    }

    private static Stage stage(String id, String name, Phase phase) {
        return new Stage(new Id(id), name, phase, null, null, null, null, null, null, null, null, null);
    }

    private static Companion companion(String id, String name) {
        return new Companion(new Id(id), name, null, CompanionKind.values()[0], List.of(), null, null, null, null, null,
                null, null, null, null, false, 3, null);
    }

    private static Tie tie(String who, String where, double involvement) {
        return new Tie(new Id(who + "-at-" + where.substring(2)), new Id(who), new Id(where), involvement, null, null,
                List.of(), null, null, new Evidence(Grade.B, who.equals("leo") ? new Id("src") : null, null, null, null),
                null);
    }

    @Test
    void theListSaysAtWhichStagesEachWouldBeAndWhoIsHereAlready() {
        List<Stage> stages = here.all(Stage.class);
        assertThat(library.entries()).containsExactly(
                new CompanionLibrary.Entry(source.all(Companion.class).getFirst(),
                        List.of(stages.get(0), stages.get(1)), 1, false),
                new CompanionLibrary.Entry(source.all(Companion.class).getLast(), List.of(stages.get(0)), 0, true));
    }

    @Test
    void aCompanionComesWithItsTiesWhereStagesAreTheSameByIdOrNameAndWithItsSources() {
        Draft draft = new Draft(here, new FreshIds(to));
        assertThat(library.copy(draft, to, List.of(new Id("leo")))).containsExactly(new Id("leo"));
        here.apply(draft.change());
        assertThat(here.get(new Id("leo"))).isEqualTo(source.get(new Id("leo")));
        assertThat(here.all(Tie.class)).extracting(Tie::stage).containsExactly(new Id("s-x"), new Id("s-b"));
        assertThat(here.all(Tie.class)).extracting(Tie::involvement).containsExactly(0.5, 0.7);
        assertThat(here.all(Source.class)).isEqualTo(source.all(Source.class));
        assertThat(here.ids(Kind.STAGE)).hasSize(3);
    }

    @Test
    void stagesOfOnePhaseStandForEachOtherWhenNothingElseTellsThem() {
        Journey mapped = journey("phases", stage("s-1", "Acquisition", Phase.values()[1]));
        CompanionLibrary byPhase = new CompanionLibrary(from, source, mapped);
        Draft draft = new Draft(mapped, new FreshIds(List.of(mapped)));
        byPhase.copy(draft, new Project(COVER, List.of(mapped)), List.of(new Id("leo"), new Id("zoe")));
        mapped.apply(draft.change());
        assertThat(mapped.all(Tie.class)).extracting(Tie::companion, Tie::stage).containsExactly(
                org.assertj.core.groups.Tuple.tuple(new Id("leo"), new Id("s-1")),
                org.assertj.core.groups.Tuple.tuple(new Id("zoe"), new Id("s-1")));
        assertThat(mapped.all(Companion.class)).extracting(Companion::name).containsExactly("Léo", "Zoé");
    }

    @Test
    void nothingIsCopiedOfNobody() {
        Draft draft = new Draft(here, new FreshIds(to));
        assertThat(library.copy(draft, to, List.of())).isEmpty();
        assertThat(draft.change().edits()).isEmpty();
    }
}
