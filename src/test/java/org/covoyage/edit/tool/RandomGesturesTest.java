package org.covoyage.edit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.covoyage.drawing.Bounds;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Integrity;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.PictureKind;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a hand does, it can be taken back to the beginning and done again, and no drag leaves half a change. */
@Execution(ExecutionMode.CONCURRENT)
class RandomGesturesTest {
    private static final List<String> SAMPLES = List.of("corner-bakery", "electric-car", "click-and-collect");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void areTakenBackAndDoneAgain(long seed) {
        Random random = new Random(seed);
        PictureKind kind = seed % 3 == 0 ? PictureKind.CIRCLES : PictureKind.MAP;
        FakeHand hand = seed % 4 != 0 ? at(SAMPLES.get((int) seed % SAMPLES.size()), kind)
                : FakeHand.at(new Project(new Cover("Test", null, null, Language.EN, null, null, List.of()),
                        List.of(RandomJourney.seed(seed).build())), kind);
        Object before = hand.whole();
        for (int i = 0; i < 150; i++) {
            gesture(hand, random);
        }
        hand.escapes();
        assertThat(hand.pointer().marks()).isEmpty();
        List<Element> all = Stream.of(Kind.values()).<Element>flatMap(each -> hand.journey().all(each).stream()).toList();
        assertThat(Integrity.flaws(all)).isEmpty();
        assertThat(hand.steps()).as("steps to take back").hasSizeGreaterThan(kind == PictureKind.MAP ? 10 : 0);
        hand.undoesAndRedoesAll(before);
    }

    private static FakeHand at(String sample, PictureKind kind) {
        return kind == PictureKind.MAP ? FakeHand.atMap(sample) : FakeHand.atCircles(sample);
    }

    private static void gesture(FakeHand hand, Random random) {
        double width = hand.drawing().width();
        double height = hand.drawing().height();
        hand.holds(random.nextInt(3) > 0 ? Modifiers.NONE
                : new Modifiers(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
        if (random.nextInt(10) == 0) {
            hand.doubleClicksAt(random.nextDouble() * width, random.nextDouble() * height);
            return;
        }
        if (random.nextInt(8) == 0) {
            pressOnABorder(hand, random);
        } else if (random.nextInt(3) == 0) {
            hand.pressesAt(random.nextDouble() * width, random.nextDouble() * height);
        } else {
            pressOnSomething(hand, random);
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            hand.movesTo((random.nextDouble() * 1.2 - 0.1) * width, (random.nextDouble() * 1.2 - 0.1) * height);
            hand.pointer().marks();
        }
        switch (random.nextInt(12)) {
            case 0 -> hand.escapes();
            case 1 -> hand.history().undo();
            default -> {
            }
        }
        hand.releases();
    }

    private static void pressOnABorder(FakeHand hand, Random random) {
        List<Cell> headers = new Layout(hand.drawing()).headers();
        if (!headers.isEmpty()) {
            Bounds header = headers.get(random.nextInt(headers.size())).area();
            hand.pressesAt(header.right() + 4, header.bottom() + 4);
        }
    }

    private static void pressOnSomething(FakeHand hand, Random random) {
        List<Bounds> shown = new ArrayList<>();
        hand.drawing().visit(item -> {
            if (item.subject() != null) {
                shown.add(item.bounds());
            }
        });
        Bounds one = shown.get(random.nextInt(shown.size()));
        hand.pressesAt(one.x() + random.nextDouble() * one.width(), one.centreY());
    }
}
