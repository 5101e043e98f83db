package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.evidence.Age;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of the map that appear only where there is something to say: age, memory, second feelings, skips. */
class MarksOnMapTest {
    private static final Pictures MAPS = new Pictures(new Lettering(), new Icons());
    private static final PictureRequest FULL = PictureRequest.of(Density.FULL, Language.EN);
    /** On this day the interviews of February are older than six months, the workshop of March is not. */
    private static final PictureRequest FADING = FULL.turnedTo(Focus.WHOLE.fading(new Age(6, LocalDate.of(2026, 9, 1))));

    private static Drawing map(String name, int scenario, PictureRequest request) {
        Project project = ((Opened.Usable) new ProjectReader().open(Path.of("samples", "en", name + ".covoyage")))
                .project();
        return MAPS.draw(project.cover(), project.scenarios().get(scenario), request);
    }

    private static Stream<Item> all(List<Item> items) {
        return items.stream().flatMap(item -> item instanceof Group group
                ? Stream.concat(Stream.of(group), all(group.items())) : Stream.of(item));
    }

    private static List<String> texts(Drawing map) {
        return all(map.items()).filter(TextRun.class::isInstance).map(item -> ((TextRun) item).text()).toList();
    }

    private static List<String> notes(Drawing map) {
        return all(map.items()).filter(Group.class::isInstance).map(item -> ((Group) item).note())
                .filter(Objects::nonNull).map(note -> note.text()).toList();
    }

    private static List<Colour> edges(Drawing map, String subject) {
        return paths(map, subject).stream().map(org.covoyage.drawing.Path::stroke).filter(Objects::nonNull)
                .map(Stroke::colour).distinct().toList();
    }

    private static List<org.covoyage.drawing.Path> paths(Drawing map, String subject) {
        return all(map.items()).filter(org.covoyage.drawing.Path.class::isInstance)
                .map(org.covoyage.drawing.Path.class::cast).filter(path -> subject.equals(path.subject())).toList();
    }

    @ParameterizedTest
    @EnumSource(Theme.Name.class)
    void theRibbonOfACompanionFadesWhereWhatIsSaidOfItIsOld(Theme.Name name) {
        Theme theme = Theme.of(name);
        Drawing fresh = map("electric-car", 0, FULL.in(name));
        Drawing old = map("electric-car", 0, FADING.in(name));
        // Of Julien the interviews of February tell at all stages; of the forum the workshop in March, nothing else.
        assertThat(edges(fresh, "julien")).containsOnlyOnce(theme.hue(0));
        assertThat(edges(old, "julien")).contains(theme.tint(theme.hue(0), 0.5)).doesNotContain(theme.hue(0));
        assertThat(edges(old, "forum")).isEqualTo(edges(fresh, "forum"));
    }

    @Test
    void aSegmentOfACurveFadesWhenOneOfItsEndsIsOld() {
        Theme theme = Theme.of(Theme.Name.LIGHT);
        Colour accent = accent();
        List<org.covoyage.drawing.Path> lines = curve(map("electric-car", 0, FULL), accent);
        assertThat(lines).isNotEmpty();
        // What customers said was asked in January and, at the first and the last places, in February.
        Drawing old = map("electric-car", 0, FULL.turnedTo(Focus.WHOLE.fading(new Age(6, LocalDate.of(2026, 8, 15)))));
        assertThat(curve(old, accent).size() + curve(old, theme.tint(accent, 0.5)).size()).isGreaterThan(lines.size());
        assertThat(curve(old, theme.tint(accent, 0.5))).isNotEmpty();
    }

    private static Colour accent() {
        return Colour.of("#0B6E99");
    }

    private static List<org.covoyage.drawing.Path> curve(Drawing map, Colour colour) {
        return paths(map, "lane-emotion").stream().filter(path -> path.stroke() != null && path.stroke().width() == 2
                && path.stroke().colour().equals(colour)).toList();
    }

