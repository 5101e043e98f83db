package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Density;
import org.covoyage.journey.Element;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Tie;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;

/** The companions' lane turned to somebody's absence, to everyone, and to how its numbers came about. */
class RibbonFocusTest {
    private static final Pictures PICTURES = new Pictures(new Lettering(), new Icons());
    private static final Id SAMIRA = new Id("samira");

    private static Project sample(String name) {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples", "en", name + ".covoyage"))).project();
    }

    private static PictureRequest companions(Focus focus) {
        return PictureRequest.of(PictureKind.COMPANIONS, Density.HEADLINE, Language.EN).turnedTo(focus);
    }

    private static MapData data(Journey journey, Focus focus) {
        Cover cover = sample("electric-car").cover();
        return new MapData(cover, journey, companions(focus), null, 0, Integer.MAX_VALUE, KnownCells.none());
    }

    @Test
    void whoStaysIsShownAsInTheJourneyWithoutWhoLeaves() {
        for (long seed = 1; seed <= 40; seed++) {
            Journey journey = RandomJourney.seed(seed).project(1).scenarios().getFirst();
            List<Id> companions = journey.ids(Kind.COMPANION);
            if (companions.size() > 1) {
                Set<Id> leaving = Set.of(companions.getFirst(), companions.getLast());
                Travellers ghost = data(journey, Focus.WHOLE.without(leaving).showing(true)).travellers();
                Travellers real = data(without(journey, leaving), Focus.WHOLE.showing(true)).travellers();
                assertThat(places(ghost)).as("seed %d", seed).isEqualTo(places(real));
                for (int stage = 0; stage < data(journey, Focus.WHOLE).stages().size(); stage++) {
                    assertThat(ghost.shown().self(stage)).isEqualTo(real.real().self(stage));
                }
            }
        }
    }

