package org.covoyage.file.shape;

import static org.covoyage.file.shape.Member.choice;
import static org.covoyage.file.shape.Member.choices;
import static org.covoyage.file.shape.Member.flag;
import static org.covoyage.file.shape.Member.id;
import static org.covoyage.file.shape.Member.inner;
import static org.covoyage.file.shape.Member.line;
import static org.covoyage.file.shape.Member.lines;
import static org.covoyage.file.shape.Member.number;
import static org.covoyage.file.shape.Member.ref;
import static org.covoyage.file.shape.Member.text;

import org.covoyage.journey.Channel;
import org.covoyage.journey.ClientRoleKind;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.DpiaCriterion;
import org.covoyage.journey.Equipment;
import org.covoyage.journey.Having;
import org.covoyage.journey.HumanHand;
import org.covoyage.journey.Initiator;
import org.covoyage.journey.JourneyDesign;
import org.covoyage.journey.Justice;
import org.covoyage.journey.LegalBasis;
import org.covoyage.journey.Mode;
import org.covoyage.journey.MomentOfTruth;
import org.covoyage.journey.Ownership;
import org.covoyage.journey.PersonalData;
import org.covoyage.journey.Range;
import org.covoyage.journey.ServiceLine;
import org.covoyage.journey.Solicitation;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.TouchpointStatus;

/** Shapes of touchpoints and complaints. */
final class TouchpointShapes {
    static final Shape<MomentOfTruth> MOMENT = Shape.of(MomentOfTruth.class, "Whether it decides.",
            flag("confirmed", "Whether the team says so; when missing, importance and impact of 7 or more make a "
                    + "candidate."),
            number("importance", Range.RATING, "", "I, importance to the customer."),
            number("decisionImpact", Range.RATING, "", "D, impact on the decision."),
            number("performance", Range.RATING, "", "P, how well it is done today."));

    static final Shape<JourneyDesign> DESIGN = Shape.of(JourneyDesign.class, "How it fits the others, as rated.",
            number("cohesion", Range.RATING, "", "Thematic cohesion."),
            number("consistency", Range.RATING, "", "Consistency."),
            number("contextSensitivity", Range.RATING, "", "Fits the situation."));

    static final Shape<Equipment> EQUIPMENT = Shape.of(Equipment.class,
            "What somebody has at hand: a level, or the six items it is the mean of (yes 1, partly 0.5, no 0).",
            number("level", Range.SHARE, "", "0 nothing … 1 everything, given directly."),
            choice("device", Having.class, "A device."),
            choice("network", Having.class, "A connection."),
            choice("liveData", Having.class, "Live stock and price."),
            choice("history", Having.class, "The customer's history."),
            choice("authority", Having.class, "Authority to act."),
            choice("knowledge", Having.class, "A knowledge base."));

    static final Shape<HumanHand> HUMAN_HAND = Shape.of(HumanHand.class,
            "How much of a person on both sides: 0 number, 0.25 name, 0.5 face or history, 0.75 story, 1 relation.",
            number("employeeToCustomer", Range.SHARE, "", "pp, how personal the employee is for the customer."),
            number("customerToEmployee", Range.SHARE, "", "cp, how personal the customer is for the employee."),
            number("impersonalShare", Range.SHARE, "", "u, share of the employee's work without contact."),
            number("outcomeVisible", Range.SHARE, "", "ov, how far the employee sees what became of it."),
            flag("humanReachable", "Whether a person can be reached from here."),
            flag("aiDisclosed", "Whether an AI says that it is one."));

    static final Shape<PersonalData> DATA = Shape.of(PersonalData.class, "Personal data used. Not legal advice.",
            lines("categories", "Kinds of data."),
            line("purpose", "What for."),
            choice("legalBasis", LegalBasis.class, "Basis of GDPR article 6(1)."),
            flag("special", "Whether special categories (article 9) are among them."),
            line("article9", "Condition of article 9(2), its letter."),
            text("balancing", "For legitimate interests: the balancing note."),
            line("retention", "How long it is kept."),
            lines("recipients", "Who gets it."),
            flag("outsideEea", "Whether it leaves the European Economic Area."),
            flag("automatedDecision", "Whether it feeds an automated decision (article 22)."),
            flag("child", "Whether the person is a child."),
            flag("informed", "Whether the person is informed (articles 13 and 14)."),
            flag("withdrawal", "Whether consent can be withdrawn here."),
            ref("neededAt", "stage", "The stage at which the data are really needed."),
            choices("dpia", DpiaCriterion.class, "Criteria of an impact assessment that are met; two or more: "
                    + "required in principle."));