    @Test
    void theLegendOfTheCompanionsAloneSaysThatRibbonsFade() {
        PictureRequest companions = PictureRequest.of(PictureKind.COMPANIONS, Density.HEADLINE, Language.EN);
        assertThat(texts(map("electric-car", 0, companions.turnedTo(FADING.focus()))))
                .anyMatch(text -> text.startsWith("faded: older than 6 months"));
        assertThat(texts(map("electric-car", 0, companions))).noneMatch(text -> text.startsWith("faded"));
    }

    @ParameterizedTest
    @EnumSource(Theme.Name.class)
    void fadedLettersCanStillBeRead(Theme.Name name) {
        Theme theme = Theme.of(name);
        double least = name == Theme.Name.PROJECTOR ? 7 : 4.5;
        for (Colour colour : List.of(theme.ink(), theme.muted(), theme.accent(), theme.pain())) {
            TextRun run = new TextRun(null, "x", 0, 0, 5, Type.regular(9.5), colour, new Bounds(0, 0, 9, 9));
            TextRun faded = (TextRun) Faded.of(List.of(run), theme).getFirst();
            assertThat(faded.colour().contrast(theme.ground())).isGreaterThanOrEqualTo(
                    Math.min(least, colour.contrast(theme.ground())));
        }
    }

    @Test
    void partsOfARibbonMeetInTheMiddleBetweenStages() {
        RibbonShape shape = new RibbonShape(new double[] {0, 100}, new double[] {80, 190}, new double[] {50, 20},
                new double[] {10, 6});
        assertThat(shape.part(0, 0, true).bounds()).isEqualTo(Bounds.between(0, 37 - 10, 90, 60));
        assertThat(shape.part(1, 1, true).bounds().x()).isEqualTo(90);
        assertThat(shape.part(0, 0, true).bounds().union(shape.part(1, 1, true).bounds()))
                .isEqualTo(shape.outline().bounds());
    }

    private static List<Box> rings(Drawing map) {
        return all(map.items()).filter(Box.class::isInstance).map(Box.class::cast).filter(box -> box.subject() != null
                && box.fill() == null && box.stroke() != null && box.stroke().dash() == Dash.SOLID
                && Math.abs(box.area().width() - 15 - 2 * Remembered.RING) < 0.01).toList();
    }

    @Test
    void thePeakAndTheEndOfTheFeelingsAreRingedAndTheirMeanIsExplained() {
        Drawing map = map("click-and-collect", 1, FULL);
        assertThat(rings(map)).extracting(Box::subject).containsExactly("t7", "t8");
        assertThat(texts(map)).contains("lived +0.1", "recalled −0.2", "peak and end: memory keeps to them");
        assertThat(notes(map)).anyMatch(note -> note.startsWith("Remembered: −0.20") && note.contains("(peak + end) / 2")
                && note.contains("Missing seal: call back, −1.60"));
    }

    @Test
    void aHeadlineRingsNothing() {
        Drawing map = map("click-and-collect", 1, PictureRequest.of(Density.HEADLINE, Language.EN));
        assertThat(rings(map)).isEmpty();
        assertThat(texts(map)).noneMatch(text -> text.startsWith("recalled") || text.startsWith("two feelings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "PRINT"})
    void aSecondFeelingOfTheOtherSignHasAFaceOfItsOwn(Theme.Name theme) {
        Drawing map = map("corner-bakery", 0, FULL.in(theme));
        assertThat(texts(map)).contains("two feelings at once");
        assertThat(notes(map)).filteredOn(note -> note.contains("mixed: at the same time +1.00")).hasSize(2);
    }

    @Test
    void aWayThatLeavesTouchpointsOutIsAnArcWithItsName() {
        Drawing map = map("click-and-collect", 1, PictureRequest.of(Density.WORKING, Language.EN));
        assertThat(texts(map)).contains("Straight to Paule\u00a0· 18%", "skipped by some");
        assertThat(notes(map)).anyMatch(note -> note.contains("left out: Online search and stock")
                && note.contains("taken by 18%"));
        assertThat(texts(map("click-and-collect", 0, FULL))).doesNotContain("skipped by some");
    }
}
