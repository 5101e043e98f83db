package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.covoyage.journey.Card;
import org.covoyage.journey.Element;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Touchpoint;

/**
 * A journey as Mermaid {@code journey} text: stages are sections; their steps, else touchpoints, else actions, are
 * tasks; the customer's feeling is the score (rounded, +3), the persona the first actor, companions present at the
 * stage the others. What has no place there is a finding. {@link MermaidReader} reads it back.
 */
public final class MermaidWriter {
    private static final int NEUTRAL = 3;

    /** A task: what it says, and the element whose feeling it shows. */
    private record Task(Element element, String name) {
    }

    private final Language language;

    /** A writer in a language: it names lanes in findings, and a persona without a name. */
    public MermaidWriter(Language language) {
        this.language = language;
    }

    /**
     * The text, each line ending in a line feed.
     *
     * @param title of the journey; that of its scenario when {@code null}
     */
    public Written write(String title, Journey journey) {
        Findings findings = new Findings();
        JourneyCells cells = new JourneyCells(journey, language);
        List<LaneType> preferred = preferred(journey, cells);
        Set<LaneType> carried = EnumSet.of(LaneType.COMPANIONS, LaneType.EMOTION);
        List<String> unknown = new ArrayList<>();
        List<String> rounded = new ArrayList<>();
        StringBuilder out = new StringBuilder("journey\n  title ")
                .append(MermaidText.value(title == null ? journey.scenario().name() : title)).append('\n');
        if (journey.scenario().summary() != null && !journey.scenario().summary().isBlank()) {
            out.append("  accDescr: ").append(MermaidText.value(journey.scenario().summary())).append('\n');
        }
        for (Stage stage : journey.all(Stage.class)) {
            out.append("  section ").append(MermaidText.section(stage.name())).append('\n');
            List<Task> tasks = tasks(journey, stage, cells, preferred, carried);
            if (tasks.isEmpty()) {
                findings.add(Finding.Code.STAGE_WITHOUT_TASK, 0, stage.name());
            }
            String actors = actors(journey, stage, cells);
            for (Task task : tasks) {
                OptionalDouble own = cells.feeling(task.element(), Series.CUSTOMER);
                OptionalDouble feeling = own.isPresent() ? own : cells.feeling(stage, Series.CUSTOMER);
                int score = NEUTRAL + (int) Math.round(feeling.orElse(0));
                if (feeling.isEmpty()) {
                    unknown.add(task.name());
                } else if (score - NEUTRAL != feeling.getAsDouble()) {
                    rounded.add(task.name());
                }
                out.append("    ").append(MermaidText.task(task.name())).append(": ").append(score).append(": ")
                        .append(actors).append('\n');
            }
        }
        say(findings, Finding.Code.SCORE_UNKNOWN, unknown);
        say(findings, Finding.Code.SCORE_ROUNDED, rounded);
        say(findings, Finding.Code.NO_PLACE, cells.others(carried));
        return new Written(out.toString(), findings.list());
    }

    private static void say(Findings findings, Finding.Code code, List<String> names) {
        if (!names.isEmpty()) {
            findings.add(code, 0, String.join(", ", names));
        }
    }

    /** Touchpoints first when feelings were noted there and not at steps. */
    private static List<LaneType> preferred(Journey journey, JourneyCells cells) {
        boolean atSteps = isFelt(journey, Kind.STEP, cells);
        boolean atTouchpoints = isFelt(journey, Kind.TOUCHPOINT, cells);
        return atTouchpoints && !atSteps ? List.of(LaneType.TOUCHPOINTS, LaneType.STEPS, LaneType.ACTIONS)
                : List.of(LaneType.STEPS, LaneType.TOUCHPOINTS, LaneType.ACTIONS);
    }

    private static boolean isFelt(Journey journey, Kind kind, JourneyCells cells) {
        return journey.all(kind).stream().anyMatch(element -> cells.feeling(element, Series.CUSTOMER).isPresent());
    }

    private static List<Task> tasks(Journey journey, Stage stage, JourneyCells cells, List<LaneType> preferred,
            Set<LaneType> carried) {
        for (LaneType type : preferred) {
            List<Task> tasks = new ArrayList<>();
            switch (type) {
                case STEPS -> cells.steps(stage).forEach((Step step) -> tasks.add(new Task(step, step.name())));
                case TOUCHPOINTS -> cells.touchpoints(stage)
                        .forEach((Touchpoint touchpoint) -> tasks.add(new Task(touchpoint, touchpoint.name())));
                default -> journey.all(Lane.class).stream().filter(lane -> lane.type() == LaneType.ACTIONS)
                        .forEach(lane -> cells.cards(lane, stage)
                                .forEach((Card card) -> tasks.add(new Task(card, card.text()))));
            }
            if (!tasks.isEmpty()) {
                carried.add(type);
                return tasks;
            }
        }
        return List.of();
    }

    private String actors(Journey journey, Stage stage, JourneyCells cells) {
        Persona persona = journey.focalPersona();
        List<String> names = new ArrayList<>();
        names.add(persona == null ? LaneNames.word("persona", language) : persona.name());
        names.addAll(cells.present(stage));
        return String.join(", ", names.stream().map(MermaidText::actor).toList());
    }
}
