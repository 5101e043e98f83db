package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Card;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.ScenarioKind;
import org.covoyage.journey.Stage;
import org.covoyage.testing.SomeImages;
import org.junit.jupiter.api.Test;

/** Which pictures a map shows, where and how large, and what stands there when one is missing. */
class PicturesOnMapsTest {
    private static final Lettering LETTERING = new Lettering();
    private static final byte[] LOGO = SomeImages.png(360, 104);
    private static final byte[] FACE = SomeImages.jpeg(100, 100);
    private static final byte[] WIDE = SomeImages.jpeg(640, 360);
    private static final byte[] TALL = SomeImages.png(300, 600);
    private static final List<Image> IMAGES = List.of(SomeImages.inside("logo", LOGO, "The logo"),
            SomeImages.inside("face", FACE, "Ada"), SomeImages.inside("wide", WIDE, "A street"),
            SomeImages.inside("tall", TALL, "A tower"), SomeImages.beside("far", TALL, "The harbour by night"));

    @Test
    void theLogoStandsAtTheRightInItsProportionsBesideStatusAndClient() {
        Drawing map = map(Density.HEADLINE, Theme.Name.LIGHT, "logo");
        Picture logo = pictures(map).getFirst();
        assertThat(logo.data()).isEqualTo(LOGO);
        assertThat(logo.area().right()).isEqualTo(map.width() - MapLayout.MARGIN);
        assertThat(List.of(logo.area().width(), logo.area().height())).isEqualTo(List.of(90.0, 26.0));
        assertThat(texts(map)).filteredOn(run -> run.text().equals("As is") || run.text().equals("A client"))
                .hasSize(2).allSatisfy(run -> assertThat(run.bounds().right()).isLessThan(logo.area().x() - 10));
    }

    @Test
    void onADarkGroundTheLogoStandsOnALightPlate() {
        Drawing map = map(Density.HEADLINE, Theme.Name.DARK, "logo");
        Bounds plate = pictures(map).getFirst().area().grown(3);
        assertThat(items(map)).contains(new Box(null, plate, 3, Fill.of(Colour.WHITE), null));
        assertThat(plate.right()).isEqualTo(map.width() - MapLayout.MARGIN);
    }

    @Test
    void thePortraitStandsBesideTheTitleExceptInHeadlineDensity() {
        assertThat(shown(Density.HEADLINE)).doesNotContain(FACE);
        for (Density density : List.of(Density.WORKING, Density.FULL)) {
            Drawing map = map(density, Theme.Name.LIGHT, null);
            Picture face = pictures(map).getFirst();
            assertThat(face.data()).isEqualTo(FACE);
            assertThat(face.area().x()).isEqualTo(MapLayout.MARGIN);
            assertThat(texts(map).getFirst().x()).isEqualTo(face.area().right() + 10);
        }
    }

    @Test
    void theStoryboardShowsItsPicturesInWorkingAndOtherCardsTheirsInFullDensity() {
        assertThat(shown(Density.HEADLINE)).isEmpty();
        assertThat(shown(Density.WORKING)).containsExactly(FACE, WIDE, TALL);
        assertThat(shown(Density.FULL)).containsExactly(FACE, WIDE, TALL, WIDE);
    }

    @Test
    void picturesKeepTheirProportionsAndCaptionsStandOnOneLine() {
        Drawing map = map(Density.WORKING, Theme.Name.LIGHT, null);
        List<Picture> board = pictures(map).subList(1, 3);
        assertThat(board.get(0).area().width() / board.get(0).area().height())
                .isCloseTo(640.0 / 360, offset(1e-9));
        assertThat(board.get(1).area().width() * 2)
                .isCloseTo(board.get(1).area().height(), offset(1e-9));
        List<TextRun> captions = texts(map).stream().filter(run -> run.text().startsWith("Scene")).toList();
        assertThat(captions).hasSize(3).allSatisfy(run -> assertThat(run.baseline()).isEqualTo(captions.get(0).baseline()));
        assertThat(captions.get(0).bounds().y()).isGreaterThan(board.get(1).area().bottom());
    }

