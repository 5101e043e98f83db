package org.covoyage.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.covoyage.drawing.Note;
import org.covoyage.insight.relation.Complaints;
import org.covoyage.insight.relation.Consent;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.Intrusion;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.Relation;
import org.covoyage.insight.relation.RolesPlayed;
import org.covoyage.journey.Id;
import org.covoyage.journey.LegalBasis;
import org.covoyage.journey.Mode;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Touchpoint;

/**
 * What both sides of the relation say at single touchpoints, stages and measures, as small marks. Made once for a
 * drawing; where the marks go it does not know.
 */
final class RelationMarks {
    /** Alienation from which a touchpoint is flagged. */
    static final double ESTRANGED = 0.5;
    private static final int NAMED = 3;

    private final Labels labels;
    private final RelationNotes notes;
    private final Map<Id, HandBalance.Point> hands;
    private final Map<Id, MomentsOfTruth.Point> moments;
    private final Map<Id, Consent.Use> uses;
    private final Map<Id, List<Consent.Early>> early;
    private final Map<Id, List<Complaints.Case>> complaints = new HashMap<>();
    private final Map<Id, HandBalance.Balance> balances;
    private final Map<Id, RolesPlayed.OfStage> roles;
    private final Map<Id, Intrusion.Load> loads;
    private final Map<Id, LoyaltyFigures.Figure> figures;
    /** Made once for each touchpoint: a map tries many layouts. */
    private final Map<Id, List<Chip>> flags = new HashMap<>();
    private final Map<Id, List<Chip>> consent = new HashMap<>();
    private final Map<Id, Mirror.Point> sides;
    /** Whether a curve shows what staff feel; then the curve says who pays for whose comfort. */
    private final boolean felt;
    /** Whether any touchpoint says whom it serves; else nobody knows which roles go unserved. */
    private final boolean serving;

    RelationMarks(MapData data, Labels labels) {
        Relation relation = data.relation();
        this.labels = labels;
        this.notes = new RelationNotes(data, labels);
        this.hands = by(relation.hands().points(), HandBalance.Point::at);
        this.moments = by(relation.moments().points(), MomentsOfTruth.Point::at);
        this.sides = by(relation.mirror().points(), Mirror.Point::at);
        this.felt = data.journey().all(Reading.class).stream()
                .anyMatch(reading -> reading.series() == Series.EMPLOYEE && reading.scale() == Scale.EMOTION);
        this.uses = by(relation.consent().uses(), Consent.Use::at);
        this.early = relation.consent().early().stream().collect(Collectors.groupingBy(Consent.Early::at));
        for (Complaints.Case one : relation.complaints().cases()) {
            Id at = one.complaint().touchpoint() == null ? one.complaint().stage() : one.complaint().touchpoint();
            if (at != null) {
                complaints.computeIfAbsent(at, _ -> new ArrayList<>()).add(one);
            }
        }
        this.balances = by(relation.hands().stages(), HandBalance.Balance::stage);
        this.roles = by(relation.roles().stages(), RolesPlayed.OfStage::stage);
        this.loads = by(relation.intrusion().stages(), Intrusion.Load::stage);
        this.serving = data.journey().all(Touchpoint.class).stream().anyMatch(at -> !at.serves().isEmpty());
        this.figures = by(relation.loyalty().figures(), LoyaltyFigures.Figure::id);
    }

    private static <P> Map<Id, P> by(List<P> points, Function<P, Id> id) {
        Map<Id, P> sorted = new HashMap<>();
        points.forEach(point -> sorted.putIfAbsent(id.apply(point), point));
        return sorted;
    }

    RelationNotes notes() {
        return notes;
    }

    HandBalance.Balance balance(Id stage) {
        return balances.get(stage);
    }

    LoyaltyFigures.Figure figure(Id measure) {
        return figures.get(measure);
    }

    Consent.Use use(Id touchpoint) {
        return uses.get(touchpoint);
    }

    /** How the star, the mode or the lock of a touchpoint came about; {@code null} when nothing is known. */
    Note note(Id touchpoint, String mark) {
        MomentsOfTruth.Point moment = moments.get(touchpoint);
        HandBalance.Point hand = hands.get(touchpoint);
        Consent.Use use = uses.get(touchpoint);
        return switch (mark) {
            case "moment-of-truth" -> moment == null ? null : notes.moment(moment);
            case "personal-data" -> use == null ? null : notes.data(use);
            default -> hand == null ? null : notes.hand(hand);
        };
    }

    /** What calls for attention at a touchpoint: opportunity, alienation, nobody within reach, complaints. */
    List<Chip> flags(Id touchpoint) {
        return flags.computeIfAbsent(touchpoint, this::flagsOf);
    }

    private List<Chip> flagsOf(Id touchpoint) {
        List<Chip> chips = new ArrayList<>();
        MomentsOfTruth.Point moment = moments.get(touchpoint);
        if (moment != null && moment.urgency() != MomentsOfTruth.Urgency.WAIT) {
            boolean urgent = moment.urgency() == MomentsOfTruth.Urgency.URGENT;
            chips.add(Chip.icon("priority", labels.of(urgent ? "flag.urgent" : "flag.act",
                    labels.number(moment.opportunity(), 1)), urgent, notes.moment(moment)));
        }
        HandBalance.Point hand = hands.get(touchpoint);
        if (hand != null && hand.level() == HandBalance.Level.ACT) {
            chips.add(Chip.icon("estranged", labels.fixed(hand.alienation(), 2), false, notes.hand(hand)));
        }
        if (hand != null && hand.mode() != Mode.HUMAN && Boolean.FALSE.equals(hand.reachable())) {
            chips.add(Chip.icon("no-human", "", false, notes.hand(hand)));
        }
        if (hand != null && hand.mode() == Mode.AGENT && Boolean.FALSE.equals(hand.disclosed())) {
            chips.add(Chip.icon("mode-agent", labels.of("flag.undisclosed"), true, notes.hand(hand)));
        }
        if (!felt) {
            pays(sides.get(touchpoint), chips);
        }
        chips.addAll(complaints(touchpoint));
        return chips;
    }

