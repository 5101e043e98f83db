package org.covoyage.edit.clip;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.edit.change.Records;
import org.covoyage.journey.Card;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Touchpoint;

/** The pictures of the project that elements show. */
final class Images {
    private Images() {
    }

    /** The ids of the pictures an element shows. */
    static Set<Id> of(Element element) {
        return Stream.ofNullable(switch (element) {
            case Card card -> card.image();
            case Touchpoint touchpoint -> touchpoint.image();
            case Persona persona -> persona.portrait();
            default -> null;
        }).collect(Collectors.toSet());
    }

    /** The element without a picture that the project does not have. */
    static Element only(Element element, Set<Id> known) {
        if (known.containsAll(of(element))) {
            return element;
        }
        return Records.with(element, element instanceof Persona ? "portrait" : "image", null);
    }
}
