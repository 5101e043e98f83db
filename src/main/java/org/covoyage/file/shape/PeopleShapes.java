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
import static org.covoyage.file.shape.Member.whole;

import org.covoyage.journey.Autonomy;
import org.covoyage.journey.Bond;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.ClientRoleKind;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.DecisionRole;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Loyalty;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Principal;
import org.covoyage.journey.Range;
import org.covoyage.journey.Score;
import org.covoyage.journey.Tie;
import org.covoyage.journey.TieScore;
import org.covoyage.journey.TieStrength;

/** Shapes of the people: personas, companions, their ties and bonds, who decides. */
final class PeopleShapes {
    private static final String GRADE = "Evidence grade: A measured … D assumption; D when missing.";

    static final Shape<Loyalty> LOYALTY = Shape.of(Loyalty.class, "Attitude, behaviour and what leaving would cost.",
            number("attitude", Range.RATING, "", "How much the customer likes the company."),
            number("behaviour", Range.RATING, "", "How much the customer buys and stays."),
            number("switchingCost", Range.RATING, "", "How hard it would be to leave."));

    static final Shape<Persona> PERSONA = Shape.of(Persona.class, "Whose journey it is, or who decides along.",
            id("Identity."),
            line("name", "Name, or role where names are left out.").asRequired(),
            flag("focal", "Whether the journey is this person's; one persona is focal (default false)."),
            line("description", "Who this is, in a line."),
            text("quote", "Something this person says."),
            lines("goals", "What this person wants."),
            ref("portrait", "image", "A picture of the project."),
            inner("loyalty", LOYALTY, "Attitude and behaviour."),
            text("note", "Anything else."));

    static final Shape<Score> SCORE = Shape.of(Score.class, "A criterion of social distance as scored.",
            number("value", Range.SHARE, "", "0 closest … 1 farthest."),
            choice("grade", Grade.class, GRADE),
            ref("source", "source", "Where it comes from."),
            text("note", "Why."));

    static final Shape<TieStrength> STRENGTH = Shape.of(TieStrength.class,
            "Granovetter's four ingredients of the strength of a tie.",
            number("time", Range.FOUR, "", "Time spent together."),
            number("intensity", Range.FOUR, "", "Emotional intensity."),
            number("intimacy", Range.FOUR, "", "Mutual confiding."),
            number("services", Range.FOUR, "", "Reciprocal services."));

    static final Shape<TieScore> TIE_SCORE = Shape.of(TieScore.class,
            "The criterion tie, by whichever instrument was used: value wins, then closeness, strength, acceptance.",
            number("value", Range.SHARE, "", "0 closest … 1 farthest, given directly."),
            number("closeness", Range.SEVEN, "", "IOS picture: 1 apart … 7 nearly one."),
            inner("strength", STRENGTH, "Granovetter's four ingredients."),
            number("acceptance", Range.SEVEN, "", "For a group, Bogardus-type step: 1 as kin … 7 kept out."),
            choice("grade", Grade.class, GRADE),
            ref("source", "source", "Where it comes from."),
            text("note", "Why."));

    static final Shape<Criteria> CRITERIA = Shape.of(Criteria.class,
            "Scores of the criteria of social distance; what is not scored is left out.",
            inner("presence", SCORE, "0 same place and moment, 0.25 live at a distance, 0.5 asynchronous, addressed to "
                    + "the customer, 0.75 addressed to everybody, 1 remembered or imagined."),
            inner("identity", SCORE, "0 known well in person, 0.25 acquaintance, 0.5 by name or reputation, 0.75 "
                    + "pseudonym with a record, 1 anonymous."),
            inner("membership", SCORE, "0 same core group, 0.25 same wider circle, 0.5 aspirational group, 0.75 "
                    + "neutral, 1 a group the customer rejects."),
            inner("tie", TIE_SCORE, "Strength of the tie."),
            inner("number", SCORE, "Number of others; without a value it follows from groupSize."),
            inner("temporal", SCORE, "Optional: 0 now … 1 over a year ago."),
            inner("similarity", SCORE, "Optional: 0 alike … 1 unlike."));

    static final Shape<DistanceOverride> OVERRIDE = Shape.of(DistanceOverride.class, "A distance set by hand.",
            number("distance", Range.SHARE, "", "0 closest … 1 farthest.").asRequired(),
            choice("grade", Grade.class, GRADE),
            text("reason", "Why; flagged when missing."));

