package org.covoyage.insight;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Distance;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Id;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/** What to know before trusting a circle's numbers, in the order of companions, bonds, seats. */
public final class Notes {
    private static final double ROUNDING = 1e-6;

    private final Circle circle;
    private final List<Note> notes = new ArrayList<>();

    private Notes(Circle circle) {
        this.circle = circle;
    }

    /** Every note on a circle. */
    public static List<Note> of(Circle circle) {
        Notes all = new Notes(circle);
        for (int c = 0; c < circle.companions.size(); c++) {
            all.companion(c);
        }
        circle.bonds.forEach(all::bond);
        circle.stages.forEach(all::unit);
        return List.copyOf(all.notes);
    }

    private void companion(int c) {
        Companion companion = circle.companions.get(c);
        Distance distance = circle.general[c];
        if (circle.isExcluded(c)) {
            add(Note.Matter.NO_DISTANCE, companion.id(), null);
        } else if (distance.basis() == Distance.Basis.CRITERIA && distance.coverage() < Distance.ENOUGH_SCORED) {
            add(Note.Matter.NOT_ENOUGH_SCORED, companion.id(), null);
        }
        unreasoned(companion.override(), companion.id(), null);
        if (companion.kind() == CompanionKind.AI_AGENT && companion.principal() == null) {
            add(Note.Matter.AGENT_WITHOUT_PRINCIPAL, companion.id(), null);
        }
        boolean farthest = false;
        for (int i = circle.first[c]; i < circle.first[c + 1]; i++) {
            tie(i, companion);
            farthest |= circle.distance[i] == 1 && circle.involvement[i] > 0;
        }
        if (farthest) {
            add(Note.Matter.FARTHEST, companion.id(), null);
        }
    }

    private void tie(int i, Companion companion) {
        Tie tie = circle.ties[i];
        unreasoned(tie.override(), companion.id(), tie.stage());
        if (Double.isNaN(circle.distance[i]) && !circle.isExcluded(circle.companionOf[i])) {
            add(Note.Matter.NO_DISTANCE, companion.id(), tie.stage());
        }
        if (circle.basis[i] == Distance.Basis.TIE_CRITERIA && !Double.isNaN(circle.distance[i])
                && SocialDistance.of(circle.parameters, companion, tie).coverage() < Distance.ENOUGH_SCORED) {
            add(Note.Matter.NOT_ENOUGH_SCORED, companion.id(), tie.stage());
        }
        if (companion.groupSize() != null && tie.voicesOrDefault() > companion.groupSize()) {
            add(Note.Matter.VOICES_OVER_GROUP, companion.id(), tie.stage());
        }
        if (tie.voicesOrDefault() > circle.parameters.voiceCap()) {
            add(Note.Matter.VOICES_CAPPED, companion.id(), tie.stage());
        }
    }

    private void unreasoned(DistanceOverride override, Id companion, Id stage) {
        if (override != null && (override.reason() == null || override.reason().isBlank())) {
            add(Note.Matter.OVERRIDE_WITHOUT_REASON, companion, stage);
        }
    }

    private void bond(Bond bond) {
        boolean listener = circle.companion(bond.listener()) >= 0;
        boolean source = circle.companion(bond.listenedTo()) >= 0;
        if (bond.listener().equals(circle.customer)) {
            add(Note.Matter.BOND_OF_CUSTOMER, bond.id(), null);
        } else if (!listener || !source && !bond.listenedTo().equals(circle.customer)) {
            add(Note.Matter.BOND_OUTSIDE, bond.id(), null);
        }
    }

    private void unit(Stage stage) {
        double rights = 0;
        boolean any = false;
        for (DecisionSeat seat : circle.seats) {
            if (!seat.stage().equals(stage.id())) {
                continue;
            }
            if (seat.position() == null) {
                add(Note.Matter.SEAT_WITHOUT_POSITION, seat.member(), stage.id());
            } else {
                any = true;
                rights += seat.rights() == null ? 0 : seat.rights();
                if (seat.rights() == null) {
                    add(Note.Matter.SEAT_WITHOUT_RIGHTS, seat.member(), stage.id());
                }
            }
        }
        if (any && Math.abs(rights - 1) > ROUNDING) {
            add(Note.Matter.RIGHTS_SCALED, stage.id(), stage.id());
        }
    }

    private void add(Note.Matter matter, Id about, Id stage) {
        notes.add(new Note(matter, about, stage));
    }
}
