package org.covoyage.picture.circle;

import java.util.ArrayList;
import java.util.List;

/** Turns bearings so that the first group begins at the top, and says where each group begins and ends. */
final class Sectors {
    private static final double WHOLE = 2 * Math.PI;
    private static final double TOP = -Math.PI / 2;

    private Sectors() {
    }

    /**
     * The sectors of groups; one group has the whole circle.
     *
     * @param groups of each companion, in the order of the bearings
     * @param angles the bearings, rising from 0; they are turned
     */
    static List<Sector> of(int[] groups, double[] angles) {
        int n = groups.length;
        if (n == 0) {
            return List.of();
        }
        double before = (WHOLE - angles[n - 1] + angles[0]) / 2;
        for (int i = 0; i < n; i++) {
            angles[i] += TOP + before;
        }
        List<Sector> sectors = new ArrayList<>();
        double from = TOP;
        for (int i = 1; i <= n; i++) {
            if (i == n || groups[i] != groups[i - 1]) {
                double to = i == n ? TOP + WHOLE : (angles[i - 1] + angles[i]) / 2;
                sectors.add(new Sector(groups[i - 1], from, to));
                from = to;
            }
        }
        return sectors;
    }
}
