package org.covoyage.edit.change;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Card;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Reading;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Source;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;

/** What belongs to an element, as opposed to what only mentions it. */
final class Belonging {
    private Belonging() {
    }

    /** The chosen elements and all that cannot stay, or would say something false, when they go. */
    static Set<Id> going(Draft draft, Collection<Id> chosen) {
        return closure(draft, chosen, Belonging::goesWith);
    }

    /**
     * The chosen elements and all that is a part of them and is copied with them. Ways and bonds only when both ends
     * are in it.
     */
    static Set<Id> parts(Draft draft, Collection<Id> chosen) {
        Set<Id> parts = closure(draft, chosen, Belonging::isPartOf);
        parts.removeIf(id -> !chosen.contains(id) && switch (draft.get(id)) {
            case Transition way -> way.target() == null ? !parts.contains(way.from())
                    : !parts.contains(way.from()) || !parts.contains(way.target());
            case Bond bond -> !parts.contains(bond.listener()) || !parts.contains(bond.listenedTo());
            default -> false;
        });
        return parts;
    }

    private static Set<Id> closure(Draft draft, Collection<Id> chosen, BiPredicate<Element, Id> takes) {
        Set<Id> found = new LinkedHashSet<>();
        Deque<Id> open = new ArrayDeque<>(chosen);
        while (!open.isEmpty()) {
            Id id = open.pop();
            if (found.add(id)) {
                draft.neededBy(id).stream().filter(element -> takes.test(element, id)).map(Element::id)
                        .forEach(open::add);
            }
        }
        return found;
    }

    /**
     * Whether an element goes when another goes. A reading of a persona would become the focal customer's if it
     * stayed, and a figure of a stage would stand nowhere.
     */
    private static boolean goesWith(Element element, Id gone) {
        return switch (element) {
            case Step step -> gone.equals(step.stage());
            case Card card -> gone.equals(card.lane()) || gone.equals(card.stage());
            case Touchpoint touchpoint -> gone.equals(touchpoint.stage());
            case Reading reading -> gone.equals(reading.at()) || gone.equals(reading.persona());
            case Transition way -> gone.equals(way.from()) || gone.equals(way.target());
            case Tie tie -> gone.equals(tie.companion()) || gone.equals(tie.stage());
            case Bond bond -> gone.equals(bond.listener()) || gone.equals(bond.listenedTo());
            case DecisionSeat seat -> gone.equals(seat.stage()) || gone.equals(seat.member());
            case ClientRole role -> gone.equals(role.stage()) || gone.equals(role.persona());
            case Measure measure -> gone.equals(measure.stage())
                    || measure.stage() == null && gone.equals(measure.touchpoint());
            case Complaint complaint -> gone.equals(complaint.stage())
                    || complaint.stage() == null && gone.equals(complaint.touchpoint());
            case Scenario _, Source _, Persona _, Stage _, Lane _, Companion _, SavedView _ -> false;
        };
    }

    private static boolean isPartOf(Element element, Id whole) {
        return switch (element) {
            case Reading reading -> whole.equals(reading.at());
            case DecisionSeat seat -> whole.equals(seat.stage());
            case ClientRole role -> whole.equals(role.stage());
            default -> goesWith(element, whole);
        };
    }
}
