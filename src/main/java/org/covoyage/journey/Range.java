package org.covoyage.journey;

/**
 * The values a quantity may take, both ends included.
 *
 * @param min smallest value
 * @param max largest value
 */
public record Range(double min, double max) {
    /** A share, a probability, an involvement, a social distance. */
    public static final Range SHARE = new Range(0, 1);
    /** Against (−1) … for (+1) the focal offer. */
    public static final Range DIRECTION = new Range(-1, 1);
    /** Emotion and valence: −2 misery … +2 delight. */
    public static final Range EMOTION = new Range(-2, 2);
    /** Ratings: satisfaction, belief, importance … */
    public static final Range RATING = new Range(0, 10);
    /** Severity, priority. */
    public static final Range FIVE = new Range(1, 5);
    /** Seven-step instruments: IOS closeness, Bogardus-type acceptance, customer effort. */
    public static final Range SEVEN = new Range(1, 7);
    /** Granovetter's four ingredients of tie strength. */
    public static final Range FOUR = new Range(0, 4);
    /** Strength of a companion: authority, competence, credibility (DOMAIN 2.2 (4)). */
    public static final Range STRENGTH = new Range(0.25, 2);
    /** Weight κ of the customer's own judgement (DOMAIN 2.2 (5)). */
    public static final Range OWN_JUDGEMENT = new Range(0.25, 4);
    /** Voices effectively heard at a stage; more than 25 are clamped by the model. */
    public static final Range VOICES = new Range(1, 1_000_000_000);
    /** How many people or cases were asked or seen. */
    public static final Range COUNT = new Range(1, 1_000_000_000);
    /** Places in the palette of companions. */
    public static final Range HUE = new Range(1, 8);
    /** Random draws. */
    public static final Range DRAWS = new Range(1, 1_000_000);
    /** Seeds of random draws: whole numbers that a double holds exactly. */
    public static final Range SEED = new Range(-9e15, 9e15);
    /** Importance m of a stage. */
    public static final Range STAGE_IMPORTANCE = new Range(0, 100);
    /** Width of a stage's column, as a multiple of the ordinary one. */
    public static final Range STAGE_WIDTH = new Range(0.5, 3);
    /** Decay γ of immediacy with distance. */
    public static final Range DECAY = new Range(0.5, 3);
    /** Anything counted or measured that cannot be negative. */
    public static final Range NON_NEGATIVE = new Range(0, 1e12);
    /** Money, percentages and scores of any sign. */
    public static final Range ANY = new Range(-1e12, 1e12);

    /** Whether a value lies inside; NaN does not. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** The value, or the nearer end. */
    public double clamp(double value) {
        return Math.clamp(value, min, max);
    }

    /**
     * Lets a known value through only when it lies inside; unknown ({@code null}) always passes.
     *
     * @throws RefusedValue naming the quantity and the range
     */
    <N extends Number> N check(String name, N value) {
        if (value != null && !contains(value.doubleValue())) {
            throw RefusedValue.outside(name, this, value.doubleValue());
        }
        return value;
    }
}
