package org.covoyage.file.shape;

import static org.covoyage.file.shape.Member.choice;
import static org.covoyage.file.shape.Member.colour;
import static org.covoyage.file.shape.Member.day;
import static org.covoyage.file.shape.Member.flag;
import static org.covoyage.file.shape.Member.id;
import static org.covoyage.file.shape.Member.inner;
import static org.covoyage.file.shape.Member.line;
import static org.covoyage.file.shape.Member.number;
import static org.covoyage.file.shape.Member.of;
import static org.covoyage.file.shape.Member.ref;
import static org.covoyage.file.shape.Member.refs;
import static org.covoyage.file.shape.Member.text;
import static org.covoyage.file.shape.Member.whole;

import org.covoyage.journey.Card;
import org.covoyage.journey.CardKind;
import org.covoyage.journey.DecisionRule;
import org.covoyage.journey.Density;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Handover;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Measure;
import org.covoyage.journey.MeasureKind;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Range;
import org.covoyage.journey.Reading;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Source;
import org.covoyage.journey.SourceKind;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Towards;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;

/** Shapes of what makes the grid of a map: stages, lanes, cards, curves, ways, figures, views. */
final class MapShapes {
    static final Shape<Evidence> EVIDENCE = Shape.of(Evidence.class, "What a claim rests on.",
            choice("grade", Grade.class, "A measured (n of 30 or more), B several interviews or observations, "
                    + "C workshop or one expert, D assumption."),
            ref("source", "source", "Where it comes from."),
            whole("n", Range.COUNT, "people or cases", "How many."),
            day("date", "When."),
            text("note", "Anything else worth knowing."));

    static final Shape<Source> SOURCE = Shape.of(Source.class, "A source of evidence.",
            id("Identity."),
            line("title", "What to print on the map.").asRequired(),
            choice("kind", SourceKind.class, "What kind of source."),
            line("method", "How it was gathered."),
            whole("n", Range.COUNT, "people or cases", "How many."),
            day("date", "When."),
            line("link", "Where to find it."),
            text("note", "Limits and remarks."));

    static final Shape<Stage> STAGE = Shape.of(Stage.class, "A stage: a column of the map.",
            id("Identity, shared by the same stage of other scenarios."),
            line("name", "Its name on the map.").asRequired(),
            choice("phase", Phase.class, "Phase of the social customer journey it belongs to."),
            line("goal", "What the customer wants here."),
            line("duration", "How long, in words."),
            number("ownJudgement", Range.OWN_JUDGEMENT, "", "κ, weight of the customer's own judgement: 0.5 novice, "
                    + "1 ordinary (default), 2 expert."),
            number("inclination", Range.DIRECTION, "", "u, the customer's own inclination, −1 against … 1 for "
                    + "(default 0)."),
            number("importance", Range.STAGE_IMPORTANCE, "", "m, importance of the stage in the journey (default 1)."),
            choice("decisionRule", DecisionRule.class, "How the decision unit decides here."),
            colour("colour", "Colour of its header, when the theme's own is not wanted."),
            number("width", Range.STAGE_WIDTH, "times the ordinary width", "How wide its column is (default 1)."),
            inner("evidence", EVIDENCE, "What κ, u and m rest on."),
            text("note", "Anything else."));

    static final Shape<Step> STEP = Shape.of(Step.class, "One action of the customer inside a stage.",
            id("Identity."),
            ref("stage", "stage", "The stage it belongs to.").asRequired(),
            line("name", "What the customer does.").asRequired(),
            colour("colour", "Its colour, when the theme's own is not wanted."),
            text("note", "Anything else."));

    static final Shape<Lane> LANE = Shape.of(Lane.class, "A row of the map.",
            id("Identity."),
            choice("type", LaneType.class, "What it shows.").asRequired(),
            line("name", "Its title; the type's own when missing."),
            flag("hidden", "Whether it is left out of the map (default false)."),
            number("height", Range.NON_NEGATIVE, "points of the 960-point slide", "Least height."),
            text("note", "Anything else."));

    static final Shape<Card> CARD = Shape.of(Card.class, "Something written in a cell of the map.",
            id("Identity."),
            ref("lane", "lane", "Its row.").asRequired(),
            ref("stage", "stage", "Its column.").asRequired(),
            ref("step", "step", "The step it belongs to."),
            text("text", "What it says.").asRequired(),
            choice("kind", CardKind.class, "What kind of statement it is."),
            number("severity", Range.FIVE, "", "How bad: 1 mild … 5 grave."),
            number("priority", Range.FIVE, "", "How urgent: 1 first … 5 last."),
            line("owner", "Who looks after it."),
            ref("persona", "persona", "Whose it is, when not everybody's."),
            ref("touchpoint", "touchpoint", "The touchpoint it is about."),
            line("link", "A web address."),
            ref("image", "image", "A picture of the project."),
            inner("evidence", EVIDENCE, "What it rests on."),
            text("note", "Not shown on the map."));

