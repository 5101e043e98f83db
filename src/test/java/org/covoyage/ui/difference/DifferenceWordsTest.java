package org.covoyage.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.covoyage.edit.change.Covers;
import org.covoyage.edit.change.Fields;
import org.covoyage.edit.difference.ProjectDifference;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.RandomProjectChange;
import org.covoyage.ui.text.Texts;
import org.junit.jupiter.api.Test;

/** What differs, in words. */
class DifferenceWordsTest {
    private static Project car() {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples/en/electric-car.covoyage"))).project();
    }

    private static List<Line> said(Language language, Project before, Project after) {
        return new DifferenceWords(new Texts(language)).of(ProjectDifference.between(before, after));
    }

    @Test
    void aFieldInsideAnotherIsCalledByTheWayThereWithItsOldAndItsNewValue() {
        Project after = car();
        Journey journey = after.scenarios().getFirst();
        Tie tie = journey.all(Tie.class).getFirst();
        journey.apply(Fields.set(journey, List.of(tie.id()), List.of("override"), null));
        journey.apply(Fields.set(journey, List.of(tie.id()), List.of("involvement"), 0.35));
        Project before = car();
        before.scenarios().getFirst().apply(Fields.set(before.scenarios().getFirst(), List.of(tie.id()),
                List.of("evidence", "n"), 7));
        journey.apply(Fields.set(journey, List.of(tie.id()), List.of("evidence", "n"), 12));
        String companion = journey.get(tie.companion(), Companion.class).name();
        String stage = journey.get(tie.stage(), Stage.class).name();
        List<Line> lines = said(Language.EN, before, after);
        assertThat(lines.subList(0, 2)).containsExactly(
                new Line.Heading("Scenario “" + journey.scenario().name() + "”", true),
                new Line.Heading("Stage · " + stage, false));
        assertThat(lines.get(2)).isInstanceOfSatisfying(Line.Entry.class, entry -> {
            assertThat(entry.sign()).isEqualTo("≠");
            assertThat(entry.words()).startsWith("Changed: ").contains(companion + " · " + stage);
            assertThat(entry.fields()).contains("Evidence › How many (n): 7 → 12");
        });
    }

    @Test
    void whatCameAndWhatTheCoverSaysIsToldInFrenchToo() {
        Project before = car();
        Project after = before.with(Covers.set(before, List.of("client"), "Une banque"));
        Journey journey = car().scenarios().getFirst();
        journey.apply(Change.of(journey).add(new Companion(new Id("zoe"), "Zoé", null, CompanionKind.values()[0],
                List.of(), null, null, null, null, null, null, null, null, null, false, null, null)).build());
        after = new Project(after.cover(), List.of(journey));
        before = new Project(before.cover(), List.of(before.scenarios().getFirst()));
        List<Line> lines = said(Language.FR, before, after);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1).words()).startsWith("Client").endsWith("→ Une banque");
        assertThat(lines.get(3)).isEqualTo(new Line.Entry("+", "Ajouté\u202f: Compagnon «\u00a0Zoé\u00a0»", List.of()));
    }

    @Test
    void everyDifferenceHasWordsWhateverItIs() {
        Project before = car();
        Project after = car();
        RandomChange changes = new RandomChange(new SplittableRandom(11), org.covoyage.testing.Texts.INTERNATIONAL);
        RandomProjectChange around = new RandomProjectChange(new SplittableRandom(11),
                org.covoyage.testing.Texts.INTERNATIONAL);
        Journey journey = after.scenarios().getFirst();
        for (int i = 0; i < 400; i++) {
            journey.apply(changes.next(journey));
            Project next = i % 40 == 0 ? after.with(around.next(after)) : after;
            // A scenario that is taken away would take what differs in it along.
            after = next.scenarios().contains(journey) ? next : after;
        }
        for (Language language : Language.values()) {
            List<Line> lines = said(language, before, after);
            assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> assertThat(line.words()).isNotBlank());
            assertThat(lines.stream().filter(Line.Entry.class::isInstance).map(Line.Entry.class::cast)
                    .flatMap(entry -> entry.fields().stream())).allSatisfy(field -> assertThat(field)
                            .contains("→").doesNotContain("org.covoyage").doesNotContain("[id="));
        }
    }
}
