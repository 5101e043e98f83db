package org.covoyage.ui.navigate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of all keys as it goes on paper. */
class KeySheetTest {
    private static final KeySheet.Line UNDO = new KeySheet.Line("Undo", List.of("Ctrl + Z"));
    private static final KeySheet.Line REDO = new KeySheet.Line("Redo", List.of("Ctrl + Y", "Ctrl + Shift + Z"));

    private static KeySheet.Group group(String title, int lines) {
        return new KeySheet.Group(title, Collections.nCopies(lines, UNDO));
    }

    @Test
    void aLineIsAsHighAsItHasKeysAndAHeadingComesToIt() {
        assertThat(new KeySheet(List.of(new KeySheet.Group("Edit", List.of(UNDO, REDO)))).lines(2)).isEqualTo(5);
    }

    @Test
    void theTwoSidesOfASheetAreAsMuchAlikeAsGroupsAllow() {
        KeySheet sheet = new KeySheet(List.of(group("File", 8), group("View", 14), group("Map", 25), group("Typing", 4)));
        assertThat(sheet.sides()).containsExactly(new KeySheet(sheet.groups().subList(0, 2)),
                new KeySheet(sheet.groups().subList(2, 4)));
    }

    @Test
    void aSingleGroupTakesOneSide() {
        KeySheet sheet = new KeySheet(List.of(group("File", 8)));
        assertThat(sheet.sides()).containsExactly(sheet);
    }
}
