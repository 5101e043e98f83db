package org.covoyage.edit.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Bond;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.ClientRoleKind;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Source;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;

/**
 * What can be added about an element, and the adding. What a record cannot be without gets a neutral beginning, a reading
 * the middle of its scale, and counts as an assumption until somebody says more.
 */
public final class Additions {
    private static final double MIDDLE = 5;
    private static final double PLAYED = 0.5;

    private final Draft draft;

    /** Additions in a draft. */
    public Additions(Draft draft) {
        this.draft = draft;
    }

    /**
     * What can be added about an element, in the order of the specification; personas and sources always can.
     *
     * @param about the element, {@code null} for the whole scenario
     */
    public List<Addition> about(Id about) {
        Element element = about == null ? null : draft.get(about);
        return Arrays.stream(Addition.values()).filter(addition -> switch (addition) {
            case SAID, STAFF_SAID, BELIEVED, FELT, STAFF_FELT -> (element instanceof Touchpoint
                    || element instanceof Stage || element instanceof Step) && reading(addition, about).isEmpty();
            case COMPLAINT, MEASURE -> element instanceof Touchpoint || element instanceof Stage;
            case WAY -> element instanceof Touchpoint touchpoint && follower(touchpoint).isPresent();
            case ROLE -> element instanceof Stage && freeRole(about).isPresent();
            case SEAT -> element instanceof Stage && freeMember(about).isPresent();
            case BOND -> element instanceof Companion && freeListener(about).isPresent();
            case PERSONA, SOURCE -> true;
        }).toList();
    }

    /**
     * Adds something about an element.
     *
     * @param about what it is about; {@code null} for the whole scenario
     * @param name  what it is called where it has a name
     * @return the new element
     * @throws IllegalArgumentException when {@link #about} does not offer it
     */
    public Id add(Addition addition, Id about, String name) {
        if (!about(about).contains(addition)) {
            throw new IllegalArgumentException("cannot be added here: " + addition);
        }
        return switch (addition) {
            case SAID, STAFF_SAID, BELIEVED, FELT, STAFF_FELT -> {
                Id reading = addReading(addition, about);
                showIn(LaneType.EMOTION);
                yield reading;
            }
            case COMPLAINT -> addComplaint(about, name);
            case MEASURE -> {
                Id measure = addMeasure(about, name);
                showIn(LaneType.MEASURES);
                yield measure;
            }
            case WAY -> new Ways(draft).add(about, follower(draft.need(about, Touchpoint.class)).orElseThrow());
            case ROLE -> addRole(about);
            case SEAT -> new People(draft).seat(about, freeMember(about).orElseThrow(), null);
            case BOND -> addBond(about);
            case PERSONA -> new People(draft).addPersona(name);
            case SOURCE -> addSource(name);
        };
    }

    /** What is added would be seen nowhere without its lane; one that is hidden stays so. */
    private void showIn(LaneType type) {
        if (draft.all(Lane.class).stream().noneMatch(lane -> lane.type() == type)) {
            new Lanes(draft).add(type, null, null);
        }
    }

    private Id addReading(Addition addition, Id about) {
        Scale scale = scale(addition);
        Series series = series(addition);
        Id id = draft.fresh().of(Kind.READING, about.value().replaceFirst("^s-", "") + "-" + switch (addition) {
            case SAID -> "said";
            case STAFF_SAID -> "staff";
            case BELIEVED -> "believed";
            case FELT -> "feel";
            default -> "team";
        });
        draft.add(new Reading(id, about, series, scale, scale == Scale.RATING ? MIDDLE : 0.0, null, null, null, null,
                null, null, null, Evidence.of(Grade.D), null));
        return id;
    }

    private Id addComplaint(Id about, String name) {
        Id id = draft.fresh().of(Kind.COMPLAINT, name);
        Touchpoint at = draft.get(about, Touchpoint.class);
        draft.add(new Complaint(id, at == null ? about : at.stage(), at == null ? null : about, name, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null));
        return id;
    }

