package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Span;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.change.Stages;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Maps whose stages are wider and narrower than others. */
class StageWidthsTest {
    private static final Pictures PICTURES = new Pictures(new Lettering(), new Icons());
    private static final int STAGES = 6;

    private final Project project = read();

    private static Project read() {
        try {
            return ((Opened.Usable) new ProjectReader().open(Files.readAllBytes(
                    Path.of("samples/en/electric-car.covoyage")))).project();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void widths(Map<String, Double> widths) {
        Draft draft = new Draft(project.scenarios().getFirst(), new FreshIds(project));
        widths.forEach((stage, times) -> new Stages(draft).resize(new Id(stage), times));
        project.scenarios().getFirst().apply(draft.change());
    }

    private Drawing draw(PictureKind kind, Density density, double aspect) {
        return PICTURES.draw(project.cover(), project.scenarios().getFirst(), new PictureRequest(kind, density,
                Theme.Name.LIGHT, Language.EN, aspect, null, Focus.WHOLE));
    }

    /** What each column takes with its gutter. */
    private static List<Double> pitches(Drawing drawing) {
        List<Span> columns = drawing.cells().columns();
        return IntStream.range(0, columns.size()).mapToObj(i -> (i + 1 < columns.size() ? columns.get(i + 1).from()
                : drawing.cells().nextColumn().from()) - columns.get(i).from()).toList();
    }

    @Test
    void aStageIsSoManyTimesAsWideAndTheOthersStayAsTheyAre() {
        List<Double> before = pitches(draw(PictureKind.MAP, Density.WORKING, 0));
        widths(Map.of("s-search", 2.0));
        List<Double> after = pitches(draw(PictureKind.MAP, Density.WORKING, 0));
        int wide = after.indexOf(after.stream().max(Double::compare).orElseThrow());
        for (int i = 0; i < after.size(); i++) {
            assertThat(after.get(i)).isCloseTo(before.get(i) * (i == wide ? 2 : 1), within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(Density.class)
    void onASlideStagesShareTheWidthAsTheySayAndTheSlideKeepsItsShape(Density density) {
        widths(Map.of("s-search", 1.5, "s-decision", 3.0));
        for (PictureKind kind : List.of(PictureKind.MAP, PictureKind.COMPANIONS)) {
            Drawing slide = draw(kind, density, PictureRequest.SLIDE);
            List<Double> pitches = pitches(slide);
            double ordinary = pitches.stream().min(Double::compare).orElseThrow();
            assertThat(pitches.stream().mapToDouble(Double::doubleValue).max().orElseThrow())
                    .isCloseTo(3 * ordinary, within(0.01));
            assertThat(slide.width() / slide.height()).isCloseTo(PictureRequest.SLIDE, within(0.001));
            assertThat(slide.cells().columns().getLast().to()).isCloseTo(slide.width() - MapLayout.MARGIN, within(0.01));
            assertThat(MapLayoutTest.faults(slide)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Density.class)
    void whatIsTooNarrowToBeReadIsWiderThanItSays(Density density) {
        widths(Map.of("s-search", 0.5, "s-decision", 0.5));
        for (double aspect : new double[] {0, PictureRequest.SLIDE}) {
            Drawing drawing = draw(PictureKind.MAP, density, aspect);
            assertThat(pitches(drawing)).allMatch(pitch -> pitch > 91.9);
            assertThat(MapLayoutTest.faults(drawing)).isEmpty();
        }
    }

    @Test
    void columnsAreFoundWhereTheyAre() {
        Grid even = new Grid(960, 22, 102, STAGES);
        for (int i = 0; i < STAGES; i++) {
            assertThat(even.columnAt(even.x(i) + 1)).isEqualTo(i);
            assertThat(even.columnAt(even.x(i) + even.columnWidth(i))).isEqualTo(i);
        }
    }
}
