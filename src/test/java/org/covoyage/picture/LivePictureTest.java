package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Span;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Density;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Stage;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that went along with changes is the very one that is drawn from nothing. */
@Execution(ExecutionMode.CONCURRENT)
class LivePictureTest {
    private final Lettering lettering = new Lettering();
    private final Icons icons = new Icons();
    private int moved;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterAnyChangeItIsTheOneDrawnFromNothing(long seed) {
        Project project = RandomJourney.seed(seed).lanes(18).project(1);
        Journey journey = project.scenarios().getFirst();
        RandomChange changes = new RandomChange(new SplittableRandom(seed), Texts.PLAIN);
        PictureRequest request = PictureRequest.of(Density.values()[(int) seed % 3], Language.values()[(int) seed % 2]);
        Pictures pictures = new Pictures(lettering, icons);
        LivePicture live = pictures.live(project.cover(), journey, request);
        for (int i = 0; i < 40; i++) {
            Change change = changes.next(journey);
            journey.apply(change);
            live = same(live, project, journey, request, change.edits()).orElseGet(() ->
                    pictures.live(project.cover(), journey, request));
        }
    }

    @ParameterizedTest
    @EnumSource(Density.class)
    void cardsWrittenMovedAddedAndTakenAwayAreFollowed(Density density) {
        int followed = 0;
        moved = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Project project = RandomJourney.seed(seed).stages(6).lanes(18).cards(150).project(1);
            Journey journey = project.scenarios().getFirst();
            PictureRequest request = PictureRequest.of(density, Language.EN);
            Pictures pictures = new Pictures(lettering, icons);
            LivePicture live = pictures.live(project.cover(), journey, request);
            SplittableRandom random = new SplittableRandom(seed);
            List<Edit> since = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Change change = card(journey, random, i);
                journey.apply(change);
                since.addAll(change.edits());
                // Sometimes several changes are followed at once, and some are taken back.
                if (random.nextInt(4) == 0) {
                    since.addAll(change.inverse().edits());
                    journey.apply(change.inverse());
                }
                if (random.nextInt(3) > 0) {
                    Optional<LivePicture> next = same(live, project, journey, request, since);
                    followed += next.isPresent() ? 1 : 0;
                    live = next.orElseGet(() -> pictures.live(project.cover(), journey, request));
                    since.clear();
                }
            }
        }
        assertThat(followed).isGreaterThan(density == Density.FULL ? 10 : 30);
        // A headline shows three lines of a card at most, and in full density rows with pictures are not followed.
        if (density == Density.WORKING) {
            assertThat(moved).as("times rows moved").isGreaterThan(7);
        }
    }

    @Test
    void aCardWrittenChangesItsCellAlone() {
        Project project = RandomJourney.seed(7).stages(8).lanes(18).cards(200).project(1);
        Journey journey = project.scenarios().getFirst();
        LivePicture live = new Pictures(lettering, icons).live(project.cover(), journey,
                PictureRequest.of(Density.WORKING, Language.EN));
        Card card = journey.all(Card.class).stream().filter(each -> journey.get(each.lane(), Lane.class).type()
                == LaneType.ACTIONS).findFirst().orElseThrow();
        Change change = Change.of(journey).replace(card.withText(card.text().replace('e', 'c'))).build();
        journey.apply(change);
        LivePicture.Next next = live.after(journey, change.edits()).orElseThrow();
        assertThat(next.altered().come()).hasSize(1);
        Bounds cell = next.altered().come().getFirst().bounds();
        assertThat(next.altered().areas()).isNotEmpty().allMatch(area -> cell.contains(area, 0));
    }

    @Test
    void aCardThatTakesMoreLinesMovesTheRowsBelowAndLeavesThoseAbove() {
        Project project = RandomJourney.seed(7).stages(8).lanes(18).cards(200).project(1);
        Journey journey = project.scenarios().getFirst();
        LivePicture live = new Pictures(lettering, icons).live(project.cover(), journey,
                PictureRequest.of(Density.WORKING, Language.EN));
        Card card = journey.all(Card.class).stream().filter(each -> journey.get(each.lane(), Lane.class).type()
                == LaneType.ACTIONS).findFirst().orElseThrow();
        Change change = Change.of(journey).replace(card.withText("Wonders what it costs. ".repeat(40))).build();
        journey.apply(change);
        LivePicture.Next next = live.after(journey, change.edits()).orElseThrow();
        Span lane = live.drawing().cells().row(card.lane().value()).orElseThrow();
        double higher = next.picture().drawing().height() - live.drawing().height();
        assertThat(higher).isGreaterThan(50);
        assertThat(next.altered().areas()).allMatch(area -> area.y() >= lane.from());
        List<Span> now = next.picture().drawing().cells().rows();
        List<Span> was = live.drawing().cells().rows();
        for (int i = 0; i < was.size(); i++) {
            double down = was.get(i).from() > lane.from() ? higher : 0;
            assertThat(now.get(i).from()).isCloseTo(was.get(i).from() + down, within(1e-9));
        }
    }

    private static Change card(Journey journey, SplittableRandom random, int number) {
        List<Card> cards = journey.all(Card.class);
        List<Id> lanes = journey.all(Lane.class).stream().map(Lane::id).toList();
        List<Id> stages = journey.all(Stage.class).stream().map(Stage::id).toList();
        Card card = cards.get(random.nextInt(cards.size()));
        Change.Builder change = Change.of(journey);
        return switch (random.nextInt(6)) {
            case 0 -> change.add(Card.of(new Id("new" + number), lanes.get(random.nextInt(lanes.size())),
                    stages.get(random.nextInt(stages.size())), "A new one")).build();
            case 1 -> change.remove(card.id()).build();
            case 2 -> change.move(card.id(), random.nextInt(cards.size())).build();
            case 3 -> change.replace(new Card(card.id(), card.lane(), stages.get(random.nextInt(stages.size())),
                    card.step(), card.text(), card.kind(), card.severity(), card.priority(), card.owner(),
                    card.persona(), card.touchpoint(), card.link(), card.image(), card.evidence(), card.note())).build();
            default -> change.replace(card.withText(text(random))).build();
        };
    }

    /** Nothing, a line, or many, so that its row may become higher or lower. */
    private static String text(SplittableRandom random) {
        return random.nextInt(5) == 0 ? "" : ("Says " + random.nextInt(100_000) + " ").repeat(
                random.nextInt(3) > 0 ? 1 : random.nextInt(60)).strip();
    }

    /** The picture after changes, compared with the one drawn from nothing; nothing when it does not follow. */
    private Optional<LivePicture> same(LivePicture live, Project project, Journey journey, PictureRequest request,
            List<Edit> edits) {
        return live.after(journey, edits).map(next -> {
            moved += next.altered().moved() ? 1 : 0;
            Drawing scratch = new Pictures(lettering, icons).draw(project.cover(), journey, request);
            assertThat(next.altered().drawing()).as("after %s", edits).isEqualTo(scratch);
            for (double x = 0; x + 60 < scratch.width(); x += 60) {
                for (double y = 0; y + 60 < scratch.height(); y += 60) {
                    Bounds region = new Bounds(x, y, 60, 60);
                    if (next.altered().isSame(region)) {
                        assertThat(scratch.sameAs(live.drawing()).test(region)).as("%s after %s", region, edits).isTrue();
                    }
                }
            }
            return next.picture();
        });
    }
}
