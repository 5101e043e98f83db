package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.ScenarioKind;
import org.covoyage.journey.Series;

/**
 * What was understood of a text: a grid to look at before it becomes part of a journey, and what there is to say about
 * it. It has no identities yet; what it makes is new.
 *
 * @param title      of the journey, or {@code null}
 * @param summary    a sentence about it, or {@code null}
 * @param persona    whose journey it is, or {@code null}
 * @param stages     columns
 * @param rows       lanes, from the top
 * @param companions who travels along
 * @param findings   what was understood, assumed, left out
 */
public record Draft(String title, String summary, String persona, List<Stage> stages, List<Row> rows,
        List<Companion> companions, List<Finding> findings) {

    /**
     * A column.
     *
     * @param name     its name
     * @param phase    the phase its name tells, or {@code null}
     * @param goal     what the customer wants there, or {@code null}
     * @param duration how long it takes, in words, or {@code null}
     */
    public record Stage(String name, Phase phase, String goal, String duration) {
    }

    /**
     * A lane.
     *
     * @param type   what it shows; touchpoints and steps become such, feelings readings, everything else cards
     * @param name   its own name, or {@code null} for that of its type
     * @param series for a lane of feelings: whose they are
     * @param cells  for each stage what stands there
     */
    public record Row(LaneType type, String name, Series series, List<List<Entry>> cells) {
        /** Copies the lists. */
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** The same lane as one of another type, as a person corrects it in the preview. */
        public Row withType(LaneType other) {
            return new Row(other, name, series, cells);
        }
    }

    /**
     * Something in a cell.
     *
     * @param text    what stands there; may be empty beside a feeling
     * @param feeling −2 … +2, or {@code null}
     */
    public record Entry(String text, Double feeling) {
        static Entry of(String text) {
            return new Entry(text, null);
        }
    }

    /**
     * Somebody who travels along.
     *
     * @param name  name
     * @param relation what they are to the customer, or {@code null}
     * @param kind  kind that the name tells
     * @param parts for each stage the part played there; {@code null} where absent
     */
    public record Companion(String name, String relation, CompanionKind kind, List<Part> parts) {
        /** Copies the list. */
        public Companion {
            parts = java.util.Collections.unmodifiableList(new ArrayList<>(parts));
        }
    }

    /**
     * A part played at a stage.
     *
     * @param involvement 0 … 1
     * @param assumed     whether nobody said how much
     * @param note        what the companion does there, or {@code null}
     */
    public record Part(double involvement, boolean assumed, String note) {
    }

    /** Involvement where a companion is named without one: the middle of the scale (a convention). */
    public static final double SUPPOSED = 0.5;

    /** Copies the lists. */
    public Draft {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
        companions = List.copyOf(companions);
        findings = List.copyOf(findings);
    }

    static Draft nothing(Findings findings) {
        findings.add(Finding.Code.EMPTY, 0);
        return new Draft(null, null, null, List.of(), List.of(), List.of(), findings.list());
    }

    /** Whether there is nothing to make a journey of. */
    public boolean isEmpty() {
        return stages.isEmpty();
    }

    /** The same draft with one lane corrected. */
    public Draft withRow(int index, Row row) {
        List<Row> other = new ArrayList<>(rows);
        other.set(index, row);
        return new Draft(title, summary, persona, stages, other, companions, findings);
    }

    /**
     * New stages, lanes, cards and so on, in an order that {@link Journey#of} takes; without scenario and persona, so
     * that they can be added to a journey that has its own.
     *
     * @param taken ids that are somebody's already
     */
    public List<Element> toElements(Set<Id> taken) {
        return new DraftElements(this, new Ids(taken)).make();
    }

    /** A journey of one scenario, as it is, with a persona: the one named, or a customer without a name. */
    public Journey toJourney(Language language) {
        boolean french = language == Language.FR;
        List<Element> elements = new ArrayList<>();
        elements.add(new Scenario(new Id("as-is"), title != null ? title : french ? "Parcours client"
                : "Customer journey", ScenarioKind.AS_IS, summary, null, null));
        elements.add(new Persona(new Id("customer"), persona != null ? persona : french ? "Client" : "Customer", true,
                null, null, null, null, null, null));
        elements.addAll(toElements(Set.of(new Id("as-is"), new Id("customer"))));
        return Journey.of(elements);
    }
}
