package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Frozen;
import org.junit.jupiter.api.Test;

class PaneTest {
    private static final Drawing MAP = new Drawing(2000, 1500, Colour.WHITE, List.of(), "", "",
            new Frozen(100, 140, 80, 4000));

    private static List<Pane.Kind> kinds(Camera camera) {
        return Pane.of(MAP, camera, 800, 600).stream().map(Pane::kind).toList();
    }

    @Test
    void nothingIsHeldWhileAllIsInSight() {
        assertThat(kinds(new Camera(-10, -10, 1))).containsExactly(Pane.Kind.BODY);
    }

    @Test
    void headersStayAtTheTopAndFollowSideways() {
        Pane top = Pane.of(MAP, new Camera(-5, 300, 2), 800, 600).getLast();
        assertThat(top).isEqualTo(new Pane(new Bounds(0, 0, 800, 80), new Camera(-5, 100, 2), Pane.Kind.TOP));
    }

    @Test
    void laneTitlesStayAtTheLeftBelowTheTitleOfTheMap() {
        Pane left = Pane.of(MAP, new Camera(200, 40, 1), 800, 600).getLast();
        assertThat(left).isEqualTo(new Pane(new Bounds(0, 60, 80, 540), new Camera(0, 100, 1), Pane.Kind.LEFT));
    }

    @Test
    void whereBothAreHeldTheCornerLiesOnTop() {
        assertThat(kinds(new Camera(200, 300, 1))).containsExactly(Pane.Kind.BODY, Pane.Kind.LEFT, Pane.Kind.TOP,
                Pane.Kind.CORNER);
    }

    @Test
    void bandsThatWouldCoverTheViewScrollAway() {
        assertThat(kinds(new Camera(200, 300, 8))).containsExactly(Pane.Kind.BODY);
    }
}
