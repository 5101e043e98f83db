package org.covoyage.journey;

import java.util.ArrayList;
import java.util.List;

/**
 * What was, what is to be, and in which order: the one description of a change, for undo, redraw, recovery and
 * comparison. Its edits are carried out in order; references need to hold only at the end.
 *
 * @param edits the edits
 */
public record Change(List<Edit> edits) {
    /** Copies the list. */
    public Change {
        edits = List.copyOf(edits);
    }

    /** The change that takes this one back. */
    public Change inverse() {
        return new Change(edits.reversed().stream().map(Edit::inverse).toList());
    }

    /** Starts a change of a journey as it is now. */
    public static Builder of(Journey journey) {
        return new Builder(journey);
    }

    /** Gathers edits, each seen against the journey with the earlier ones carried out. */
    public static final class Builder {
        private final Journey journey;
        private final List<Edit> edits = new ArrayList<>();

        private Builder(Journey journey) {
            this.journey = journey;
        }

        /** Adds an element behind the others of its kind. */
        public Builder add(Element element) {
            Kind kind = Kind.of(element);
            long growth = edits.stream().filter(e -> e.kind() == kind)
                    .mapToInt(e -> (e.after() == null ? 0 : 1) - (e.before() == null ? 0 : 1)).sum();
            return add(element, (int) (journey.all(kind).size() + growth));
        }

        /** Adds an element at a place among its kind. */
        public Builder add(Element element, int place) {
            edits.add(new Edit(null, element, -1, place));
            return this;
        }

        /** Puts another record in the place of the one with its id. */
        public Builder replace(Element element) {
            int place = place(element.id());
            edits.add(new Edit(current(element.id()), element, place, place));
            return this;
        }

        /** Moves an element to another place among its kind. */
        public Builder move(Id id, int place) {
            Element element = current(id);
            edits.add(new Edit(element, element, place(id), place));
            return this;
        }

        /** Removes an element. Whatever needs it must be removed or replaced in the same change. */
        public Builder remove(Id id) {
            edits.add(new Edit(current(id), null, place(id), -1));
            return this;
        }

        /** The change. */
        public Change build() {
            return new Change(edits);
        }

        private Element current(Id id) {
            for (Edit edit : edits.reversed()) {
                if (edit.id().equals(id)) {
                    return edit.after();
                }
            }
            return journey.get(id);
        }

        /** The place of an element with the edits gathered so far carried out. */
        private int place(Id id) {
            Element element = current(id);
            if (element == null) {
                throw new IllegalChange("no element " + id);
            }
            Kind kind = Kind.of(element);
            if (edits.stream().noneMatch(edit -> edit.kind() == kind)) {
                return journey.placeOf(id);
            }
            List<Id> order = new ArrayList<>(journey.ids(kind));
            edits.stream().filter(edit -> edit.kind() == kind).forEach(edit -> {
                if (edit.from() >= 0) {
                    order.remove(edit.from());
                }
                if (edit.to() >= 0) {
                    order.add(edit.to(), edit.id());
                }
            });
            return order.indexOf(id);
        }
    }
}
