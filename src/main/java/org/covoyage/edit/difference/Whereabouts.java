package org.covoyage.edit.difference;

import org.covoyage.journey.Bond;
import org.covoyage.journey.Card;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
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

/** At which stage of a journey an element is. */
final class Whereabouts {
    private Whereabouts() {
    }

    /** The stage; {@code null} for what belongs to the whole journey. */
    static Id stage(Journey journey, Element element) {
        return switch (element) {
            case Stage stage -> stage.id();
            case Step step -> step.stage();
            case Card card -> card.stage();
            case Touchpoint touchpoint -> touchpoint.stage();
            case Reading reading -> stage(journey, journey.get(reading.at()));
            case Transition way -> stage(journey, journey.get(way.from()));
            case Tie tie -> tie.stage();
            case DecisionSeat seat -> seat.stage();
            case ClientRole role -> role.stage();
            case Measure measure -> measure.stage() != null || measure.touchpoint() == null ? measure.stage()
                    : stage(journey, journey.get(measure.touchpoint()));
            case Complaint complaint -> complaint.stage() != null || complaint.touchpoint() == null
                    ? complaint.stage() : stage(journey, journey.get(complaint.touchpoint()));
            case Scenario _, Source _, Persona _, Lane _, Companion _, Bond _, SavedView _ -> null;
        };
    }
}
