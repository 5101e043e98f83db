package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map drawn after a change takes over what did not change, and looks as if it had been drawn from nothing. */
@Execution(ExecutionMode.CONCURRENT)
class KnownCellsTest {
    private final Lettering lettering = new Lettering();
    private final Icons icons = new Icons();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aMapAfterAChangeIsTheOneDrawnFromNothing(long seed) {
        Project project = RandomJourney.seed(seed).lanes(18).project(1);
        Journey journey = project.scenarios().getFirst();
        RandomChange changes = new RandomChange(new SplittableRandom(seed), Texts.PLAIN);
        Pictures kept = new Pictures(lettering, icons);
        for (int i = 0; i < 40; i++) {
            PictureRequest request = PictureRequest.of(Density.values()[i / 5 % 3], Language.values()[i / 9 % 2]);
            Drawing drawing = kept.draw(project.cover(), journey, request);
            assertThat(drawing).as("after %d changes", i)
                    .isEqualTo(new Pictures(lettering, icons).draw(project.cover(), journey, request));
            journey.apply(changes.next(journey));
        }
    }

    @Test
    void theTextsOfOtherCardsAreNotLaidOutAgain() {
        Project project = RandomJourney.seed(7).stages(8).lanes(18).cards(200).project(1);
        Journey journey = project.scenarios().getFirst();
        Pictures kept = new Pictures(lettering, icons);
        PictureRequest request = PictureRequest.of(Density.WORKING, Language.EN);
        Map<String, Boolean> before = lines(kept.draw(project.cover(), journey, request));
        Card card = journey.get(journey.ids(Kind.CARD).getFirst(), Card.class);
        // As many lines as before, so that nothing moves.
        journey.apply(Change.of(journey).replace(card.withText(card.text().replace('e', 'c'))).build());
        Map<String, Boolean> after = lines(kept.draw(project.cover(), journey, request));
        Map<String, Boolean> anew = lines(new Pictures(lettering, icons).draw(project.cover(), journey, request));
        int all = after.size();
        after.keySet().retainAll(before.keySet());
        anew.keySet().retainAll(before.keySet());
        assertThat(after.size()).as("lines taken over").isGreaterThan(all / 2);
        assertThat(anew.size()).as("lines that are the same anyway").isLessThan(after.size() / 2);
    }

    /** The lines of text, told apart by what they are and not by what they say. */
    private static Map<String, Boolean> lines(Drawing drawing) {
        Map<String, Boolean> found = new IdentityHashMap<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run) {
                found.put(run.text(), true);
            }
        });
        return found;
    }
}
