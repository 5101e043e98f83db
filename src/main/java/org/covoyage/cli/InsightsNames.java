package org.covoyage.cli;

import java.util.Collection;
import java.util.List;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Stage;

/** What to call the elements that a page of insights speaks of. */
final class InsightsNames {
    private final InsightsAnswer answer;
    private final InsightsWords words;

    InsightsNames(InsightsAnswer answer, InsightsWords words) {
        this.answer = answer;
        this.words = words;
    }

    String of(Id id) {
        return switch (answer.journey().get(id)) {
            case Companion companion -> companion.name();
            case Stage stage -> stage.name();
            case Persona persona -> persona.name();
            case Bond bond -> of(bond.listener()) + " → " + of(bond.listenedTo());
            case null -> id.equals(Id.OUTSIDE) ? words.of("outside")
                    : id.equals(answer.circle().customer()) ? words.of("customer") : id.value();
            default -> id.value();
        };
    }

    List<String> of(Collection<Id> ids) {
        return ids.stream().map(this::of).toList();
    }
}
