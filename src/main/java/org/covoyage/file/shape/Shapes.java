package org.covoyage.file.shape;

import static org.covoyage.file.shape.Member.choice;
import static org.covoyage.file.shape.Member.colour;
import static org.covoyage.file.shape.Member.id;
import static org.covoyage.file.shape.Member.inner;
import static org.covoyage.file.shape.Member.line;
import static org.covoyage.file.shape.Member.number;
import static org.covoyage.file.shape.Member.ref;
import static org.covoyage.file.shape.Member.text;
import static org.covoyage.file.shape.Member.whole;

import java.util.Arrays;
import java.util.Optional;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Image;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Range;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.ScenarioKind;
import org.covoyage.journey.Weights;

/** The shapes of a project, its scenarios and every kind of element, and where a file keeps each kind. */
public final class Shapes {
    /** Most entries of a list of elements. */
    public static final int MOST = 1_000_000;

    static final Shape<Brand> BRAND = Shape.of(Brand.class, "How the client's pictures look.",
            ref("logo", "image", "The picture to show."),
            colour("accent", "Accent colour."),
            line("font", "Name of an installed font family; Roboto when missing."));

    /** A picture of the project. */
    public static final Shape<Image> IMAGE = Shape.of(Image.class, "A picture, known by its content.",
            id("Identity."),
            line("sha256", "Hash of the bytes, 64 hexadecimal digits.").asRequired(),
            line("mediaType", "image/png or image/jpeg.").asRequired(),
            line("alt", "What it shows, for those who do not see it."),
            Member.of("data", new ValueType.Text(1_048_576), "The bytes in Base64, when stored inside; else the file "
                    + "<sha256>.png or <sha256>.jpg lies beside the project."));

    /** What a project says of itself. */
    public static final Shape<Cover> COVER = Shape.of(Cover.class,
            "A Covoyage project: customer journeys and the people who travel along.",
            line("title", "Title.").asRequired(),
            line("client", "For whom."),
            line("author", "By whom."),
            choice("language", Language.class, "Language of the labels on its maps; en when missing."),
            text("notice", "A sentence printed on every picture."),
            inner("brand", BRAND, "How its pictures look."),
            Member.of("images", new ValueType.ListOf(new ValueType.Inner(IMAGE), 1000), "Its pictures."));

    static final Shape<Weights> WEIGHTS = Shape.withDefaults(Weights.EQUAL,
            "Weights of the criteria; only their proportions matter.",
            number("presence", Range.NON_NEGATIVE, "", "Default 0.2."),
            number("identity", Range.NON_NEGATIVE, "", "Default 0.2."),
            number("membership", Range.NON_NEGATIVE, "", "Default 0.2."),
            number("tie", Range.NON_NEGATIVE, "", "Default 0.2."),
            number("number", Range.NON_NEGATIVE, "", "Default 0.2."),
            number("temporal", Range.NON_NEGATIVE, "", "Default 0."),
            number("similarity", Range.NON_NEGATIVE, "", "Default 0."));

    static final Shape<ModelParameters> PARAMETERS = Shape.withDefaults(ModelParameters.DEFAULT,
            "Parameters of the Companion Influence Model, stored so that a result can be reproduced.",
            line("model", "Name and version of the model; CIM 1.0."),
            inner("weights", WEIGHTS, "Weights ω of the criteria."),
            number("decay", Range.DECAY, "", "γ of immediacy (1 − d)^γ; default 1."),
            number("numberExponent", Range.SHARE, "", "t of the number of voices n^t; default 0.5."),
            number("voiceCap", Range.VOICES, "voices", "Voices counted at most; default 25."),
            number("vetoThreshold", Range.DIRECTION, "", "θ below which a veto blocks; default −0.25."),
            number("sharingPropensity", Range.SHARE, "", "ρ of the sharing loop; default 0.5."),
            whole("seed", Range.SEED, "", "Seed of the random draws."),
            whole("draws", Range.DRAWS, "draws", "Number of random draws; default 2000."));

    /** The scenario's own record. */
    public static final Shape<Scenario> SCENARIO = Shape.of(Scenario.class, "One scenario: a complete journey.",
            id("The scenario's id."),
            line("name", "Its name.").asRequired(),
            choice("kind", ScenarioKind.class, "What it stands for."),
            text("summary", "What it shows, in a sentence or two."),
            line("period", "When it was observed or is meant for."),
            inner("parameters", PARAMETERS, "Parameters of the influence model; the defaults when missing."));

    private Shapes() {
    }

    /** The shape of a kind of element. */
    public static Shape<? extends Record> of(Kind kind) {
        return switch (kind) {
            case SCENARIO -> SCENARIO;
            case SOURCE -> MapShapes.SOURCE;
            case PERSONA -> PeopleShapes.PERSONA;
            case STAGE -> MapShapes.STAGE;
            case STEP -> MapShapes.STEP;
            case LANE -> MapShapes.LANE;
            case CARD -> MapShapes.CARD;
            case TOUCHPOINT -> TouchpointShapes.TOUCHPOINT;
            case READING -> MapShapes.READING;
            case TRANSITION -> MapShapes.TRANSITION;
            case COMPANION -> PeopleShapes.COMPANION;
            case TIE -> PeopleShapes.TIE;
            case BOND -> PeopleShapes.BOND;
            case SEAT -> PeopleShapes.SEAT;
            case ROLE -> PeopleShapes.ROLE;
            case MEASURE -> MapShapes.MEASURE;
            case COMPLAINT -> TouchpointShapes.COMPLAINT;
            case VIEW -> MapShapes.VIEW;
        };
    }

    /** The shape of an element. */
    public static Shape<? extends Record> of(Element element) {
        return of(Kind.of(element));
    }

    /** The member of a scenario that lists a kind. */
    public static String listOf(Kind kind) {
        return switch (kind) {
            case SCENARIO -> "scenarios";
            case SOURCE -> "sources";
            case PERSONA -> "personas";
            case STAGE -> "stages";
            case STEP -> "steps";
            case LANE -> "lanes";
            case CARD -> "cards";
            case TOUCHPOINT -> "touchpoints";
            case READING -> "readings";
            case TRANSITION -> "transitions";
            case COMPANION -> "companions";
            case TIE -> "ties";
            case BOND -> "bonds";
            case SEAT -> "seats";
            case ROLE -> "roles";
            case MEASURE -> "measures";
            case COMPLAINT -> "complaints";
            case VIEW -> "views";
        };
    }

    /** The kind that a member of a scenario lists, if it lists one. */
    public static Optional<Kind> listed(String member) {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.SCENARIO && listOf(kind).equals(member))
                .findFirst();
    }

    /** Most elements of a kind in one scenario. */
    public static int most(Kind kind) {
        return switch (kind) {
            case SCENARIO -> 100;
            case STAGE, LANE, VIEW -> 1_000;
            case PERSONA, SOURCE -> 10_000;
            case COMPANION, TOUCHPOINT, STEP, TRANSITION -> 100_000;
            case CARD, READING, TIE, BOND, SEAT, ROLE, MEASURE, COMPLAINT -> MOST;
        };
    }
}
