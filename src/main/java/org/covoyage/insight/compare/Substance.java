package org.covoyage.insight.compare;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Element;

/** What two records of one kind say otherwise. It asks every component, so that a new one is not forgotten. */
final class Substance {
    /** Not what is claimed, but how well it is known, and where it stands. */
    private static final Set<String> ASIDE = Set.of("id", "evidence", "note", "image", "hue", "colour", "width", "stage",
            "step", "touchpoint", "involvementGrade");

    private Substance() {
    }

    /** The components that differ, in their order, as named in files. */
    static List<String> differing(Element before, Element after) {
        List<String> differing = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            if (!ASIDE.contains(component.getName())
                    && !Objects.equals(value(component, before), value(component, after))) {
                differing.add(component.getName());
            }
        }
        return differing;
    }

    private static Object value(RecordComponent component, Element of) {
        try {
            return plain(component.getAccessor().invoke(of));
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a public record hides " + component, impossible);
        }
    }

    /** A score without its grade, its source and the reason for it. */
    private static Object plain(Object value) {
        return switch (value) {
            case Criteria criteria -> Arrays.stream(Criterion.values()).map(one -> criteria.score(one, null)).toList();
            case DistanceOverride override -> override.distance();
            case null, default -> value;
        };
    }
}
