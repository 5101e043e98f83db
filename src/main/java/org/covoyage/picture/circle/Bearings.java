package org.covoyage.picture.circle;

/**
 * One bearing for each of several companions, in their order around the circle, so that any two keep an angle that
 * they need between them and neighbours stand as far apart as that allows. Groups stand together, with some air
 * between them.
 *
 * @param angles   bearing of each, rising, in radians from the beginning of the first group
 * @param inTheWay whether the needs are more than a circle holds, so that all got the same part of theirs
 */
record Bearings(double[] angles, boolean inTheWay) {
    private static final double WHOLE = 2 * Math.PI;
    /** Air between two groups, in radians. */
    private static final double AIR = 0.14;
    private static final int HALVINGS = 22;

    /**
     * The bearings.
     *
     * @param groups the group of each; those of a group follow each other
     * @param needed least angle between any two, 0 … π
     * @param shares how much of the angle left over each gets, compared with the others; on average 1
     */
    static Bearings of(int[] groups, double[][] needed, double[] shares) {
        int n = groups.length;
        if (n < 2) {
            return new Bearings(new double[n], false);
        }
        double[] angles = spread(groups, needed, shares, 1, 0);
        double part = 1;
        if (angles == null) {
            double low = 0;
            double high = 1;
            for (int i = 0; i < HALVINGS; i++) {
                part = (low + high) / 2;
                if (spread(groups, needed, shares, part, 0) == null) {
                    high = part;
                } else {
                    low = part;
                }
            }
            part = low;
        }
        double least = 0;
        double most = WHOLE / n;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (least + most) / 2;
            if (spread(groups, needed, shares, part, middle) == null) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return new Bearings(spread(groups, needed, shares, part, least), angles == null);
    }

    /** The smallest angles that satisfy everybody, or {@code null}: a system of differences, relaxed until it rests. */
    private static double[] spread(int[] groups, double[][] needed, double[] shares, double part,
            double neighbours) {
        int n = groups.length;
        double[] angles = new double[n];
        for (int pass = 0; pass <= n; pass++) {
            boolean rests = true;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    double forth = j == i + 1 ? side(groups, shares, i, j, neighbours) : 0;
                    double back = i == 0 && j == n - 1 ? side(groups, shares, j, i, neighbours) : 0;
                    double ahead = angles[i] + Math.max(needed[i][j] * part, forth);
                    if (ahead > angles[j] + 1e-12) {
                        angles[j] = ahead;
                        rests = false;
                    }
                    double behind = angles[j] - WHOLE + Math.max(needed[i][j] * part, back);
                    if (behind > angles[i] + 1e-12) {
                        angles[i] = behind;
                        rests = false;
                    }
                }
            }
            if (angles[0] > 1e-9 || angles[n - 1] > WHOLE) {
                return null;
            }
            if (rests) {
                return angles;
            }
        }
        return null;
    }

    private static double side(int[] groups, double[] shares, int i, int j, double neighbours) {
        return neighbours * (shares[i] + shares[j]) / 2 + (groups[i] == groups[j] ? 0 : Math.min(AIR, neighbours / 2));
    }
}