    @Test
    void aSmallPictureIsNotBlownUp() {
        Image dot = SomeImages.inside("logo", SomeImages.png(5, 4), null);
        Drawing map = maps().draw(cover("logo", List.of(dot)), journey(), request(Density.HEADLINE, Theme.Name.LIGHT));
        assertThat(pictures(map).getFirst().area()).extracting(Bounds::width, Bounds::height).containsExactly(5.0, 4.0);
    }

    @Test
    void aMissingPictureLeavesAQuietPlaceWithItsWords() {
        Drawing map = map(Density.WORKING, Theme.Name.LIGHT, null);
        assertThat(texts(map).stream().map(TextRun::text).toList().toString()).contains("The harbour");
        assertThat(MapLayoutTest.faults(map)).isEmpty();
    }

    @Test
    void bytesThatAreNoPictureCountAsMissing() {
        Pictures broken = new Pictures(LETTERING, new Icons(), _ -> Optional.of(new byte[] {1, 2, 3}));
        Drawing map = broken.draw(cover("logo", IMAGES), journey(), request(Density.FULL, Theme.Name.LIGHT));
        assertThat(pictures(map)).isEmpty();
        assertThat(texts(map).stream().map(TextRun::text)).contains("The logo");
        assertThat(MapLayoutTest.faults(map)).isEmpty();
    }

    @Test
    void eachImageIsAskedForOnceForADrawing() {
        List<String> asked = new ArrayList<>();
        Pictures asking = new Pictures(LETTERING, new Icons(), image -> {
            asked.add(image.id().value());
            return image.embedded();
        });
        asking.draw(cover("logo", IMAGES), journey(), new PictureRequest(PictureKind.MAP, Density.FULL, Theme.Name.LIGHT, Language.EN,
                PictureRequest.SLIDE, null, Focus.WHOLE));
        assertThat(asked).containsExactlyInAnyOrder("logo", "face", "wide", "tall", "far");
    }

    private static Pictures maps() {
        return new Pictures(LETTERING, new Icons());
    }

    private static Drawing map(Density density, Theme.Name theme, String logo) {
        return maps().draw(cover(logo, IMAGES), journey(), request(density, theme));
    }

    private static PictureRequest request(Density density, Theme.Name theme) {
        return new PictureRequest(PictureKind.MAP, density, theme, Language.EN, 0, null, Focus.WHOLE);
    }

    private static Cover cover(String logo, List<Image> images) {
        return new Cover("A title", "A client", null, null, null,
                new Brand(logo == null ? null : new Id(logo), null, null), images);
    }

    /** Three stages with a storyboard, the last of it missing, and a pain with a picture. */
    private static Journey journey() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Scenario(new Id("now"), "Now", ScenarioKind.AS_IS, null, null, null));
        elements.add(new Persona(new Id("ada"), "Ada", true, null, null, List.of(), new Id("face"), null, null));
        elements.add(new Lane(new Id("board"), LaneType.IMAGES, null, false, null, null));
        elements.add(new Lane(new Id("pains"), LaneType.PAINS, null, false, null, null));
        IntStream.range(0, 3).forEach(i -> elements.add(new Stage(new Id("s" + i), "Stage " + i, null, null, null,
                null, null, null, null, null, null, null)));
        List<String> shown = List.of("wide", "tall", "far");
        IntStream.range(0, 3).forEach(i -> elements.add(card("c" + i, "board", "s" + i, "Scene " + i, shown.get(i))));
        elements.add(card("p0", "pains", "s0", "It rains", "wide"));
        return Journey.of(elements);
    }

    private static Card card(String id, String lane, String stage, String text, String image) {
        return new Card(new Id(id), new Id(lane), new Id(stage), null, text, null, null, null, null, null, null, null,
                new Id(image), null, null);
    }

    private static List<byte[]> shown(Density density) {
        return pictures(map(density, Theme.Name.LIGHT, null)).stream().map(Picture::data).toList();
    }

    private static List<Picture> pictures(Drawing map) {
        return items(map).stream().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
    }

    private static List<TextRun> texts(Drawing map) {
        return items(map).stream().filter(TextRun.class::isInstance).map(TextRun.class::cast).toList();
    }

    private static List<Item> items(Drawing map) {
        List<Item> items = new ArrayList<>();
        map.visit(items::add);
        return items;
    }
}