    static final Shape<Reading> READING = Shape.of(Reading.class,
            "One measured point of a curve. What nobody knows is left out, never written as 0.",
            id("Identity."),
            ref("at", "stage, step or touchpoint", "Where it was taken.").asRequired(),
            choice("series", Series.class, "Whose line: customers, employees, or what the company believes of its "
                    + "customers.").asRequired(),
            choice("scale", Scale.class, "emotion −2 … 2, or rating 0 … 10.").asRequired(),
            number("value", new Range(-2, 10), "on its scale", "The value.").asRequired(),
            number("low", new Range(-2, 10), "on its scale", "Lower end of the spread."),
            number("high", new Range(-2, 10), "on its scale", "Upper end of the spread."),
            number("mixed", new Range(-2, 10), "on its scale", "A second, simultaneous feeling."),
            number("intensity", Range.SHARE, "", "Arousal: 0 calm … 1 excited."),
            ref("persona", "persona", "Whose reading it is, when not the focal customer's."),
            of("guesses", new ValueType.ListOf(new ValueType.Quantity(new Range(-2, 10), "on its scale", false), 200),
                    "The single guesses of a workshop of which the value is the median."),
            text("quote", "What was said."),
            inner("evidence", EVIDENCE, "What it rests on: source, n, date."),
            text("note", "Not shown on the map."));

    static final Shape<Handover> HANDOVER = Shape.of(Handover.class,
            "What stays the same from one touchpoint to the next: 1 same, 0.5 partly, 0 contradictory.",
            number("price", Range.SHARE, "", "Price."),
            number("stock", Range.SHARE, "", "Stock."),
            number("offer", Range.SHARE, "", "Offer."),
            number("identity", Range.SHARE, "", "Tone and look."),
            number("data", Range.SHARE, "", "Data carried over."),
            number("policy", Range.SHARE, "", "Rules."));

    static final Shape<Transition> TRANSITION = Shape.of(Transition.class,
            "A way between two stages or two touchpoints, or out of the journey.",
            id("Identity."),
            ref("from", "stage or touchpoint", "Where it starts.").asRequired(),
            ref("to", "stage or touchpoint", "Where it leads; missing for an exit.").into("target"),
            choice("kind", TransitionKind.class, "Onwards, back, past something, out.").asRequired(),
            line("label", "What stands on the arrow."),
            number("probability", Range.SHARE, "", "How often it is taken."),
            number("traffic", Range.NON_NEGATIVE, "customers", "How many take it; weighs the mean coherence."),
            choice("towards", Towards.class, "For a loop: whose journey it feeds."),
            inner("handover", HANDOVER, "How coherent the two ends are."),
            flag("repeat", "Whether the customer must say everything again."),
            inner("evidence", EVIDENCE, "What it rests on."),
            text("note", "Not shown on the map."));

    static final Shape<Measure> MEASURE = Shape.of(Measure.class, "A key figure.",
            id("Identity."),
            ref("stage", "stage", "The stage it belongs to."),
            ref("touchpoint", "touchpoint", "The touchpoint it belongs to."),
            line("name", "What is measured.").asRequired(),
            choice("kind", MeasureKind.class, "A known kind, for its standard error and wording."),
            number("value", Range.ANY, "as in unit", "The value."),
            line("unit", "The unit, as printed behind the value."),
            number("target", Range.ANY, "as in unit", "What it should be."),
            number("promoters", new Range(0, 100), "%", "For NPS: share of 9 and 10."),
            number("detractors", new Range(0, 100), "%", "For NPS: share of 0 to 6."),
            inner("evidence", EVIDENCE, "Source, n and date."),
            text("note", "Not shown on the map."));

    static final Shape<SavedView> VIEW = Shape.of(SavedView.class, "A named filter of the map for an audience.",
            id("Identity."),
            line("name", "Its name.").asRequired(),
            line("audience", "For whom."),
            choice("density", Density.class, "How much it shows."),
            refs("lanes", "lane", "The lanes it shows; all when missing."),
            refs("stages", "stage", "The stages it shows; all when missing."),
            refs("personas", "persona", "The personas whose cards and readings it shows; all when missing."),
            text("note", "Anything else."));

    private MapShapes() {
    }
}
