package org.covoyage.edit.clip;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.edit.change.Copies;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.file.Clipping;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Project;
import org.covoyage.journey.Reference;
import org.covoyage.journey.Scenario;

/** Cutting elements out of a journey: the chosen ones, their parts, and whatever these refer to. */
public final class Clips {
    private Clips() {
    }

    /**
     * A clipping of elements.
     *
     * @param cover  of the project; only its language and the pictures in use go along
     * @param chosen ids of any kind; those that cannot stand twice do not count
     * @return {@code null} when nothing of it can be copied
     */
    public static Clipping of(Cover cover, Journey journey, Collection<Id> chosen) {
        List<Id> roots = chosen.stream().filter(id -> journey.get(id) != null
                && Copies.canStandTwice(Kind.of(journey.get(id))) && Kind.of(journey.get(id)) != Kind.VIEW).toList();
        if (roots.isEmpty()) {
            return null;
        }
        Set<Id> wanted = new LinkedHashSet<>();
        Deque<Id> open = new ArrayDeque<>(Copies.parts(new Draft(journey, FreshIds.of(journey)), roots));
        while (!open.isEmpty()) {
            Id id = open.pop();
            if (wanted.add(id)) {
                journey.get(id).references().stream().map(Reference::to).forEach(open::add);
            }
        }
        List<Element> elements = new ArrayList<>();
        elements.add(new Scenario(journey.scenario().id(), journey.scenario().name(), null, null, null, null));
        for (Kind kind : Kind.values()) {
            journey.ids(kind).stream().filter(wanted::contains).map(journey::get).forEach(elements::add);
        }
        Cover small = new Cover("", null, null, cover.language(), null, null, cover.images().stream()
                .filter(image -> elements.stream().anyMatch(element -> Images.of(element).contains(image.id())))
                .toList());
        return new Clipping(new Project(small, List.of(Journey.of(elements))), roots);
    }
}
