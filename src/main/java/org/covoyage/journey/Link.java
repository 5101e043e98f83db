package org.covoyage.journey;

/** An element that is an edge of the journey's graph. Records are edges, ids are vertices. */
public sealed interface Link extends Element permits Transition, Tie, Bond {

    /** Where the edge starts. */
    Id from();

    /** Where it ends; {@link Id#OUTSIDE} for an exit. */
    Id to();
}
