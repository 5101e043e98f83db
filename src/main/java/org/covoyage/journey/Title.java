package org.covoyage.journey;

/** What elements are called by what is written on them. */
public final class Title {
    private Title() {
    }

    /** The element's own words; empty when it has none. */
    public static String of(Element element) {
        String words = switch (element) {
            case Scenario scenario -> scenario.name();
            case Source source -> source.title();
            case Persona persona -> persona.name();
            case Stage stage -> stage.name();
            case Step step -> step.name();
            case Lane lane -> lane.name();
            case Card card -> card.text();
            case Touchpoint touchpoint -> touchpoint.name();
            case Transition way -> way.label();
            case Companion companion -> companion.name();
            case Bond bond -> bond.label();
            case Measure measure -> measure.name();
            case Complaint complaint -> complaint.title();
            case SavedView view -> view.name();
            case Reading _, Tie _, DecisionSeat _, ClientRole _ -> null;
        };
        return words == null ? "" : words;
    }
}
