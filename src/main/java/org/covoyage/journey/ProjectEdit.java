package org.covoyage.journey;

import java.util.List;
import java.util.Objects;

/**
 * One thing put otherwise in a project that lies in none of its journeys: the cover, an image, which scenarios there
 * are and in which order. What is said of a scenario, such as its name, is a record of its journey and an
 * {@link Edit} like any other.
 */
public sealed interface ProjectEdit {
    /** The edit that takes this one back. */
    ProjectEdit inverse();

    /**
     * The cover says something else. Images are no part of it: they are large and have an edit of their own.
     *
     * @param before what it says now
     * @param after  what it is to say
     */
    record CoverEdit(Cover before, Cover after) implements ProjectEdit {
        /** Leaves the images out. */
        public CoverEdit {
            before = before.withImages(List.of());
            after = after.withImages(List.of());
        }

        @Override
        public CoverEdit inverse() {
            return new CoverEdit(after, before);
        }
    }

    /**
     * An image comes, goes, or is described otherwise.
     *
     * @param before the image there now, or {@code null}
     * @param after  the image that is to be there, or {@code null}
     * @param place  among the images, from 0
     */
    record ImageEdit(Image before, Image after, int place) implements ProjectEdit {
        /** Checks that it says something. */
        public ImageEdit {
            if (before == null && after == null || place < 0) {
                throw new IllegalArgumentException("an edit of nothing");
            }
        }

        @Override
        public ImageEdit inverse() {
            return new ImageEdit(after, before, place);
        }
    }

    /**
     * A scenario comes or goes, with all that is in it.
     *
     * @param before its elements now, or {@code null} when it comes
     * @param after  its elements then, or {@code null} when it goes
     * @param place  among the scenarios, from 0
     */
    record ScenarioEdit(List<Element> before, List<Element> after, int place) implements ProjectEdit {
        /** Copies the lists; one of them is {@code null}. */
        public ScenarioEdit {
            if ((before == null) == (after == null) || place < 0) {
                throw new IllegalArgumentException("a scenario either comes or goes");
            }
            before = before == null ? null : List.copyOf(before);
            after = after == null ? null : List.copyOf(after);
        }

        /** The scenario's own record. */
        public Scenario scenario() {
            return Objects.requireNonNullElse(before, after).stream().filter(Scenario.class::isInstance)
                    .map(Scenario.class::cast).findFirst()
                    .orElseThrow(() -> new IllegalChange("a journey has exactly one scenario record"));
        }

        @Override
        public ScenarioEdit inverse() {
            return new ScenarioEdit(after, before, place);
        }
    }

    /**
     * Elements of a scenario are otherwise, together with what else the change says: whose picture it is that comes.
     *
     * @param scenario which one
     * @param change   within it
     */
    record ElementsEdit(Id scenario, Change change) implements ProjectEdit {
        @Override
        public ElementsEdit inverse() {
            return new ElementsEdit(scenario, change.inverse());
        }
    }

    /**
     * A scenario takes another place.
     *
     * @param scenario which one
     * @param from     its place now
     * @param to       its place afterwards
     */
    record ScenarioMove(Id scenario, int from, int to) implements ProjectEdit {
        @Override
        public ScenarioMove inverse() {
            return new ScenarioMove(scenario, to, from);
        }
    }
}
