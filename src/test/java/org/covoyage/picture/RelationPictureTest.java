package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.SavedView;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on the slides about the relation, and that it stands where it can be read. */
class RelationPictureTest {
    private static final Pictures PICTURES = new Pictures(new Lettering(), new Icons());
    private static final double OLD_SLIDE = 4.0 / 3;

    private static List<PictureKind> slides() {
        return Arrays.stream(PictureKind.values()).filter(PictureKind::isRelation).toList();
    }

    private static Project sample(String language, String name) {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples", language, name + ".covoyage"))).project();
    }

    private static PictureRequest request(PictureKind kind, Language language, Theme.Name theme, double aspect) {
        return new PictureRequest(kind, Density.WORKING, theme, language, aspect, null, Focus.WHOLE);
    }

    private static Drawing english(PictureKind kind, String name) {
        Project project = sample("en", name);
        return PICTURES.draw(project.cover(), project.scenarios().getFirst(),
                request(kind, Language.EN, Theme.Name.LIGHT, PictureRequest.SLIDE));
    }

    private static List<String> texts(Drawing drawing, String subject) {
        List<String> texts = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run && (subject == null || subject.equals(run.subject()))) {
                texts.add(run.text());
            }
        });
        return texts;
    }

    private static String whole(Drawing drawing) {
        return String.join(" ", texts(drawing, null));
    }

    @ParameterizedTest
    @EnumSource(Texts.class)
    void noTextLeavesItsBoxAndNoTwoTextsOverlapOnRandomJourneys(Texts texts) {
        double[] shapes = {PictureRequest.SLIDE, 0, OLD_SLIDE};
        for (long seed = 1; seed <= 20; seed++) {
            Project project = RandomJourney.seed(seed).texts(texts).fullness(seed % 2 == 0 ? 0.9 : 0.5).project(1);
            for (PictureKind kind : slides()) {
                Drawing drawing = PICTURES.draw(project.cover(), project.scenarios().getFirst(), request(kind, seed % 4 < 2
                        ? Language.FR : Language.EN, Theme.Name.values()[(int) (seed % 4)], shapes[(int) (seed % 3)]));
                assertThat(MapLayoutTest.faults(drawing)).as("%s, seed %d", kind, seed).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("slides")
    void everySampleCanBeReadInEveryThemeLanguageAndShape(PictureKind kind) {
        for (String name : List.of("electric-car", "card-fraud", "family-holiday", "scheduling-software",
                "hip-replacement", "click-and-collect", "corner-bakery", "house-twenty-stages")) {
            for (Language language : Language.values()) {
                Project project = sample(language == Language.FR ? "fr" : "en", name);
                for (Journey journey : project.scenarios()) {
                    for (double aspect : new double[] {0, PictureRequest.SLIDE, OLD_SLIDE}) {
                        Drawing drawing = PICTURES.draw(project.cover(), journey, request(kind, language,
                                aspect == 0 ? Theme.Name.DARK : Theme.Name.PRINT, aspect));
                        assertThat(MapLayoutTest.faults(drawing)).as(kind + name + language + aspect).isEmpty();
                        assertThat(Legibility.isReadable(drawing)).as(kind + name + language + aspect).isTrue();
                        assertThat(whole(drawing)).as(kind + name + language).doesNotContain("\u22120,00", "\u22120.00",
                                "+0,00", "+0.00", "NaN");
                    }
                }
            }
        }
    }

    /** Large letters leave the least room; only a long list of sources may end in dots. */
    @ParameterizedTest
    @MethodSource("slides")
    void noNameTitleOrVerdictOfASampleIsCutOnAProjector(PictureKind kind) {
        for (Language language : Language.values()) {
            for (String name : List.of("electric-car", "card-fraud", "family-holiday", "scheduling-software",
                    "hip-replacement", "click-and-collect", "corner-bakery", "house-twenty-stages")) {
                Project project = sample(language == Language.FR ? "fr" : "en", name);
                for (Journey journey : project.scenarios()) {
                    Drawing drawing = PICTURES.draw(project.cover(), journey, request(kind, language, Theme.Name.PROJECTOR,
                            PictureRequest.SLIDE));
                    assertThat(texts(drawing, null)).as(kind + name + language).noneMatch(text -> text.endsWith("…")
                            && !text.contains("n\u00a0="));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("slides")
    void theSameJourneyGivesTheSameSlideInEveryThemeWithTheSameWords(PictureKind kind) {
        Project project = sample("en", "card-fraud");
        Journey journey = project.scenarios().getFirst();
        List<String> words = texts(english(kind, "card-fraud"), null);
        for (Theme.Name theme : List.of(Theme.Name.LIGHT, Theme.Name.DARK, Theme.Name.PRINT)) {
            PictureRequest request = request(kind, Language.EN, theme, PictureRequest.SLIDE);
            assertThat(PICTURES.draw(project.cover(), journey, request)).isEqualTo(PICTURES.draw(project.cover(), journey,
                    request));
            assertThat(texts(PICTURES.draw(project.cover(), journey, request), null)).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @MethodSource("slides")
    void onAProjectorLettersAreAQuarterLargerWhereThereIsRoomAndANinthInTheWidestTables(PictureKind kind) {
        Project project = sample("fr", "corner-bakery");
        Drawing drawing = PICTURES.draw(project.cover(), project.scenarios().getFirst(), request(kind, Language.FR,
                Theme.Name.PROJECTOR, PictureRequest.SLIDE));
        assertThat(MapLayoutTest.faults(drawing)).isEmpty();
        // Names and titles stand uncut first: these two have the most columns.
        boolean wide = kind == PictureKind.HANDS || kind == PictureKind.MOMENTS;
        assertThat(Legibility.isReadable(drawing, wide ? 10.0 / 9 : Theme.Name.PROJECTOR.letters())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("slides")
    void itSaysThatItsFiguresAreConventionsAndWhereTheyComeFrom(PictureKind kind) {
        String words = whole(english(kind, "card-fraud"));
        assertThat(words).contains("onventions, not findings");
        switch (kind) {
            case ROLES -> assertThat(words).contains("nobody has said what this rests on");
            case HANDOVERS, COMPLAINTS -> assertThat(words).contains("Sources: Interviews with complainants");
            case FEELINGS -> assertThat(words).contains("Sources: Conversations", "Interviews with complainants");
            default -> assertThat(words).contains("Sources:", "Post-complaint survey");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MIRROR, two ratings from 0 to 10
            GAP, what the company believes
            HANDS, whether a person
            MOMENTS, how important it is
            FEELINGS, how many minutes
            HANDOVERS, what stays the same
            ROLES, which roles the customer plays
            COMPLAINTS, how severe it was
            CONSENT, which categories of personal data""")
    void whereNothingIsKnownItSaysWhatToFillIn(PictureKind kind, String fields) {
        Project blank = ((Opened.Usable) new ProjectReader().open(Path.of(
                "src/main/resources/org/covoyage/templates/en/blank.covoyage"))).project();
        for (double aspect : new double[] {0, PictureRequest.SLIDE, OLD_SLIDE}) {
            Drawing drawing = PICTURES.draw(blank.cover(), blank.scenarios().getFirst(),
                    request(kind, Language.EN, Theme.Name.LIGHT, aspect));
            assertThat(MapLayoutTest.faults(drawing)).isEmpty();
            assertThat(whole(drawing)).contains(fields);
        }
    }

    @Test
    void theMirrorNamesWhoPaysAndGivesGapSymmetryAndIndex() {
        Drawing drawing = english(PictureKind.MIRROR, "card-fraud");
        assertThat(whole(drawing)).contains("“Appointment with Mme Roche”: here", "staff pay for the customer’s comfort");
        assertThat(texts(drawing, "t4")).containsExactly("Appointment with Mme Roche", "5", "7.5", "+0.25", "staff pay",
                "0.67");
        assertThat(texts(drawing, "t1")).contains("staff not asked");
        assertThat(note(drawing, "t4", "+0.25")).contains("customers 7.5", "employees 5", "symmetry 0.75", "index 0.47");
    }

    @Test
    void theGapIsRankedAndCarriesNAndTheGuesses() {
        Drawing drawing = english(PictureKind.GAP, "card-fraud");
        List<String> gaps = texts(drawing, null).stream().filter(text -> text.matches("[+\u2212]\\d\\.\\d")).skip(1).toList();
        assertThat(gaps).isSortedAccordingTo(Comparator.comparing((String gap) -> -Double.parseDouble(gap.replace('\u2212',
                '-'))));
        assertThat(texts(drawing, "t1")).contains("8", "+5.0", "3 (n\u00a0=\u00a0143)");
        assertThat(whole(drawing)).contains("Over-estimated", "each guess in the workshop");
    }

    @Test
    void theHandSlideStartsWhereBothSidesAreStrangestAndProposesOneStep() {
        Drawing drawing = english(PictureKind.HANDS, "card-fraud");
        assertThat(whole(drawing)).contains("“Ponto does not understand” needs a human face first");
        assertThat(texts(drawing, "t3")).contains("1.00", "Give staff a name and face", "\u22120.13");
        assertThat(note(drawing, "t3", "Give staff a name and face")).contains("effort 1 of 3");
        assertThat(whole(drawing)).contains("No human can be reached from");
    }

    @Test
    void theMatrixStarsMomentsOfTruthAndListsByOpportunity() {
        Drawing drawing = english(PictureKind.MOMENTS, "card-fraud");
        assertThat(texts(drawing, "t6")).contains("Refusal by form letter", "19", "1");
        assertThat(whole(drawing)).contains("act there first");
        assertThat(note(drawing, "t6", "19")).contains("importance I = 10", "performance P = 1", "= 19");
    }

    @Test
    void feelingsTellWhatIsRecalledBesideWhatIsLived() {
        Drawing drawing = english(PictureKind.FEELINGS, "card-fraud");
        assertThat(whole(drawing)).contains("Memory will be harsher than the journey: −1.2", "lived −0.2", "recalled −1.2")
                .contains("the peak", "the end", "two feelings at once");
        assertThat(note(drawing, "t1", "the peak")).contains("Fraud found on the statement: −2.0");
    }

    @Test
    void handoversStartWhereTheCustomerMustSayEverythingAgainAndGiveTheWeakest() {
        Drawing drawing = english(PictureKind.HANDOVERS, "click-and-collect");
        assertThat(whole(drawing)).contains("From “Pick-up from the locker” to “Missing seal:", "must say everything again");
        String weakest = texts(drawing, null).stream().filter(text -> text.matches("0\\.\\d\\d")).skip(1).findFirst().orElseThrow();
        assertThat(weakest).as("beside the mean").isEqualTo("0.30");
        List<String> ways = sample("en", "click-and-collect").scenarios().getFirst().ids(Kind.TRANSITION).stream()
                .map(Id::value).filter(way -> texts(drawing, way).contains("0.30")).toList();
        assertThat(ways).hasSize(1);
        assertThat(note(drawing, ways.getFirst(), "0.30")).contains("the mean of 5 rated things", "must say everything again");
    }

    @Test
    void complaintsTellWhatAnAnswerCostAndHowJustItWas() {
        Drawing drawing = english(PictureKind.COMPLAINTS, "card-fraud");
        assertThat(whole(drawing)).contains("“Refusal to repay a card fraud” left the customer 1.5 points less", "satisfied than before");
        String id = sample("en", "card-fraud").scenarios().getFirst().ids(Kind.COMPLAINT).getFirst().value();
        assertThat(texts(drawing, id)).containsExactly("Refusal to repay a card fraud", "Refusal by form letter · Refusal and appeal",
                "in public", "6.2", "7", "5.5", "0.44");
        assertThat(note(drawing, id, "in public")).contains("what was got 8", "how people were treated 7", "how it went 2");
        assertThat(whole(english(PictureKind.COMPLAINTS, "family-holiday"))).contains("No complaint left the customer less satisfied");
    }

    @Test
    void rolesNameThoseThatNothingServesAndWhere() {
        Drawing drawing = english(PictureKind.ROLES, "card-fraud");
        assertThat(whole(drawing)).contains("“Blocking” nothing serves the customer as", "3 more roles", "played, unserved");
        assertThat(texts(drawing, null)).contains("Blocking, Refusal and appeal", "Refusal and appeal, Speaking out");
        assertThat(whole(english(PictureKind.ROLES, "electric-car"))).contains("Every role that the customer plays is served")
                .doesNotContain("played, unserved", "Unserved at");
    }

    @Test
    void consentTellsBasesByLettersAndWhatIsUsedBeforeAnyoneAsked() {
        Drawing drawing = english(PictureKind.CONSENT, "card-fraud");
        assertThat(whole(drawing)).contains("“Case review (head office)”: data are used", "not legal advice",
                "This map itself holds data on third parties");
        assertThat(texts(drawing, "t5")).contains("c", "legal obligation", "customer not told", "2");
        assertThat(texts(drawing, "t3")).contains("f", "not balanced");
    }

    @Test
    void whatDoesNotFitIsToldInOneLineUntilEveryLineIsAskedFor() {
        Project project = sample("en", "house-twenty-stages");
        Journey journey = project.scenarios().getFirst();
        // Its handovers, roles and complaints fit.
        for (PictureKind kind : slides().stream().filter(kind -> kind != PictureKind.HANDOVERS && kind != PictureKind.ROLES
                && kind != PictureKind.COMPLAINTS).toList()) {
            PictureRequest request = request(kind, Language.EN, Theme.Name.LIGHT, PictureRequest.SLIDE);
            Drawing folded = PICTURES.draw(project.cover(), journey, request);
            Drawing all = PICTURES.draw(project.cover(), journey, request.turnedTo(Focus.WHOLE.showing(true)));
            assertThat(texts(folded, Focus.OTHERS)).as(kind.name()).hasSize(1);
            assertThat(texts(all, Focus.OTHERS)).as(kind.name()).isEmpty();
            assertThat(MapLayoutTest.faults(all)).as(kind.name()).isEmpty();
            assertThat(all.width()).as(kind.name()).isGreaterThan(folded.width());
        }
    }

    @Test
    void aViewOfOneStageShowsItsTouchpointsOnly() {
        Project project = sample("en", "card-fraud");
        Journey journey = project.scenarios().getFirst();
        SavedView view = new SavedView(new Id("late"), "Late", null, null, null, List.of(new Id("s-decision")), null, null);
        for (PictureKind kind : slides()) {
            Drawing drawing = PICTURES.draw(project.cover(), journey, new PictureRequest(kind, Density.WORKING,
                    Theme.Name.LIGHT, Language.EN, PictureRequest.SLIDE, view, Focus.WHOLE));
            assertThat(MapLayoutTest.faults(drawing)).as(kind.name()).isEmpty();
            assertThat(subjects(drawing)).as(kind.name()).doesNotContain("t1", "t4");
        }
    }

    @Test
    void everyTouchpointOfASlideCanBePointedAt() {
        Journey journey = sample("en", "card-fraud").scenarios().getFirst();
        assertThat(subjects(english(PictureKind.MOMENTS, "card-fraud")))
                .containsAll(journey.ids(Kind.TOUCHPOINT).stream().map(Id::value).toList());
    }

    private static Set<String> subjects(Drawing drawing) {
        Set<String> found = new HashSet<>();
        drawing.items().forEach(item -> subjects(item, found));
        return found;
    }

    private static void subjects(Item item, Set<String> found) {
        if (item instanceof Group group) {
            if (group.subject() != null) {
                found.add(group.subject());
            }
            group.items().forEach(inner -> subjects(inner, found));
        }
    }

    private static String note(Drawing drawing, String subject, String text) {
        List<TextRun> runs = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run && text.equals(run.text()) && subject.equals(run.subject())) {
                runs.add(run);
            }
        });
        return drawing.noteAt(runs.getFirst().bounds().centreX(), runs.getFirst().bounds().centreY()).orElseThrow();
    }
}
