package org.covoyage.insight.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.journey.ClientRoleKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Scenario;
import org.covoyage.picture.Labels;
import org.covoyage.picture.flag.FlagWords;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is raised in the samples and in any journey, in which order, and that every flag has its words. */
class FlagsTest {
    private static final List<String> SAMPLES = List.of("card-fraud", "click-and-collect", "corner-bakery",
            "electric-car", "family-holiday", "hip-replacement", "house-twenty-stages", "scheduling-software");

    private static Stream<Journey> samples(String language) {
        return SAMPLES.stream().flatMap(sample -> ((Opened.Usable) new ProjectReader()
                .open(Path.of("samples", language, sample + ".covoyage"))).project().scenarios().stream());
    }

    private static Stream<Journey> random() {
        return Stream.iterate(1L, seed -> seed + 1).limit(60).map(seed -> RandomJourney.seed(seed).fullness(0.9)
                .build());
    }

    private static Journey fraud() {
        return samples("en").findFirst().orElseThrow();
    }

    private static Flag flag(Journey journey, Matter matter, String where) {
        return Flags.of(journey).stream().filter(flag -> flag.matter() == matter)
                .filter(flag -> flag.where().getFirst().equals(new Id(where))).findFirst().orElseThrow();
    }

    @Test
    void anEmptyJourneyRaisesNothing() {
        assertThat(Flags.of(Journey.of(List.of(new Scenario(new Id("now"), "Now", null, null, null, null))))).isEmpty();
    }

    @Test
    void theBanksChatRaisesWhatIsWrongWithIt() {
        Journey fraud = fraud();
        List<Matter> raised = Flags.of(fraud).stream().filter(flag -> flag.where().contains(new Id("t3")))
                .map(Flag::matter).toList();
        assertThat(raised).contains(Matter.OVER_ESTIMATION, Matter.ALIENATION, Matter.NO_HUMAN, Matter.DPIA_EXPECTED,
                Matter.NO_BALANCING, Matter.MUST_REPEAT).doesNotContain(Matter.AI_NOT_DISCLOSED);
        assertThat(flag(fraud, Matter.OVER_ESTIMATION, "t3").figures()).containsExactly(7.5, 2.0, 5.5);
        assertThat(flag(fraud, Matter.CAPTIVE_LOYALTY, "customer").figures()).containsExactly(8.0);
        assertThat(flag(fraud, Matter.COMPLAINT_BELOW, "complaint-refusal").figures()).containsExactly(7.0, 5.5, -1.5);
        assertThat(flag(fraud, Matter.COMPLAINT_BELOW, "complaint-refusal").where()).containsExactly(
                new Id("complaint-refusal"), new Id("t6"));
    }

    @Test
    void aHandoverStandsBesideAMeanOnlyWhereTheMeanIsAnother() {
        assertThat(ways("en", Matter.BROKEN_WAY)).contains("“Handover of the car → Charger installation”: this handover is"
                + " only 40% coherent; the mean of all that are rated is 57%.");
        assertThat(ways("en", Matter.WEAKEST_WAY)).containsExactly(
                "“Group booking, 5 travellers → Call: a room without stairs”: the least coherent of the rated handovers,"
                        + " 60%; their mean is 68%.",
                "“Demonstration on real data → 142 security questions”: this handover is 50% coherent, and none that is"
                        + " rated is less so.");
        assertThat(ways("fr", Matter.WEAKEST_WAY)).last().isEqualTo("«\u00a0Démonstration, données réelles → 142\u00a0questions"
                + " de sécurité\u00a0»\u00a0: ce passage de relais est cohérent à 50\u202f%, et aucun de ceux qui sont notés"
                + " ne l’est moins.");
    }

    private static List<String> ways(String language, Matter matter) {
        return samples(language).flatMap(journey -> Flags.of(journey).stream().filter(flag -> flag.matter() == matter)
                .map(flag -> new FlagWords(new Labels(Language.valueOf(language.toUpperCase(Locale.ROOT))), journey)
                        .what(flag))).toList();
    }

    @Test
    void theBanksFlagsReadAsSentences() {
        Journey fraud = fraud();
        FlagWords words = new FlagWords(new Labels(Language.EN), fraud);
        Flag flag = flag(fraud, Matter.OVER_ESTIMATION, "t3");
        assertThat(words.what(flag)).isEqualTo(
                "“Ponto does not understand”: the company believes 7.5 of 10, customers say 2.");
        assertThat(words.what(flag(fraud, Matter.CAPTIVE_LOYALTY, "customer")))
                .isEqualTo("Thierry Aubin stays because leaving costs 8 of 10.");
        assertThat(words.nextStep(flag(fraud, Matter.ALIENATION, "t3"))).isEqualTo(
                "Give the employee a name or a face: the cheapest lever, one step takes it to 0.88.");
        Journey french = samples("fr").findFirst().orElseThrow();
        assertThat(new FlagWords(new Labels(Language.FR), french).what(flag(french, Matter.OVER_ESTIMATION, "t3")))
                .isEqualTo("«\u00a0Ponto ne comprend pas\u00a0»\u00a0: l’entreprise croit à 7,5 sur 10, les clients disent 2.");
    }

    @Test
    void theGravestComesFirstThenTheHeaviest() {
        Stream.concat(samples("en"), random()).map(Flags::of).forEach(flags -> assertThat(flags).isSortedAccordingTo(
                Comparator.comparing(Flag::severity).thenComparing(Comparator.comparingDouble(Flag::weight).reversed())));
    }

    @Test
    void bothLanguagesRaiseTheSameFlags() {
        List<List<Id>> english = samples("en").flatMap(journey -> Flags.of(journey).stream()).map(Flag::where).toList();
        List<List<Id>> french = samples("fr").flatMap(journey -> Flags.of(journey).stream()).map(Flag::where).toList();
        assertThat(french).isEqualTo(english);
    }

    @Test
    void everyFlagPointsToSomethingOfTheJourney() {
        Stream.concat(samples("en"), random()).forEach(journey -> assertThat(Flags.of(journey)).allSatisfy(flag -> {
            assertThat(flag.where()).isNotEmpty().allSatisfy(id -> assertThat(journey.get(id)).as(flag.matter()
                    + " " + id).isNotNull());
            assertThat(flag.weight()).isBetween(0.0, 2.0);
        }));
    }

    /** No key is missing, no place is left empty. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFlagHasItsThreeSentences(Language language) {
        Stream.concat(samples(language == Language.EN ? "en" : "fr"), random()).forEach(journey -> {
            FlagWords words = new FlagWords(new Labels(language), journey);
            Flags.of(journey).forEach(flag -> hasWords(words, flag));
        });
        FlagWords words = new FlagWords(new Labels(language), fraud());
        for (Matter matter : Matter.values()) {
            hasWords(words, new Flag(matter, List.of(new Id("t3"), new Id("s-decision")), List.of(1.0, 2.0, 3.0),
                    matter == Matter.ROLE_UNSUPPORTED ? ClientRoleKind.CITIZEN : HandBalance.Lever.SHOW_OUTCOME,
                    "address", 1));
        }
    }

    private static void hasWords(FlagWords words, Flag flag) {
        assertThat(Stream.of(words.what(flag), words.why(flag), words.nextStep(flag))).as(flag.toString())
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().endsWith(".")
                        .doesNotContain("{", "null", "NaN"));
        assertThat(words.of(flag.severity()) + words.of(flag.matter().subject())).isNotBlank();
    }
}
