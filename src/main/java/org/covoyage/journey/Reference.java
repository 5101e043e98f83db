package org.covoyage.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A need of one element for another.
 *
 * @param member  the record component that holds it, as named in the file
 * @param to      the element it needs
 * @param allowed the kinds that element may be of
 */
public record Reference(String member, Id to, Set<Kind> allowed) {

    /** Starts a list of references; unknown targets are left out. */
    static Collector to(String member, Id to, Kind... allowed) {
        return new Collector().and(member, to, allowed);
    }

    /** The references of an evidence, when there is one. */
    static Collector of(Evidence evidence) {
        return new Collector().and(evidence);
    }

    /** Gathers references, leaving out the unknown ones. */
    static final class Collector {
        private final List<Reference> found = new ArrayList<>(4);

        Collector and(String member, Id to, Kind... allowed) {
            if (to != null) {
                found.add(new Reference(member, to, Set.of(allowed)));
            }
            return this;
        }

        Collector and(String member, List<Id> to, Kind... allowed) {
            to.forEach(id -> and(member, id, allowed));
            return this;
        }

        Collector and(Evidence evidence) {
            return evidence == null ? this : and("evidence.source", evidence.source(), Kind.SOURCE);
        }

        Collector and(String member, Criteria criteria) {
            if (criteria != null) {
                criteria.sources().forEach(id -> and(member, id, Kind.SOURCE));
            }
            return this;
        }

        List<Reference> list() {
            return List.copyOf(found);
        }
    }
}
