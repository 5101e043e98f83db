package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
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
    void theCellsOfOtherCardsAreTheVerySame() {
        Project project = RandomJourney.seed(7).stages(8).lanes(18).cards(200).project(1);
        Journey journey = project.scenarios().getFirst();
        Pictures kept = new Pictures(lettering, icons);
        PictureRequest request = PictureRequest.of(Density.WORKING, Language.EN);
        Map<Group, Boolean> before = new IdentityHashMap<>();
        groups(kept.draw(project.cover(), journey, request).items(), before);
        Card card = journey.get(journey.ids(Kind.CARD).getFirst(), Card.class);
        // As many lines as before, so that nothing moves.
        journey.apply(Change.of(journey).replace(card.withText(card.text().replace('e', 'c'))).build());
        Map<Group, Boolean> after = new IdentityHashMap<>();
        groups(kept.draw(project.cover(), journey, request).items(), after);
        after.keySet().retainAll(before.keySet());
        assertThat(after.size()).as("cells taken over").isGreaterThan(30);
    }

    private static void groups(List<Item> items, Map<Group, Boolean> found) {
        for (Item item : items) {
            if (item instanceof Group group) {
                found.put(group, true);
                groups(group.items(), found);
            }
        }
    }
}
