package org.covoyage.exchange.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a project when only measured and observed claims may leave. */
class ValidatedTest {
    private static Project project(Path file) {
        return ((Opened.Usable) new ProjectReader().open(file)).project();
    }

    @ParameterizedTest
    @MethodSource("org.covoyage.exchange.redact.RedactionTest#samples")
    void nothingWithAGradeBelowBIsLeftAndTheStructureIs(Path file) {
        Project project = project(file);
        byte[] before = new ProjectWriter().bytes(project, Kept.nothing());
        Validated validated = Validated.of(project);
        assertThat(new ProjectWriter().bytes(project, Kept.nothing())).isEqualTo(before);
        assertThat(validated.leftOut()).hasSameSizeAs(project.scenarios()).allSatisfy(count -> assertThat(count).isPositive());
        for (Journey journey : validated.project().scenarios()) {
            Journey original = project.scenario(journey.scenario().id()).orElseThrow();
            assertThat(journey.all(Stage.class)).hasSameSizeAs(original.all(Stage.class));
            assertThat(journey.all(Step.class)).isEqualTo(original.all(Step.class));
            assertThat(journey.all(Touchpoint.class)).hasSameSizeAs(original.all(Touchpoint.class));
            assertThat(journey.all(Transition.class)).hasSameSizeAs(original.all(Transition.class));
            assertThat(journey.all(Reading.class)).extracting(reading -> reading.evidence().grade())
                    .isSubsetOf(Grade.A, Grade.B);
            assertThat(journey.all(Companion.class)).extracting(Companion::involvementGrade)
                    .isSubsetOf(Grade.A, Grade.B);
            assertThat(journey.all(Card.class)).allSatisfy(card -> assertThat(card.evidence() == null
                    || card.evidence().grade() == null || card.evidence().grade().compareTo(Grade.B) <= 0).isTrue());
        }
        assertThat(Validated.of(validated.project()).leftOut()).as("twice is once").containsOnly(0);
    }

    @Test
    void ofTheShowcaseTheAssumedFeelingGoesAndTheObservedStays() {
        Project validated = Validated.of(project(Path.of("samples/en/click-and-collect.covoyage"))).project();
        Journey before = validated.scenarios().getFirst();
        Journey after = validated.scenarios().getLast();
        assertThat(before.get(new Id("r-t5-feel"))).isNull();
        assertThat(before.get(new Id("r-t6-feel"))).isNotNull();
        assertThat(before.get(new Id("paule"))).isNotNull();
        assertThat(after.get(new Id("paule"))).as("her tie was guessed in a workshop").isNull();
        assertThat(after.get(new Id("w-exit-basket"), Transition.class).probability()).as("guessed").isNull();
        assertThat(after.get(new Id("w-back-order"), Transition.class).probability()).as("counted").isEqualTo(0.14);
    }

    @Test
    void whateverIsLeftIsAJourney() {
        for (long seed = 1; seed <= 60; seed++) {
            Project project = RandomJourney.seed(seed).project(2);
            assertThat(Validated.of(project).project().scenarios()).as("seed %d", seed).hasSize(2);
        }
    }
}
