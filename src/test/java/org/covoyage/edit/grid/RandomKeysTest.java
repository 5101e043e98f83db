package org.covoyage.edit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.covoyage.journey.Element;
import org.covoyage.journey.Integrity;
import org.covoyage.journey.Kind;
import org.covoyage.journey.LaneType;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever keys are pressed, everything can be taken back to the beginning and done again. */
class RandomKeysTest {
    private static final List<String> TEXTS = List.of("x", "Spouse 0.2", "-1", "h", "NPS 42 %", "Pain points", "é\n\tß");
    private static final List<Command> MENUS = List.of(Command.STAGE_WIDER, Command.STAGE_NARROWER, Command.STAGE_FIT,
            Command.STAGE_LEFT, Command.STEP_ADD, Command.STEP_SPLIT, Command.LANE_DOWN);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isTakenBackAndDoneAgain(long seed) {
        Random random = new Random(seed);
        FakeUser user = seed % 4 == 0 ? FakeUser.atBlankJourney()
                : FakeUser.at(RandomJourney.seed(seed).texts(Texts.HOSTILE).build());
        Object before = user.whole();
        List<Key> keys = Keys.all().stream().map(Keys.Binding::key).toList();
        for (int i = 0; i < 250; i++) {
            if (random.nextInt(4) == 0) {
                user.types(TEXTS.get(random.nextInt(TEXTS.size())));
            } else if (random.nextInt(6) == 0) {
                fromMenus(user.editor(), random);
            } else {
                user.press(keys.get(random.nextInt(keys.size())));
            }
            Cursor at = user.editor().cursor();
            assertThat(at.row() >= Cursor.HEADER && at.row() <= user.editor().grid().lanes().size()
                    && at.column() >= Cursor.TITLES && at.column() <= user.editor().grid().stages().size()).isTrue();
        }
        user.presses(Key.Name.ESCAPE);
        assertThat(user.history().steps()).as("steps to take back").hasSizeGreaterThan(5);
        List<Element> all = Stream.of(Kind.values()).<Element>flatMap(kind -> user.journey().all(kind).stream()).toList();
        assertThat(Integrity.flaws(all)).isEmpty();
        user.undoesAndRedoesAll(before);
    }

    /** What no key asks for. */
    private static void fromMenus(GridEditor editor, Random random) {
        String colour = random.nextInt(3) == 0 ? null : "#0B6E99";
        switch (random.nextInt(4)) {
            case 0 -> editor.obey(new Shaping.Coloured(colour));
            case 1 -> editor.obey(new Shaping.StepColoured(colour));
            case 2 -> editor.obey(new Shaping.NewLane(LaneType.STEPS));
            default -> editor.obey(MENUS.get(random.nextInt(MENUS.size())));
        }
    }
}
