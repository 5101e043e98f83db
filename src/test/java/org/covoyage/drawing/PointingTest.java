package org.covoyage.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is under a pointer. */
class PointingTest {
    private static final Stroke LINE = Stroke.of(Colour.BLACK, 1);
    private static final Drawing DRAWING = new Drawing(400, 300, Colour.WHITE, List.of(
            Group.noted("ring", "Ring", new Note(() -> "How it came about"), List.of(
                    new Box("ring", new Bounds(300, 200, 50, 50), 0, Fill.of(Colour.BLACK), null))),
            Path.of("arc", Outline.at(20, 120).to(20, 20).curveTo(80, 20, 140, 20, 200, 20).to(200, 120).open(), null,
                    LINE),
            Path.of("tick", Outline.at(300, 20).to(310, 30).open(), null, LINE)), "", "", null);

    @Test
    void aLongLineIsHitNearItsCourseOnly() {
        assertThat(DRAWING.subjectAt(110, 22)).contains("arc");
        assertThat(DRAWING.subjectAt(110, 70)).isEmpty();
        assertThat(DRAWING.subjectAt(110, 120)).as("open between its ends").isEmpty();
    }

    @Test
    void aShortLineIsHitAnywhereInItsBox() {
        assertThat(DRAWING.subjectAt(309, 21)).contains("tick");
    }

    @Test
    void aNoteIsFoundByItsPlaceAndByItsSubject() {
        assertThat(DRAWING.noteAt(320, 220)).contains("How it came about");
        assertThat(DRAWING.noteAt(110, 22)).isEqualTo(Optional.empty());
        assertThat(DRAWING.noteOf("ring")).contains("How it came about");
        assertThat(DRAWING.noteOf("arc")).isEmpty();
    }
}
