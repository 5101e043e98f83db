package org.covoyage.journey;

/** A value that a record does not take: a required one is missing, or a number lies outside its range. */
public final class RefusedValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String member;
    private final transient Range range;
    private final double value;

    private RefusedValue(String message, String member, Range range, double value) {
        super(message);
        this.member = member;
        this.range = range;
        this.value = value;
    }

    /** A number outside its range. */
    static RefusedValue outside(String member, Range range, double value) {
        return new RefusedValue(member + " must be between " + range.min() + " and " + range.max() + ", not " + value,
                member, range, value);
    }

    /**
     * Lets a required value through.
     *
     * @throws RefusedValue when it is {@code null}
     */
    static <T> T required(String member, T value) {
        if (value == null) {
            throw new RefusedValue(member + " is missing", member, null, Double.NaN);
        }
        return value;
    }

    /** The member at fault, as named in the file. */
    public String member() {
        return member;
    }

    /** The range it should lie in; {@code null} when it is missing. */
    public Range range() {
        return range;
    }

    /** The number that was refused; NaN when it is missing. */
    public double value() {
        return value;
    }
}