    /** Where both sides have ratings but staff no curve that could say who pays. */
    private void pays(Mirror.Point side, List<Chip> chips) {
        if (side != null && (side.tilt() == Mirror.Tilt.STAFF_PAY || side.tilt() == Mirror.Tilt.CUSTOMER_PAYS)) {
            chips.add(Chip.text(labels.of(side.tilt() == Mirror.Tilt.STAFF_PAY ? "mirror.staff-pay"
                    : "mirror.customer-pays", labels.signed(side.gap(), 2)), true,
                    notes.mirror(side)));
        }
    }

    /** Complaints about a touchpoint, or about a stage and no touchpoint of it. */
    List<Chip> complaints(Id at) {
        return complaints.getOrDefault(at, List.of()).stream().map(one -> {
            Double severity = one.complaint().severity();
            String text = severity == null ? "" : labels.number(severity, 1) + "/5";
            boolean told = Boolean.TRUE.equals(one.complaint().inPublic());
            return Chip.icon("complaint", told ? labels.of("flag.public", text.isEmpty() ? "?/5" : text) : text,
                    severity != null && severity >= 4, notes.complaint(one));
        }).toList();
    }

    /** The legal basis of a touchpoint's data, what is wrong with it, and whether anyone asked in time. */
    List<Chip> consent(Id touchpoint) {
        return consent.computeIfAbsent(touchpoint, this::consentOf);
    }

    private List<Chip> consentOf(Id touchpoint) {
        Consent.Use use = uses.get(touchpoint);
        if (use == null) {
            return List.of();
        }
        List<Chip> chips = new ArrayList<>();
        LegalBasis basis = use.data().legalBasis();
        if (basis != null) {
            chips.add(Chip.ring(String.valueOf((char) ('a' + basis.ordinal())), labels.of("basis", basis),
                    notes.data(use)));
        }
        use.faults().forEach(fault -> chips.add(Chip.icon(fault.isError() ? "error" : "warning",
                labels.of("fault", fault), fault.isError(), notes.data(use))));
        if (use.delay() != null && use.delay() != 0) {
            String when = use.delay() > 0 ? "data.late" : "data.soon";
            chips.add(Chip.icon("warning", counted(when, Math.abs(use.delay())), false, notes.data(use)));
        }
        early(use, chips);
        if (use.assessment() == Consent.Assessment.EXPECTED) {
            chips.add(Chip.icon("measure", labels.of("data.expected", use.criteria()), false, notes.data(use)));
        } else if (use.assessment() == Consent.Assessment.REVIEW) {
            chips.add(Chip.icon("measure", labels.of("data.review"), false, notes.data(use)));
        }
        return chips;
    }

    /** Data used here before anyone asked, together where they were asked for at the same stage. */
    private void early(Consent.Use use, List<Chip> chips) {
        early.getOrDefault(use.at(), List.of()).stream()
                .collect(Collectors.groupingBy(one -> one.stages() == null ? -1 : one.stages(),
                        TreeMap::new, Collectors.mapping(Consent.Early::category, Collectors.toList())))
                .forEach((stages, categories) -> {
                    String what = categories.size() <= NAMED ? String.join(", ", categories)
                            : labels.of("data.categories", String.join(", ", categories.subList(0, NAMED - 1)),
                                    categories.size() - NAMED + 1);
                    String text = switch (stages) {
                        case -1 -> labels.of("data.used.never", what);
                        case 0 -> labels.of("data.used.here", what);
                        case 1 -> labels.of("data.used.one", what);
                        default -> labels.of("data.used.many", what, stages);
                    };
                    chips.add(Chip.icon("warning", text, true, notes.data(use)));
                });
    }

    private String counted(String key, int stages) {
        return stages == 1 ? labels.of(key + ".one") : labels.of(key + ".many", stages);
    }

    /** What the customer is at a stage; roles that nobody serves call for attention. */
    List<Chip> roles(Id stage) {
        RolesPlayed.OfStage played = roles.get(stage);
        if (played == null) {
            return List.of();
        }
        return played.involvement().keySet().stream().map(role -> {
            String name = labels.of("role", role);
            return serving && played.unsupported().contains(role)
                    ? Chip.icon("unserved", labels.of("role.unserved", name), true, notes.roles(played))
                    : Chip.text(name, false, notes.roles(played));
        }).toList();
    }

    /** How the company comes towards the customer at a stage, as far as known. */
    List<Chip> solicitation(Id stage) {
        Intrusion.Load load = loads.get(stage);
        if (load == null) {
            return List.of();
        }
        List<Chip> chips = new ArrayList<>();
        if (load.pressure().n() > 0) {
            chips.add(Chip.text(labels.of("solicitation.pressure", labels.number(load.pressure().sum(), 1)), false,
                    notes.load(load)));
        }
        if (load.intrusion().isKnown()) {
            chips.add(Chip.text(labels.of("solicitation.intrusion", labels.number(load.intrusion().value(), 2)), false,
                    notes.load(load)));
        }
        if (load.empathy().isKnown()) {
            chips.add(Chip.text(labels.of("solicitation.empathy", labels.number(load.empathy().value(), 1)), false,
                    notes.load(load)));
        }
        return chips;
    }
}