    /** What each ribbon is at each stage, of those that stay. */
    private static Map<String, List<String>> places(Travellers travellers) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        travellers.ribbons().stream().filter(t -> !t.gone()).sorted((a, b) -> a.subject().compareTo(b.subject()))
                .forEach(t -> places.put(t.subject(), t.places().stream().map(p -> p == null ? "absent"
                        : "%.12f %.12f %.12f".formatted(p.distance(), p.share(), p.direction())).toList()));
        return places;
    }

    private static Journey without(Journey journey, Set<Id> leaving) {
        List<Element> left = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            journey.all(kind).stream().filter(element -> !leaving.contains(element.id()) && switch (element) {
                case Tie tie -> !leaving.contains(tie.companion());
                case Bond bond -> !leaving.contains(bond.listener()) && !leaving.contains(bond.listenedTo());
                case DecisionSeat seat -> !leaving.contains(seat.member());
                default -> true;
            }).forEach(left::add);
        }
        return Journey.of(left);
    }

    @Test
    void whoIsImaginedAwayStandsAsAnEmptyOutlineAtTheRealThickness() {
        Travellers ghost = data(sample("electric-car").scenarios().getFirst(), Focus.WHOLE.without(Set.of(SAMIRA)))
                .travellers();
        Traveller samira = ghost.ribbons().stream().filter(Traveller::gone).findFirst().orElseThrow();
        assertThat(samira.subject()).isEqualTo("samira");
        assertThat(samira.places()).isEqualTo(samira.real());
        assertThat(ghost.ribbons().stream().filter(t -> !t.gone())).allSatisfy(t -> {
            for (int stage = 0; stage < t.places().size(); stage++) {
                if (t.places().get(stage) != null) {
                    assertThat(t.places().get(stage).share()).isGreaterThanOrEqualTo(t.real().get(stage).share());
                }
            }
        });
    }

    @Test
    void theFoldedOnesStayFoldedWhenOneOfThemIsImaginedAwayAndItsOutlineIsShown() {
        Journey house = sample("house-twenty-stages").scenarios().getFirst();
        Traveller weakest = data(house, Focus.WHOLE.showing(true)).travellers().ribbons().getLast();
        Travellers ghost = data(house, Focus.WHOLE.without(Set.of(new Id(weakest.subject())))).travellers();
        assertThat(ghost.ribbons()).hasSize(8);
        assertThat(ghost.ribbons().stream().filter(Traveller::gone).map(Traveller::subject))
                .containsExactly(weakest.subject());
        assertThat(ghost.ribbons().getLast().isFolded()).isTrue();
    }

    @Test
    void theTitleSaysWhoIsImaginedAway() {
        Project car = sample("electric-car");
        assertThat(texts(PICTURES.draw(car.cover(), car.scenarios().getFirst(),
                companions(Focus.WHOLE.without(Set.of(SAMIRA)))))).contains("As is · Without Samira", "Share, with",
                "Share, without", "imagined away");
    }

    @Test
    void everyoneHasARibbonAndNobodyIsFolded() {
        Project house = sample("house-twenty-stages");
        Journey journey = house.scenarios().getFirst();
        Set<String> written = texts(PICTURES.draw(house.cover(), journey, companions(Focus.WHOLE.showing(true))));
        assertThat(written).doesNotContain("others (23)");
        Travellers everyone = data(journey, Focus.WHOLE.showing(true)).travellers();
        assertThat(everyone.ribbons()).hasSize(30).noneMatch(Traveller::isFolded);
        assertThat(everyone.ribbons().stream().filter(t -> t.hue() >= 0)).hasSize(8);
        assertThat(everyone.ribbons().stream().map(Traveller::name).filter(name -> !written.contains(name)
                && written.stream().noneMatch(text -> text.endsWith("…") && name.startsWith(
                        text.substring(0, text.length() - 1).strip())))).isEmpty();
    }

    @Test
    void nothingCollidesWhoeverIsShownOrImaginedAway() {
        for (long seed = 1; seed <= 40; seed++) {
            Project project = RandomJourney.seed(seed).project(1);
            Journey journey = project.scenarios().getFirst();
            List<Id> companions = journey.ids(Kind.COMPANION);
            Focus focus = Focus.WHOLE.showing(seed % 3 > 0).without(companions.isEmpty() || seed % 4 == 0 ? Set.of()
                    : Set.of(companions.get((int) (seed % companions.size()))));
            PictureRequest request = PictureRequest.of(seed % 2 == 0 ? PictureKind.COMPANIONS : PictureKind.MAP,
                    Density.values()[(int) (seed % 3)], seed % 2 == 0 ? Language.FR : Language.EN)
                    .in(Theme.Name.values()[(int) (seed / 2 % 3)]).turnedTo(focus);
            assertThat(MapLayoutTest.faults(PICTURES.draw(project.cover(), journey, request))).as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void pointingAtARibbonOrABarTellsHowItsNumbersCameAbout() {
        Project car = sample("electric-car");
        Drawing drawing = PICTURES.draw(car.cover(), car.scenarios().getFirst(), companions(Focus.WHOLE));
        Set<String> firstLines = new TreeSet<>();
        for (double x = 0; x < drawing.width(); x += 2) {
            for (double y = 0; y < drawing.height(); y += 2) {
                drawing.noteAt(x, y).map(note -> note.lines().findFirst().orElseThrow()).ifPresent(firstLines::add);
            }
        }
        assertThat(firstLines).contains("Julien at Decision: distance 0.00, near; 41% of the say",
                "Julien at Decision: 41% of the say", "Nadia Marchal at Decision: 33% of the say is one’s own",
                "Samira at Evaluation: social distance 0.15, near");
    }

    @Test
    void theLegendNamesWhatOnlySomeRibbonsHave() {
        Journey car = sample("electric-car").scenarios().getFirst();
        assertThat(legend(car)).contains("absent here").doesNotContain("not enough scored", "imagined away");
        List<Element> elements = new ArrayList<>();
        Arrays.stream(Kind.values()).forEach(kind -> car.all(kind).forEach(element ->
                elements.add(element instanceof Companion c && c.id().equals(SAMIRA) ? unscored(c) : element)));
        assertThat(legend(Journey.of(elements))).contains("not enough scored");
    }

    private static Companion unscored(Companion c) {
        return new Companion(c.id(), c.name(), c.relation(), c.kind(), c.roles(), null, c.strength(),
                new Criteria(c.criteria().presence(), c.criteria().identity(), null, null, null,
                        null, null), c.involvementGrade(), null, null, null, null, null, false, c.hue(), null);
    }

    private static List<String> legend(Journey journey) {
        return Legend.of(data(journey, Focus.WHOLE), new Labels(Language.EN)).stream().map(Legend.Entry::text).toList();
    }

    @Test
    void theLineOfAnAbsenceIsNoLineOfEvidence() {
        assertThat(Arrays.stream(Grade.values()).map(EvidenceMark::dash)).doesNotContain(Dash.CHAIN);
    }

    private static Set<String> texts(Drawing drawing) {
        Set<String> texts = new TreeSet<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run) {
                texts.add(run.text());
            }
        });
        return texts;
    }
}
