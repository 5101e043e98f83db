package org.covoyage.ui.navigate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Persona;
import org.junit.jupiter.api.Test;

class TextFinderTest {
    private static Journey car() throws Exception {
        return Samples.journey("samples/fr/electric-car.covoyage");
    }

    private static List<String> said(Journey journey, String words) {
        return TextFinder.find(journey, words).stream().map(found -> found.id() + "." + found.member()).toList();
    }

    @Test
    void caseAndAccentsDoNotMatterAndNothingIsFoundForNoWords() throws Exception {
        Journey journey = car();
        assertThat(said(journey, "LÉOTESTETOUT")).isEqualTo(said(journey, "leotestetout")).isNotEmpty();
        assertThat(said(journey, "  ")).isEmpty();
        assertThat(said(journey, "no such words anywhere")).isEmpty();
    }

    @Test
    void textsInsideOtherRecordsAreFoundTooSuchAsNotesOfEvidence() throws Exception {
        Journey journey = car();
        List<Card> noted = journey.all(Card.class).stream().filter(card -> card.evidence() != null
                && card.evidence().note() != null).toList();
        assertThat(TextFinder.find(journey, "a").stream().map(TextFinder.Found::record).collect(Collectors.toSet()))
                .contains(Card.class, Companion.class, Persona.class);
        for (Card card : noted) {
            assertThat(TextFinder.find(journey, card.evidence().note())).anyMatch(found ->
                    found.id().equals(card.id()) && found.record().equals(Evidence.class));
        }
    }

    @Test
    void cardsAreFoundLaneByLaneAndStageByStage() throws Exception {
        Journey journey = car();
        List<Element> cards = TextFinder.find(journey, "e").stream().map(found -> journey.get(found.id()))
                .filter(element -> Kind.of(element) == Kind.CARD).distinct().toList();
        assertThat(cards).isSortedAccordingTo(Comparator
                .comparingInt((Element card) -> journey.placeOf(((Card) card).lane()))
                .thenComparingInt(card -> journey.placeOf(((Card) card).stage())));
        assertThat(cards).hasSizeGreaterThan(20);
    }

    @Test
    void anExcerptShowsTheWordsInTheirOwnLettersWithALittleAroundThem() {
        Journey journey = Samples.journeyOf(new Companion(new Id("zoe"), "Zoé", null, CompanionKind.values()[0],
                List.of(), null, null, null, null, null, null, null, null, null, false, null,
                "Long before it all began there was a friend who said " + "œuvre d’Été was the best of all the shops "
                        + "that anybody had ever seen in town"));
        assertThat(TextFinder.find(journey, "d'ete")).extracting(TextFinder.Found::excerpt)
                .containsExactly("…was a friend who said œuvre d’Été was the best of all the…");
    }
}
