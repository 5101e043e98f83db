package org.covoyage.picture.flag;

import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Title;
import org.covoyage.journey.Transition;
import org.covoyage.picture.Labels;

/**
 * What to call the elements of a journey inside a sentence: people by their names, everything else between quotation
 * marks, ways by their two ends. For what has no name it gives the id.
 */
public final class PlaceNames {
    private static final int SHORT = 60;

    private final Labels labels;
    private final Journey journey;

    /** The names of a journey's elements in the language of labels. */
    public PlaceNames(Labels labels, Journey journey) {
        this.labels = labels;
        this.journey = journey;
    }

    /** What to call an element inside a sentence. */
    public String of(Id id) {
        return switch (journey.get(id)) {
            case Companion companion -> companion.name();
            case Persona persona -> persona.name();
            case null -> id.value();
            case Element element -> labels.quoted(plain(element));
        };
    }

    private String plain(Element element) {
        return switch (element) {
            case Card card -> shortened(card.text());
            case Transition way when way.target() != null -> end(way.from()) + " → " + end(way.target());
            case Transition way -> end(way.from());
            default -> Title.of(element).isEmpty() ? element.id().value() : Title.of(element);
        };
    }

    private String end(Id id) {
        Element element = journey.get(id);
        return element == null ? id.value() : plain(element);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0,
                Math.min(SHORT, line.codePointCount(0, line.length())))).strip() + " …";
    }
}