    static final Shape<Companion> COMPANION = Shape.of(Companion.class,
            "Somebody or something that travels along and has a say. Best a role, not a real name.",
            id("Identity, shared by the same companion of other scenarios."),
            line("name", "How the map calls them.").asRequired(),
            line("relation", "What they are to the customer, in a few words."),
            choice("kind", CompanionKind.class, "What kind of companion.").asRequired(),
            Member.choices("roles", DecisionRole.class, "Roles in the decision."),
            number("groupSize", Range.VOICES, "people", "G, how many they are."),
            number("strength", Range.STRENGTH, "", "S, authority, competence, credibility: 0.5 low or paid, 1 "
                    + "ordinary (default), 1.5 recognised expert, 2 formal power of decision."),
            inner("criteria", CRITERIA, "Scores of the criteria of social distance."),
            choice("involvementGrade", Grade.class, "Evidence grade of the involvements; D when missing."),
            inner("override", OVERRIDE, "A distance set by hand for all stages."),
            choice("principal", Principal.class, "For an AI agent: for whom it acts."),
            line("principalName", "For an AI agent: who that is."),
            choice("autonomy", Autonomy.class, "For an AI agent: how far it may go; gives strength when that is "
                    + "missing."),
            number("ownJudgement", Range.OWN_JUDGEMENT, "", "κ of the companion in network mode (default 1)."),
            flag("realName", "Whether the name is a real person's (default false)."),
            whole("hue", Range.HUE, "", "Place in the palette."),
            text("note", "Not shown on the map."));

    static final Shape<Tie> TIE = Shape.of(Tie.class,
            "A companion's part at a stage; one for each companion and stage where it travels along.",
            id("Identity."),
            ref("companion", "companion", "Who.").asRequired(),
            ref("stage", "stage", "Where.").asRequired(),
            number("involvement", Range.SHARE, "", "p: 0 absent, 0.25 background, 0.5 consulted, 0.75 active, 1 acts "
                    + "jointly.").asRequired(),
            number("direction", Range.DIRECTION, "", "v: −1 against … 1 for the focal offer (default 0)."),
            number("voices", Range.VOICES, "voices", "n, voices effectively heard here (default 1; 25 counted at "
                    + "most)."),
            choices("roles", DecisionRole.class, "Roles in the decision at this stage."),
            inner("criteria", CRITERIA, "Scores that differ from the companion's own here."),
            inner("override", OVERRIDE, "A distance set by hand for this stage."),
            inner("evidence", MapShapes.EVIDENCE, "What involvement and direction rest on."),
            text("note", "What this companion does here."));

    static final Shape<Bond> BOND = Shape.of(Bond.class, "Who listens to whom among companions and the customer.",
            id("Identity."),
            ref("listener", "companion or persona", "Who listens.").asRequired(),
            ref("listenedTo", "companion or persona", "To whom.").asRequired(),
            number("weight", Range.NON_NEGATIVE, "voices", "w, how much.").asRequired(),
            line("label", "What binds them."),
            inner("evidence", MapShapes.EVIDENCE, "What it rests on."),
            text("note", "Not shown."));

    static final Shape<DecisionSeat> SEAT = Shape.of(DecisionSeat.class,
            "A member's seat in the decision unit of a stage.",
            id("Identity."),
            ref("stage", "stage", "The stage at which is decided.").asRequired(),
            ref("member", "persona or companion", "Who.").asRequired(),
            number("rights", Range.SHARE, "", "b, decision rights; they sum to 1 at a stage."),
            number("position", Range.DIRECTION, "", "y, own position: −1 against … 1 for."),
            flag("veto", "Whether the member can block (default false)."),
            choices("roles", DecisionRole.class, "Roles in the decision."),
            inner("evidence", MapShapes.EVIDENCE, "What it rests on."),
            text("note", "Not shown."));

    static final Shape<ClientRole> ROLE = Shape.of(ClientRole.class, "A role the customer plays at a stage.",
            id("Identity."),
            ref("stage", "stage", "The stage.").asRequired(),
            choice("role", ClientRoleKind.class, "The role.").asRequired(),
            number("involvement", Range.SHARE, "", "r, how strongly."),
            ref("persona", "persona", "Who, when not the focal customer."),
            inner("evidence", MapShapes.EVIDENCE, "What it rests on."),
            text("note", "Not shown."));

    private PeopleShapes() {
    }
}
