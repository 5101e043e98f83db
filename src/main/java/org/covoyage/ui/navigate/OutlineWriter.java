package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.text.Texts;

/**
 * Writes a journey as a tree of lines: stages with their steps, touchpoints and cards by lane; companions with their
 * stages; personas; ways; and what has no cell of its own: bonds, seats, roles, figures, complaints, sources. Each list is
 * gone through once. It must not know how the tree is shown.
 */
final class OutlineWriter {
    /** What belongs to no cell, listed by kind below everything else. */
    private static final List<Kind> REST = List.of(Kind.BOND, Kind.SEAT, Kind.ROLE, Kind.MEASURE, Kind.COMPLAINT,
            Kind.SOURCE);

    private final Names names;

    OutlineWriter(Texts texts) {
        names = new Names(texts);
    }

    /** The headings of a journey, those with nothing below left out. */
    List<Twig> of(Journey journey) {
        Map<Id, List<Step>> steps = by(journey.all(Step.class), Step::stage);
        Map<Id, List<Touchpoint>> touchpoints = by(journey.all(Touchpoint.class), Touchpoint::stage);
        Map<Id, List<Card>> cards = by(journey.all(Card.class), Card::stage);
        Map<Id, List<Tie>> ties = by(journey.all(Tie.class), Tie::companion);
        List<Twig> headings = new ArrayList<>();
        heading(headings, Kind.STAGE, journey.all(Stage.class).stream().map(stage -> {
            List<Twig> below = new ArrayList<>();
            below.addAll(leaves(journey, steps.get(stage.id())));
            heading(below, Kind.TOUCHPOINT, leaves(journey, touchpoints.get(stage.id())));
            below.addAll(lanes(journey, cards.getOrDefault(stage.id(), List.of())));
            return twig(journey, stage, names.of(journey, stage), below);
        }).toList());
        heading(headings, Kind.COMPANION, journey.all(Companion.class).stream().map(companion -> twig(journey,
                companion, names.of(journey, companion), ties.getOrDefault(companion.id(), List.of()).stream()
                        .sorted(Comparator.comparingInt((Tie tie) -> journey.placeOf(tie.stage())))
                        .map(tie -> twig(journey, tie, names.of(journey, tie.stage()), List.of())).toList())).toList());
        heading(headings, Kind.PERSONA, leaves(journey, journey.all(Persona.class)));
        heading(headings, Kind.TRANSITION, journey.all(Transition.class).stream()
                .map(way -> twig(journey, way, way(journey, way), List.of())).toList());
        for (Kind kind : REST) {
            heading(headings, kind, leaves(journey, journey.all(kind)));
        }
        return headings;
    }

    private String way(Journey journey, Transition way) {
        String ends = names.of(journey, way.from()) + " → " + names.of(journey, way.to());
        return way.label() == null ? ends : ends + ": " + way.label();
    }

    private List<Twig> lanes(Journey journey, List<Card> cards) {
        Map<Id, List<Card>> byLane = by(cards, Card::lane);
        return journey.all(Lane.class).stream().filter(lane -> byLane.containsKey(lane.id()))
                .map(lane -> twig(journey, lane, names.of(journey, lane), leaves(journey, byLane.get(lane.id()))))
                .toList();
    }

    private void heading(List<Twig> headings, Kind kind, List<Twig> twigs) {
        if (!twigs.isEmpty()) {
            headings.add(new Twig("kind " + kind, null, "", names.kinds(kind), twigs));
        }
    }

    private List<Twig> leaves(Journey journey, List<? extends Element> elements) {
        return elements == null ? List.of()
                : elements.stream().map(each -> twig(journey, each, names.of(journey, each), List.of())).toList();
    }

    private Twig twig(Journey journey, Element element, String words, List<Twig> below) {
        return new Twig(element.id().value(), element.id(), names.kind(Kind.of(element)),
                words.replaceAll("\\s+", " "), below);
    }

    private static <E> Map<Id, List<E>> by(List<E> all, Function<E, Id> where) {
        Map<Id, List<E>> found = new HashMap<>();
        for (E each : all) {
            found.computeIfAbsent(Objects.requireNonNull(where.apply(each)), _ -> new ArrayList<>()).add(each);
        }
        return found;
    }
}
