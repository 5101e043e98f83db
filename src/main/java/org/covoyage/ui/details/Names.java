package org.covoyage.ui.details;

import org.covoyage.journey.Bond;
import org.covoyage.journey.Card;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
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
import org.covoyage.journey.Title;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.covoyage.journey.Word;
import org.covoyage.ui.text.Texts;

/** What elements are called when one speaks of them. */
public final class Names {
    private final Texts texts;

    /** Names in the language of the interface, where an element has none of its own. */
    public Names(Texts texts) {
        this.texts = texts;
    }

    /** The kind of an element. */
    public String kind(Kind kind) {
        return texts.detail("kind." + Word.of(kind));
    }

    /** The heading over several of a kind. */
    public String kinds(Kind kind) {
        return texts.detail("kinds." + Word.of(kind));
    }

    /** A choice. */
    public String choice(Enum<?> choice) {
        return texts.detail(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** A member of a record, as a label. */
    public String member(Class<?> record, String member) {
        String own = record.getSimpleName() + "." + member;
        return texts.detail(texts.hasDetail(own) ? own : member);
    }

    /** The unit of a number as it stands behind one; empty for none. */
    public String unit(String unit) {
        return Values.UNITS.containsKey(unit)
                ? texts.detail("unit." + Values.UNITS.get(unit)).replace("{0}", "").strip() : "";
    }

    /** The element of an id. */
    public String of(Journey journey, Id id) {
        Element element = journey.get(id);
        return element == null ? texts.get("details.outside") : of(journey, element);
    }

    /** An element. */
    public String of(Journey journey, Element element) {
        return switch (element) {
            case Lane lane -> lane.name() == null ? choice(lane.type()) : lane.name();
            case Reading reading -> both(of(journey, reading.at()), choice(reading.series()));
            case Transition way -> way.label() == null ? arrow(journey, way.from(), way.to()) : way.label();
            case Tie tie -> both(of(journey, tie.companion()), of(journey, tie.stage()));
            case Bond bond -> arrow(journey, bond.listener(), bond.listenedTo());
            case DecisionSeat seat -> both(of(journey, seat.member()), of(journey, seat.stage()));
            case ClientRole role -> both(choice(role.role()), of(journey, role.stage()));
            case Scenario _, Source _, Persona _, Stage _, Step _, Card _, Touchpoint _, Companion _, Measure _, Complaint _,
                    SavedView _ -> Title.of(element);
        };
    }

    private String arrow(Journey journey, Id from, Id to) {
        return of(journey, from) + " → " + of(journey, to);
    }

    private static String both(String one, String other) {
        return one + " · " + other;
    }
}
