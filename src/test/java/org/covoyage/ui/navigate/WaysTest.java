package org.covoyage.ui.navigate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Frozen;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Stage;
import org.covoyage.ui.map.Camera;
import org.covoyage.ui.text.Texts;
import org.junit.jupiter.api.Test;

/** What finds one's way without a window: offers, outline, tour, glide. */
class WaysTest {
    private static final Texts ENGLISH = new Texts(Language.EN);

    private static Offer place(String words) {
        return new Offer.Place(words, "Card", new Id("x"));
    }

    private static Offer command(String words) {
        return new Offer.Command(words, "File", "", "", null);
    }

    @Test
    void namesThatBeginAsAskedComeFirstThenWordsThatDoThenTheRest() {
        List<Offer> all = List.of(place("Un résumé"), command("Save as…"), place("Tissage"), place("Sage"),
                place("Le sage"), command("Print"));
        assertThat(Offers.find(all, "SA")).extracting(Offer::words)
                .containsExactly("Save as…", "Sage", "Le sage", "Tissage");
        assertThat(Offers.find(all, "resume")).extracting(Offer::words).containsExactly("Un résumé");
        assertThat(Offers.find(all, "print file")).extracting(Offer::words).containsExactly("Print");
        assertThat(Offers.find(all, "")).extracting(Offer::words).containsExactly("Save as…", "Print");
        assertThat(Offers.find(all, "nothing")).isEmpty();
    }

    @Test
    void theOutlineHasEveryStageStepTouchpointCardCompanionAndTieOnce() throws Exception {
        Journey journey = Samples.journey("samples/fr/electric-car.covoyage");
        List<Id> lines = new ArrayList<>();
        gather(new OutlineWriter(ENGLISH).of(journey), lines);
        Set<Id> wanted = new LinkedHashSet<>();
        for (Kind kind : List.of(Kind.STAGE, Kind.STEP, Kind.TOUCHPOINT, Kind.CARD, Kind.COMPANION, Kind.TIE,
                Kind.PERSONA, Kind.TRANSITION)) {
            wanted.addAll(journey.ids(kind));
        }
        assertThat(lines.stream().filter(wanted::contains)).doesNotHaveDuplicates().hasSameSizeAs(wanted);
        Twig stages = new OutlineWriter(ENGLISH).of(journey).getFirst();
        assertThat(stages.twigs()).extracting(Twig::words)
                .containsExactlyElementsOf(journey.all(Stage.class).stream().map(Stage::name).toList());
    }

    private static void gather(List<Twig> twigs, List<Id> lines) {
        for (Twig twig : twigs) {
            lines.add(twig.id());
            gather(twig.twigs(), lines);
        }
    }

    private static Stage stage(String id) {
        return new Stage(new Id(id), id, null, null, null, null, null, null, null, null, null, null);
    }

    private static Drawing map(double height) {
        return new Drawing(960, height, Colour.WHITE, List.of(), "", "", new Frozen(80, 120, 110, height - 40));
    }

    @Test
    void aWalkBeginsAndEndsWithTheWholeAndShowsAllOfEveryColumnOnTheWay() {
        Drawing drawing = map(700);
        List<Stage> stages = List.of(stage("a"), stage("b"), stage("hidden"), stage("c"));
        Tour tour = Tour.of(drawing, stages, stage -> stage.name().equals("hidden") ? Optional.empty()
                : Optional.of(new Bounds(110 + 280 * (stage.name().charAt(0) - 'a'), 80, 270, 40)), 1920, 1080);
        Camera whole = Camera.fitting(drawing.area(), 1920, 1080, 24);
        assertThat(tour.stops().getFirst()).isEqualTo(new Tour.Stop(null, whole));
        assertThat(tour.stops().getLast()).isEqualTo(new Tour.Stop(null, whole));
        assertThat(tour.stops().stream().map(Tour.Stop::stage).filter(stage -> stage != null).distinct())
                .containsExactly(stage("a"), stage("b"), stage("c"));
        for (Tour.Stop stop : tour.stops().subList(1, tour.stops().size() - 1)) {
            double left = 110 + 280 * (stop.stage().name().charAt(0) - 'a');
            assertThat(stop.camera().zoom()).isGreaterThan(whole.zoom());
            assertThat(stop.camera().viewX(left)).isGreaterThanOrEqualTo(110 * stop.camera().zoom() - 1);
            assertThat(stop.camera().viewX(left + 270)).isLessThanOrEqualTo(1921);
        }
        List<Camera> first = tour.stops().stream().filter(stop -> stage("a").equals(stop.stage()))
                .map(Tour.Stop::camera).toList();
        assertThat(first.getFirst().y()).isEqualTo(80);
        assertThat(first.getLast().drawingY(1080)).isCloseTo(700, within(0.5));
        for (int i = 1; i < first.size(); i++) {
            // Nothing lies between what was in sight and what comes into sight below the pinned headers.
            assertThat(first.get(i).y() + 40).isLessThanOrEqualTo(first.get(i - 1).drawingY(1080) + 0.5);
        }
    }

    @Test
    void aWalkThroughASlideNeedsNoPartsWhenAStageFitsTheView() {
        Tour tour = Tour.of(new Drawing(960, 540, Colour.WHITE, List.of(), "", "", null), List.of(stage("a")),
                _ -> Optional.of(new Bounds(0, 0, 900, 40)), 960, 540);
        assertThat(tour.stops()).hasSize(3);
    }

    @Test
    void theCameraStartsAndEndsWhereItShouldAndWhatIsInSightChangesEvenly() {
        Camera from = new Camera(0, 0, 1);
        Camera to = new Camera(300, 100, 4);
        Glide glide = new Glide(from, to);
        assertThat(glide.at(-1)).isEqualTo(from);
        assertThat(glide.at(0)).isEqualTo(from);
        assertThat(glide.at(1)).isEqualTo(to);
        assertThat(glide.at(2)).isEqualTo(to);
        assertThat(glide.at(0.5)).isEqualTo(new Camera(150, 50, 1.6));
        double before = 0;
        for (int i = 1; i <= 20; i++) {
            Camera now = glide.at(i / 20.0);
            assertThat(now.zoom()).isGreaterThan(before);
            // The right edge of a view of 400 pixels goes straight from 400 to 400.
            assertThat(now.drawingX(400)).isCloseTo(400, within(1e-9));
            before = now.zoom();
        }
    }
}
