package org.covoyage.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether what is drawn in the colours of a theme can be made out: WCAG 2.2, 1.4.3 for letters, 1.4.11 for marks. */
class ThemeTest {
    private static final double LETTERS = 4.5;
    private static final double MARKS = 3;

    private static List<Colour> grounds(Theme theme) {
        List<Colour> grounds = new ArrayList<>(List.of(theme.ground(), theme.band(), theme.card()));
        if (!theme.isBlackAndWhite()) {
            grounds.add(theme.tint(theme.accent(), 0.13));
            grounds.add(theme.tint(theme.pain(), 0.09));
            grounds.add(theme.tint(theme.opportunity(), 0.09));
        }
        return grounds;
    }

    @ParameterizedTest
    @EnumSource(Theme.Name.class)
    void lettersStandOutFromEveryGroundTheyStandOn(Theme.Name name) {
        Theme theme = Theme.of(name);
        Map<String, Double> weak = new TreeMap<>();
        for (Colour ground : grounds(theme)) {
            for (Colour letters : List.of(theme.ink(), theme.muted())) {
                note(weak, letters, ground, LETTERS);
            }
        }
        for (Colour letters : List.of(theme.accent(), theme.pain(), theme.opportunity())) {
            note(weak, letters, theme.ground(), LETTERS);
        }
        note(weak, theme.onAccent(), theme.accent(), LETTERS);
        for (int hue = 0; hue < 8; hue++) {
            Fill area = theme.area(hue);
            note(weak, theme.ink(), area.colour(), LETTERS);
        }
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.Name.class)
    void linesAndMarksOfAHueStandOutFromThePaper(Theme.Name name) {
        Theme theme = Theme.of(name);
        Map<String, Double> weak = new TreeMap<>();
        theme.hues().forEach(hue -> note(weak, hue, theme.ground(), MARKS));
        assertThat(weak).isEmpty();
    }

    @Test
    void onAWallContrastIsStrongerStillAndLettersAreLarger() {
        Theme theme = Theme.of(Theme.Name.PROJECTOR);
        Map<String, Double> weak = new TreeMap<>();
        for (Colour ground : grounds(theme)) {
            note(weak, theme.ink(), ground, 7);
            note(weak, theme.muted(), ground, 7);
        }
        theme.hues().forEach(hue -> note(weak, hue, theme.ground(), LETTERS));
        assertThat(weak).isEmpty();
        assertThat(Theme.Name.PROJECTOR.letters()).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(Theme.Name.class)
    void theAccentOfAClientIsMadeReadableWhateverItIs(Theme.Name name) {
        for (String wanted : List.of("#FFFF00", "#000000", "#FFFFFF", "#00FF88", "#123456")) {
            Theme theme = Theme.of(name).withAccent(Colour.of(wanted));
            assertThat(theme.accent().contrast(theme.ground())).as(wanted).isGreaterThanOrEqualTo(LETTERS);
            assertThat(theme.onAccent().contrast(theme.accent())).as(wanted).isGreaterThanOrEqualTo(LETTERS);
        }
    }

    private static void note(Map<String, Double> weak, Colour letters, Colour ground, double least) {
        if (letters.contrast(ground) < least) {
            weak.put(letters.hex() + " on " + ground.hex(), letters.contrast(ground));
        }
    }
}
