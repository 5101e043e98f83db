package org.covoyage.ui.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Reading;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.ui.text.Texts;

/** What hangs on an element: a companion's distance at every stage, a touchpoint's readings, a stage's companions. */
final class Relations {
    private static final int MOST = 40;

    private final Texts texts;
    private final Names names;
    private final Values values;

    Relations(Texts texts, Names names, Values values) {
        this.texts = texts;
        this.names = names;
        this.values = values;
    }

    List<Section> of(Journey journey, Element element) {
        List<Section> sections = new ArrayList<>();
        if (element instanceof Companion companion) {
            Distance general = SocialDistance.of(journey.scenario().parametersOrDefault(), companion);
            sections.add(new Section(texts.get("details.distance"), distance(general, "details.inGeneral")));
        } else if (element instanceof Tie tie) {
            sections.add(new Section(texts.get("details.distance"), distance(of(journey, tie), "details.here")));
        }
        Map<Kind, List<Element>> hanging = new TreeMap<>();
        for (Id id : journey.neededBy(element.id())) {
            Element other = journey.get(id);
            hanging.computeIfAbsent(Kind.of(other), _ -> new ArrayList<>()).add(other);
        }
        hanging.forEach((kind, others) -> sections.add(section(journey, element, kind, others)));
        return sections;
    }

    private List<Fact> distance(Distance distance, String label) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get(label), values.distance(distance)));
        facts.add(Fact.of(texts.get("details.basis"), texts.get("basis." + distance.basis().name())));
        if (distance.isDefined() && distance.coverage() < 1) {
            String coverage = texts.number(100 * distance.coverage(), 0);
            facts.add(Fact.of(texts.get("details.scored"), texts.get(
                    distance.coverage() < Distance.ENOUGH_SCORED ? "details.scored.few" : "details.scored.share",
                    coverage)));
        }
        return facts;
    }

    private Section section(Journey journey, Element element, Kind kind, List<Element> others) {
        String title = element instanceof Companion && kind == Kind.TIE ? texts.get("details.stages")
                : names.kinds(kind);
        others.sort(order(journey, element, kind));
        List<Fact> facts = new ArrayList<>();
        for (Element other : others.subList(0, Math.min(MOST, others.size()))) {
            facts.add(fact(journey, element, other));
        }
        if (others.size() > MOST) {
            facts.add(Fact.of("", texts.get("details.more", others.size() - MOST)));
        }
        return new Section(title, facts);
    }

    /** Companions at a stage by distance, a companion's stages as they follow each other, all else as it stands. */
    private static Comparator<Element> order(Journey journey, Element element, Kind kind) {
        if (kind == Kind.TIE && element instanceof Stage) {
            return Comparator.comparingDouble(tie -> of(journey, (Tie) tie).value());
        }
        if (kind == Kind.TIE) {
            return Comparator.comparingInt(tie -> journey.placeOf(((Tie) tie).stage()));
        }
        return Comparator.comparingInt(other -> journey.placeOf(other.id()));
    }

    private Fact fact(Journey journey, Element element, Element other) {
        return switch (other) {
            case Tie tie -> new Fact(names.of(journey, element instanceof Companion ? tie.stage() : tie.companion()),
                    part(journey, tie), tie.id());
            case Reading reading -> new Fact(names.choice(reading.series()),
                    values.onScale(reading.scale(), reading.value()), reading.id());
            case Measure measure when measure.value() != null -> new Fact(measure.name(),
                    texts.number(measure.value(), 2) + (measure.unit() == null ? "" : " " + measure.unit()),
                    measure.id());
            default -> new Fact("", names.of(journey, other), other.id());
        };
    }

    private String part(Journey journey, Tie tie) {
        String direction = tie.directionOrDefault() > 0 ? "details.for" : tie.directionOrDefault() < 0
                ? "details.against" : "details.neutral";
        Distance distance = of(journey, tie);
        return texts.get("details.part", texts.number(distance.value(), 2),
                texts.number(100 * tie.involvement(), 0), texts.get(direction));
    }

    private static Distance of(Journey journey, Tie tie) {
        return SocialDistance.of(journey.scenario().parametersOrDefault(),
                journey.get(tie.companion(), Companion.class), tie);
    }
}
