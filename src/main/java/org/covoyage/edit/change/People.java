package org.covoyage.edit.change;

import java.util.List;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Stage;

/** Personas, and who sits in the decision unit of a stage. */
public final class People {
    private final Draft draft;

    /** People in a draft. */
    public People(Draft draft) {
        this.draft = draft;
    }

    /** Adds a persona; the journey is the first one's. */
    public Id addPersona(String name) {
        Id id = draft.fresh().of(Kind.PERSONA, name);
        boolean first = draft.all(Persona.class).stream().noneMatch(Persona::focal);
        draft.add(new Persona(id, name, first, null, null, List.of(), null, null, null));
        return id;
    }

    /** Gives a persona another name. */
    public void rename(Id persona, String name) {
        draft.need(persona, Persona.class);
        draft.set(persona, "name", name);
    }

    /** Says whose journey it is. */
    public void focal(Id persona) {
        draft.need(persona, Persona.class);
        for (Persona each : draft.all(Persona.class)) {
            draft.put(Records.with(each, "focal", each.id().equals(persona)));
        }
    }

    /**
     * Gives somebody a seat at a stage, or other rights in the one they have.
     *
     * @param member a persona or companion
     * @param rights 0 … 1; {@code null} when unknown
     * @return the seat
     */
    public Id seat(Id stage, Id member, Double rights) {
        draft.need(stage, Stage.class);
        draft.need(member, Element.class);
        DecisionSeat found = draft.neededBy(member, DecisionSeat.class).stream()
                .filter(seat -> seat.member().equals(member) && seat.stage().equals(stage)).findFirst().orElse(null);
        if (found != null) {
            draft.set(found.id(), "rights", rights);
            return found.id();
        }
        Id id = draft.fresh().of(Kind.SEAT, stage.value().replaceFirst("^s-", "") + "-" + member.value());
        draft.add(new DecisionSeat(id, stage, member, rights, null, false, List.of(), null, null));
        return id;
    }
}
