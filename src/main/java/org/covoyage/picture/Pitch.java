package org.covoyage.picture;

/**
 * How tall the lines of a table may be, in points. It does not know what stands in them.
 *
 * @param least       so that nothing collides
 * @param comfortable what looks best
 * @param most        more of it only tears the lines apart
 */
public record Pitch(double least, double comfortable, double most) {
    /** The least that so many lines take. */
    public double least(int lines) {
        return lines * least;
    }

    /** What so many lines take when they look best. */
    public double comfortable(int lines) {
        return lines * comfortable;
    }

    /** The most that so many lines take. */
    public double most(int lines) {
        return lines * most;
    }

    /** How tall each of so many lines is in a room: never less than the least, never more than the most. */
    public double in(double room, int lines) {
        return Math.clamp(room / Math.max(1, lines), least, most);
    }
}
