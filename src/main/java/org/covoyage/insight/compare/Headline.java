package org.covoyage.insight.compare;

/** The figures of a whole journey that are compared, in the order in which to read them. */
public enum Headline {
    /** y over the journey, −1 … 1. */
    INCLINATION(Unit.INDEX, Better.MORE),
    /** SI over the journey: the share of all companions, 0 … 1. */
    SOCIAL_SHARE(Unit.SHARE, Better.OPEN),
    /** Experienced mean of the customer's feelings, −2 … 2. */
    MEAN_FEELING(Unit.FEELING, Better.MORE),
    /** Peak and end: what is remembered, −2 … 2. */
    PEAK_END(Unit.FEELING, Better.MORE),
    /** Remembered − experienced, −4 … 4. */
    MEMORY_GAP(Unit.FEELING, Better.OPEN),
    /** Experienced mean of the employees' feelings, −2 … 2. */
    STAFF_FEELING(Unit.FEELING, Better.MORE),
    /** Mean gap between customer and employee, −1 … 1. */
    MIRROR_GAP(Unit.INDEX, Better.NEARER_NOUGHT),
    /** Mean index of the mirror, 0 … 1. */
    MIRROR_INDEX(Unit.INDEX, Better.MORE),
    /** Mean symmetry of equipment, 0 … 1. */
    EQUIPMENT(Unit.INDEX, Better.MORE),
    /** Believed − said, weighted by importance, −10 … 10. */
    PERCEPTION_GAP(Unit.POINTS, Better.NEARER_NOUGHT),
    /** AC, mean alienation of the customer, 0 … 1. */
    CUSTOMER_ALIENATION(Unit.INDEX, Better.LESS),
    /** AE, mean alienation of the employee, 0 … 1. */
    EMPLOYEE_ALIENATION(Unit.INDEX, Better.LESS),
    /** AL, mean alienation of both, 0 … 1. */
    ALIENATION(Unit.INDEX, Better.LESS),
    /** Share of the minutes that are a human's, 0 … 1. */
    HUMAN_SHARE(Unit.SHARE, Better.OPEN),
    /** Mean ease, 1 … 7. */
    EASE(Unit.POINTS, Better.MORE),
    /** Mean coherence of the ways, 0 … 1. */
    COHERENCE(Unit.INDEX, Better.MORE),
    /** The least coherent way, 0 … 1. */
    LEAST_COHERENCE(Unit.INDEX, Better.MORE),
    /** Ways on which the customer must say everything again. */
    REPETITIONS(Unit.COUNT, Better.LESS),
    /** Touchpoints whose opportunity score says act. */
    OPPORTUNITIES(Unit.COUNT, Better.LESS),
    /** Roles played that no touchpoint serves. */
    UNSUPPORTED_ROLES(Unit.COUNT, Better.LESS),
    /** Complaints on record. */
    COMPLAINTS(Unit.COUNT, Better.LESS),
    /** Touchpoints with data and a valid record / with data, 0 … 1. */
    CONSENT_COVERAGE(Unit.SHARE, Better.MORE),
    /** Touchpoints for which an impact assessment is expected. */
    ASSESSMENTS(Unit.COUNT, Better.LESS),
    /** Contacts that were not relevant, in 30 days. */
    PRESSURE(Unit.POINTS, Better.LESS);

    /** How a figure is written. */
    public enum Unit {
        /** A share 0 … 1, as a whole percentage. */
        SHARE,
        /** An index with two decimals. */
        INDEX,
        /** A feeling −2 … 2. */
        FEELING,
        /** Points of a rating, with one decimal. */
        POINTS,
        /** A whole number. */
        COUNT
    }

    /** Which way is better. */
    public enum Better {
        /** More is better. */
        MORE,
        /** Less is better. */
        LESS,
        /** Nearer to nought is better. */
        NEARER_NOUGHT,
        /** That depends. */
        OPEN
    }

    private final Unit unit;
    private final Better better;

    Headline(Unit unit, Better better) {
        this.unit = unit;
        this.better = better;
    }

    /** How it is written. */
    public Unit unit() {
        return unit;
    }

    /** Whether a figure got better (1), worse (−1) or neither (0): unchanged, unknown, or nobody can say. */
    public int verdict(Figure figure) {
        if (!figure.isComparable() || figure.isUnchanged()) {
            return 0;
        }
        return (int) switch (better) {
            case MORE -> Math.signum(figure.difference());
            case LESS -> -Math.signum(figure.difference());
            case NEARER_NOUGHT -> Math.signum(Math.abs(figure.before()) - Math.abs(figure.after()));
            case OPEN -> 0;
        };
    }
}
