package org.covoyage.edit.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.file.Template;
import org.covoyage.file.shape.Shapes;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Project;
import org.covoyage.journey.ProjectChange;
import org.covoyage.journey.ProjectEdit.ScenarioEdit;
import org.covoyage.journey.ProjectEdit.ScenarioMove;
import org.covoyage.journey.Reference;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.ScenarioKind;
import org.covoyage.journey.Stage;

/**
 * The scenarios of a project: new ones that share ids with one that is there, their order, their going. What is said
 * of a scenario is a record of its journey and changed there. It must not know who asks.
 */
public final class Scenarios {
    /** What a new scenario begins with. */
    public enum Beginning {
        /** All that another has: what is the same thing has the same id. */
        COPY,
        /** The people, stages, lanes and views of another, with nothing in them. */
        FRAME,
        /** The people of another; stages and lanes of the blank template. */
        BLANK
    }

    /**
     * A scenario that is to come.
     *
     * @param id     its id
     * @param change what brings it
     */
    public record Coming(Id id, ProjectChange change) {
    }

    private static final Set<Kind> FRAME = EnumSet.of(Kind.PERSONA, Kind.STAGE, Kind.LANE, Kind.VIEW);

    private final Project project;
    private final FreshIds ids;

    /** The scenarios of a project as it is now. */
    public Scenarios(Project project, FreshIds ids) {
        this.project = project;
        this.ids = ids;
    }

    /** Whether a project file takes one more. */
    public static boolean takesMore(Project project) {
        return project.scenarios().size() < Shapes.most(Kind.SCENARIO);
    }

    /** What a variant of a scenario usually stands for. */
    public static ScenarioKind variantOf(ScenarioKind kind) {
        return switch (kind) {
            case BEFORE -> ScenarioKind.AFTER;
            case PLANNED -> ScenarioKind.ACTUAL;
            case null, default -> ScenarioKind.TO_BE;
        };
    }

    /**
     * A new scenario behind another.
     *
     * @param like the scenario it is made from
     * @param name its name
     * @param kind what it stands for, or {@code null}
     */
    public Coming add(Beginning beginning, Journey like, String name, ScenarioKind kind) {
        Id id = ids.of(Kind.SCENARIO, name);
        boolean copy = beginning == Beginning.COPY;
        List<Element> elements = new ArrayList<>();
        elements.add(new Scenario(id, name, kind, copy ? like.scenario().summary() : null, null,
                like.scenario().parameters()));
        switch (beginning) {
            case COPY -> like.elements().stream().filter(element -> Kind.of(element) != Kind.SCENARIO)
                    .forEach(elements::add);
            case FRAME -> elements.addAll(frame(like, FRAME));
            case BLANK -> {
                elements.addAll(frame(like, Set.of(Kind.PERSONA)));
                boolean focal = like.focalPersona() != null;
                Template.BLANK.open(project.cover().languageOrDefault()).project().scenarios().getFirst().elements()
                        .forEach(element -> {
                            switch (element) {
                                case Stage stage -> elements.add(Records.with(stage, "id",
                                        ids.of(Kind.STAGE, stage.name())));
                                case Lane lane -> elements.add(Records.with(lane, "id", ids.like(lane.id())));
                                case Persona persona when !focal -> elements.add(Records.with(persona, "id",
                                        ids.of(Kind.PERSONA, persona.name())));
                                default -> { }
                            }
                        });
            }
        }
        return new Coming(id, ProjectChange.of(new ScenarioEdit(null, elements,
                project.scenarios().indexOf(like) + 1)));
    }

    /** Elements of some kinds, and whatever these cannot be without. */
    private static List<Element> frame(Journey like, Set<Kind> kinds) {
        Set<Id> wanted = new LinkedHashSet<>();
        Deque<Id> open = new ArrayDeque<>();
        kinds.forEach(kind -> open.addAll(like.ids(kind)));
        while (!open.isEmpty()) {
            Id id = open.pop();
            if (wanted.add(id)) {
                like.get(id).references().stream().map(Reference::to).forEach(open::add);
            }
        }
        return like.elements().stream().filter(element -> wanted.contains(element.id())).toList();
    }

    /**
     * A scenario goes with all that is in it.
     *
     * @throws IllegalArgumentException when it is the last one, or none of the project
     */
    public ProjectChange remove(Id scenario) {
        if (project.scenarios().size() < 2) {
            throw new IllegalArgumentException("the last scenario");
        }
        int place = place(scenario);
        return ProjectChange.of(new ScenarioEdit(project.scenarios().get(place).elements(), null, place));
    }

    /** The scenario to show when one goes: the next one, else the one before. */
    public Id beside(Id scenario) {
        int place = place(scenario);
        int last = project.scenarios().size() - 1;
        return project.scenarios().get(place < last ? place + 1 : Math.max(0, place - 1)).scenario().id();
    }

    /** Whether a scenario can go so many places on, or back. */
    public boolean canMove(Id scenario, int by) {
        int to = place(scenario) + by;
        return to >= 0 && to < project.scenarios().size();
    }

    /**
     * A scenario goes so many places on, or back.
     *
     * @throws IllegalArgumentException when there is no such place
     */
    public ProjectChange move(Id scenario, int by) {
        if (!canMove(scenario, by)) {
            throw new IllegalArgumentException("no place for " + scenario);
        }
        int place = place(scenario);
        return ProjectChange.of(new ScenarioMove(scenario, place, place + by));
    }

    private int place(Id scenario) {
        for (int i = 0; i < project.scenarios().size(); i++) {
            if (project.scenarios().get(i).scenario().id().equals(scenario)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no scenario " + scenario);
    }
}