    private Id addMeasure(Id about, String name) {
        Touchpoint at = draft.get(about, Touchpoint.class);
        Id id = new Measures(draft).add(at == null ? about : at.stage(), name, null, null);
        if (at != null) {
            draft.set(id, "touchpoint", about);
        }
        return id;
    }

    private Id addRole(Id stage) {
        ClientRoleKind role = freeRole(stage).orElseThrow();
        Id id = draft.fresh().of(Kind.ROLE, stage.value().replaceFirst("^s-", "") + "-" + role);
        draft.add(new ClientRole(id, stage, role, PLAYED, null, Evidence.of(Grade.D), null));
        return id;
    }

    private Id addBond(Id listener) {
        Id to = freeListener(listener).orElseThrow();
        Id id = draft.fresh().between(Kind.BOND, listener, "hears-", to);
        draft.add(new Bond(id, listener, to, 1.0, null, Evidence.of(Grade.D), null));
        return id;
    }

    private Id addSource(String name) {
        Id id = draft.fresh().of(Kind.SOURCE, name);
        draft.add(new Source(id, name, null, null, null, null, null, null));
        return id;
    }

    private Optional<Reading> reading(Addition addition, Id at) {
        return draft.neededBy(at, Reading.class).stream().filter(reading -> reading.at().equals(at)
                && reading.series() == series(addition) && reading.scale() == scale(addition)
                && reading.persona() == null).findFirst();
    }

    /** The touchpoint behind one in the order of travel, when no way leads there yet. */
    private Optional<Id> follower(Touchpoint from) {
        List<Id> all = new ArrayList<>();
        draft.all(Stage.class).forEach(stage -> all.addAll(new Touchpoints(draft).in(stage.id())));
        int next = all.indexOf(from.id()) + 1;
        return next >= all.size() || draft.neededBy(from.id(), Transition.class).stream()
                .anyMatch(way -> way.from().equals(from.id()) && all.get(next).equals(way.target()))
                ? Optional.empty() : Optional.of(all.get(next));
    }

    private Optional<ClientRoleKind> freeRole(Id stage) {
        List<ClientRoleKind> taken = draft.neededBy(stage, ClientRole.class).stream().map(ClientRole::role).toList();
        return Arrays.stream(ClientRoleKind.values()).filter(role -> !taken.contains(role)).findFirst();
    }

    /** The customer, then who travels along here, then anybody, without a seat here yet. */
    private Optional<Id> freeMember(Id stage) {
        List<Id> seated = draft.neededBy(stage, DecisionSeat.class).stream().map(DecisionSeat::member).toList();
        List<Id> candidates = new ArrayList<>(draft.ids(Kind.PERSONA));
        draft.neededBy(stage, Tie.class).forEach(tie -> candidates.add(tie.companion()));
        candidates.addAll(draft.ids(Kind.COMPANION));
        return candidates.stream().filter(id -> !seated.contains(id)).findFirst();
    }

    /** The companion a companion does not listen to yet. */
    private Optional<Id> freeListener(Id listener) {
        List<Id> heard = draft.neededBy(listener, Bond.class).stream().filter(bond -> bond.listener().equals(listener))
                .map(Bond::listenedTo).toList();
        return draft.ids(Kind.COMPANION).stream().filter(id -> !id.equals(listener) && !heard.contains(id)).findFirst();
    }

    private static Scale scale(Addition addition) {
        return addition == Addition.FELT || addition == Addition.STAFF_FELT ? Scale.EMOTION : Scale.RATING;
    }

    private static Series series(Addition addition) {
        return switch (addition) {
            case STAFF_SAID, STAFF_FELT -> Series.EMPLOYEE;
            case BELIEVED -> Series.BELIEVED;
            default -> Series.CUSTOMER;
        };
    }
}
