package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;

/** What stands in the cells of a journey's grid, as text in a language. It must not know in which format. */
final class JourneyCells {
    private record Cell(Id lane, Id stage) {
    }

    private final Journey journey;
    private final Language language;
    private final Map<Cell, List<Card>> cards;
    private final Map<Id, List<Step>> steps;
    private final Map<Id, List<Touchpoint>> touchpoints;
    private final Map<Id, List<Tie>> ties;
    private final Map<Id, List<Measure>> measures;
    private final Map<Id, List<Reading>> readings;

    JourneyCells(Journey journey, Language language) {
        this.journey = journey;
        this.language = language;
        cards = by(journey.all(Card.class), card -> new Cell(card.lane(), card.stage()));
        steps = by(journey.all(Step.class), Step::stage);
        touchpoints = by(journey.all(Touchpoint.class), Touchpoint::stage);
        ties = by(journey.all(Tie.class).stream().filter(tie -> tie.involvement() > 0).toList(), Tie::stage);
        measures = by(journey.all(Measure.class), measure -> measure.stage() != null ? measure.stage()
                : measure.touchpoint() == null ? Id.OUTSIDE
                : journey.get(measure.touchpoint(), Touchpoint.class).stage());
        readings = by(journey.all(Reading.class).stream().filter(reading -> reading.scale() == Scale.EMOTION
                && isFocal(reading)).toList(), Reading::at);
    }

    private boolean isFocal(Reading reading) {
        Persona focal = journey.focalPersona();
        return reading.series() != Series.CUSTOMER || reading.persona() == null
                || focal != null && reading.persona().equals(focal.id());
    }

    private static <K, E> Map<K, List<E>> by(List<E> elements, Function<E, K> key) {
        Map<K, List<E>> sorted = new HashMap<>();
        elements.forEach(element -> sorted.computeIfAbsent(key.apply(element), _ -> new ArrayList<>()).add(element));
        return sorted;
    }

    List<Step> steps(Stage stage) {
        return steps.getOrDefault(stage.id(), List.of());
    }

    List<Touchpoint> touchpoints(Stage stage) {
        return touchpoints.getOrDefault(stage.id(), List.of());
    }

    List<Card> cards(Lane lane, Stage stage) {
        return cards.getOrDefault(new Cell(lane.id(), stage.id()), List.of());
    }

    /** The names of those who take part at a stage. */
    List<String> present(Stage stage) {
        return ties.getOrDefault(stage.id(), List.of()).stream()
                .map(tie -> journey.get(tie.companion(), Companion.class).name()).toList();
    }

    String name(Lane lane) {
        return lane.name() != null && !lane.name().isBlank() ? lane.name() : LaneNames.of(lane.type(), language);
    }

    /** What stands in a cell, one text for each thing; curves have none. */
    List<String> texts(Lane lane, Stage stage) {
        return switch (lane.type()) {
            case COMPANIONS -> ties.getOrDefault(stage.id(), List.of()).stream().map(tie ->
                    journey.get(tie.companion(), Companion.class).name() + " (" + percent(tie.involvement()) + ")").toList();
            case STEPS -> steps(stage).stream().map(Step::name).toList();
            case TOUCHPOINTS -> touchpoints(stage).stream().map(Touchpoint::name).toList();
            case DATA -> touchpoints(stage).stream().filter(Touchpoint::usesData)
                    .map(touchpoint -> touchpoint.data().title()).toList();
            case EMOTION, INTERACTION_LINE, VISIBILITY_LINE, INTERNAL_LINE -> List.of();
            case MEASURES -> {
                List<String> texts = new ArrayList<>();
                measures.getOrDefault(stage.id(), List.of()).forEach(measure -> texts.add(text(measure)));
                cards(lane, stage).forEach(card -> texts.add(card.text()));
                yield texts;
            }
            case IMAGES, ACTIONS, EVIDENCE, THOUGHTS, PAINS, OPPORTUNITIES, FRONT_STAGE, BACK_STAGE, SUPPORT, CUSTOM ->
                    cards(lane, stage).stream().map(Card::text).toList();
        };
    }

    /** The feeling of a series at one place, −2 … +2. */
    OptionalDouble feeling(Element at, Series series) {
        return readings.getOrDefault(at.id(), List.of()).stream().filter(reading -> reading.series() == series)
                .mapToDouble(Reading::value).findFirst();
    }

    /** The mean feeling of a series at a stage, its steps and its touchpoints, −2 … +2, two decimals. */
    OptionalDouble mean(Stage stage, Series series) {
        List<Element> places = new ArrayList<>(List.of(stage));
        places.addAll(steps(stage));
        places.addAll(touchpoints(stage));
        OptionalDouble mean = places.stream().map(place -> feeling(place, series)).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).average();
        return mean.isEmpty() ? mean : OptionalDouble.of(Math.round(mean.getAsDouble() * 100) / 100.0 + 0.0);
    }

    /** A number as a spreadsheet of this language takes it. */
    String number(double value) {
        String digits = value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value)
                : String.valueOf(value);
        return language == Language.FR ? digits.replace('.', ',') : digits;
    }

    /** Lanes with something in them that is not among these types, by name. */
    List<String> others(Set<LaneType> without) {
        Set<LaneType> left = new HashSet<>(without);
        return journey.all(Lane.class).stream().filter(lane -> !left.contains(lane.type())
                && journey.all(Stage.class).stream().anyMatch(stage -> !texts(lane, stage).isEmpty()))
                .map(this::name).toList();
    }

    private String percent(double share) {
        return Math.round(share * 100) + (language == Language.FR ? "\u202F%" : "%");
    }

    private String text(Measure measure) {
        String value = measure.value() == null ? "" : " " + number(measure.value());
        String unit = measure.unit() == null ? "" : (measure.unit().startsWith("/") ? "" : " ") + measure.unit();
        return measure.name() + value + (value.isEmpty() ? "" : unit);
    }
}
