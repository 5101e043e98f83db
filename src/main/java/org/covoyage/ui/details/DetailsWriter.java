package org.covoyage.ui.details;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.Element;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Project;
import org.covoyage.ui.text.Texts;

/**
 * Says what an element is called and what hangs on it, and what a project says of itself. It must not know how it is
 * shown, nor how values are changed.
 */
public final class DetailsWriter {
    private final Texts texts;
    private final Names names;
    private final Relations relations;

    /** Details in the language of the interface. */
    public DetailsWriter(Texts texts) {
        this.texts = texts;
        names = new Names(texts);
        relations = new Relations(texts, names, new Values(texts, names));
    }

    /** An element of a journey: what it is called, and what hangs on it. Its own values are the inspector's. */
    public Details of(Journey journey, Element element) {
        return new Details(names.kind(Kind.of(element)), names.of(journey, element), relations.of(journey, element));
    }

    /** A project and what one of its scenarios holds, for when nothing is selected. What it says of itself is the inspector's. */
    public Details of(Project project, Journey journey) {
        List<Section> sections = new ArrayList<>();
        List<Fact> counts = new ArrayList<>();
        for (Kind kind : List.of(Kind.PERSONA, Kind.STAGE, Kind.TOUCHPOINT, Kind.COMPANION, Kind.CARD, Kind.SOURCE)) {
            if (!journey.ids(kind).isEmpty()) {
                counts.add(Fact.of(names.kinds(kind),
                        texts.number(journey.ids(kind).size(), 0)));
            }
        }
        sections.add(new Section(texts.get("details.contents"), counts));
        return new Details(texts.get("details.project"), project.cover().title(), sections);
    }
}
