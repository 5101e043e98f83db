package org.covoyage.journey;

import java.util.List;

/** One thing of a journey, with an identity: everything a journey consists of is one of these records. */
public sealed interface Element permits Scenario, Source, Persona, Stage, Step, Lane, Card, Touchpoint, Reading, Link,
        Companion, DecisionSeat, ClientRole, Measure, Complaint, SavedView {

    /** The identity, unique among all elements of the journey. */
    Id id();

    /** The other elements it needs; a journey never holds an element whose references lead nowhere. */
    List<Reference> references();
}