    static final Shape<Solicitation> SOLICITATION = Shape.of(Solicitation.class,
            "How the company comes towards the customer.",
            number("contacts", Range.NON_NEGATIVE, "in 30 days", "Contacts started by the company."),
            number("relevance", Range.SHARE, "", "How relevant."),
            number("expected", Range.SHARE, "", "How expected."),
            number("unconsented", Range.SHARE, "", "Share based on personal data without consent or contract."),
            number("empathy", Range.RATING, "", "How far the customer felt understood."));

    static final Shape<Touchpoint> TOUCHPOINT = Shape.of(Touchpoint.class, "A point of contact.",
            id("Identity, shared by the same touchpoint of other scenarios."),
            ref("stage", "stage", "The stage it belongs to.").asRequired(),
            ref("step", "step", "The step it belongs to."),
            line("name", "Its name on the map.").asRequired(),
            choice("channel", Channel.class, "Where."),
            line("channelName", "The channel in the client's own words."),
            choice("mode", Mode.class, "Who or what serves."),
            choice("line", ServiceLine.class, "In sight (front, when missing) or out of sight of the customer."),
            choice("ownership", Ownership.class, "Who runs it."),
            line("owner", "Who looks after it."),
            choice("initiator", Initiator.class, "Who starts it."),
            choice("status", TouchpointStatus.class, "What became of it in an actual journey."),
            number("minutes", Range.NON_NEGATIVE, "minutes", "How long."),
            inner("momentOfTruth", MOMENT, "Whether it decides."),
            number("ease", Range.SEVEN, "", "How easy the company made it: 1 … 7."),
            inner("design", DESIGN, "How it fits the others."),
            inner("customerEquipment", EQUIPMENT, "What the customer has at hand."),
            inner("employeeEquipment", EQUIPMENT, "What the employee has at hand."),
            inner("humanHand", HUMAN_HAND, "How personal on both sides."),
            inner("data", DATA, "Personal data used."),
            inner("solicitation", SOLICITATION, "How the company comes towards the customer."),
            choices("serves", ClientRoleKind.class, "Client roles it serves."),
            ref("image", "image", "A picture of the project."),
            inner("evidence", MapShapes.EVIDENCE, "What all this rests on."),
            text("note", "Not shown on the map."));

    static final Shape<Justice> JUSTICE = Shape.of(Justice.class, "How just an answer felt.",
            number("distributive", Range.RATING, "", "What was given."),
            number("interactional", Range.RATING, "", "How one was treated."),
            number("procedural", Range.RATING, "", "How it was decided."));

    static final Shape<Complaint> COMPLAINT = Shape.of(Complaint.class, "The record of a complaint.",
            id("Identity."),
            ref("stage", "stage", "The stage it belongs to."),
            ref("touchpoint", "touchpoint", "The touchpoint it is about."),
            line("title", "What it is about.").asRequired(),
            line("channel", "By which way it came."),
            flag("inPublic", "Whether it was made in public."),
            number("severity", Range.FIVE, "", "1 mild … 5 grave."),
            number("firstResponseHours", Range.NON_NEGATIVE, "hours", "To the first response."),
            number("resolutionHours", Range.NON_NEGATIVE, "hours", "To the end."),
            number("contacts", Range.NON_NEGATIVE, "contacts", "Contacts needed."),
            number("loss", Range.NON_NEGATIVE, "money", "What the customer lost."),
            number("compensation", Range.NON_NEGATIVE, "money", "What the customer got."),
            inner("justice", JUSTICE, "How just it felt."),
            number("satisfactionBefore", Range.RATING, "", "Before the incident."),
            number("satisfactionAfter", Range.RATING, "", "After the answer."),
            number("customerEffort", Range.RATING, "", "g, what the customer put in."),
            number("companyReturn", Range.RATING, "", "r, what came back."),
            flag("loopClosed", "Whether the customer was told what changed."),
            inner("evidence", MapShapes.EVIDENCE, "What it rests on."),
            text("note", "Not shown."));

    private TouchpointShapes() {
    }
}
