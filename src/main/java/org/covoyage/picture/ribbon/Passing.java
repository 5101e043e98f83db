package org.covoyage.picture.ribbon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a ribbon passes by the stages at which its companion is absent. Nobody gave a distance there, so its place
 * among the others is free: it is the one that crosses fewest of them on the way, and of such places the one nearest
 * to where it comes from and goes to. It must not know where the others lie in points, only their order.
 */
final class Passing {
    /** Outweighs any number of places by which a passing ribbon may stray. */
    private static final long CROSSING = 1_000_000;

    /** The ribbons present at each stage, lowest first. */
    private final List<List<Strand>> present;
    /** For each stage the place of every ribbon among those present there; −1 when it is absent. */
    private final int[][] places;

    /**
     * The way past these.
     *
     * @param present the ribbons present at each stage, lowest first
     * @param ribbons how many ribbons there are at all
     */
    Passing(List<List<Strand>> present, int ribbons) {
        this.present = present;
        this.places = new int[present.size()][ribbons];
        for (int stage = 0; stage < present.size(); stage++) {
            Arrays.fill(places[stage], -1);
            for (int i = 0; i < present.get(stage).size(); i++) {
                places[stage][present.get(stage).get(i).ribbon()] = i;
            }
        }
    }

    /**
     * How many of those present lie below a ribbon at each stage from one to another, both in between two at which it
     * is present. Exact, by dynamic programming over stages and places.
     *
     * @param ribbon  the one that passes
     * @param wishes  the distance it would like to have at each of these stages
     * @param from    the first stage at which it is absent, at least 1
     */
    int[] below(int ribbon, double[] wishes, int from) {
        int length = wishes.length;
        List<long[]> costs = new ArrayList<>();
        List<int[]> cameFrom = new ArrayList<>();
        long[] before = new long[present.get(from - 1).size() + 1];
        Arrays.fill(before, Long.MAX_VALUE / 4);
        before[places[from - 1][ribbon]] = 0;
        for (int i = 0; i <= length; i++) {
            int stage = from + i;
            boolean back = i == length;
            int[][] crossings = crossings(ribbon, stage - 1);
            int slots = present.get(stage).size() + 1;
            long[] cost = new long[slots];
            int[] best = new int[slots];
            for (int slot = 0; slot < slots; slot++) {
                cost[slot] = Long.MAX_VALUE / 4;
                if (back && slot != places[stage][ribbon]) {
                    continue;
                }
                long stray = back ? 0 : Math.abs(slot - natural(stage, wishes[i]));
                for (int old = 0; old < crossings.length; old++) {
                    long sum = before[old] + CROSSING * crossings[old][slot] + stray;
                    if (sum < cost[slot]) {
                        cost[slot] = sum;
                        best[slot] = old;
                    }
                }
            }
            costs.add(cost);
            cameFrom.add(best);
            before = cost;
        }
        int[] slots = new int[length];
        int slot = places[from + length][ribbon];
        for (int i = length; i > 0; i--) {
            slot = cameFrom.get(i)[slot];
            slots[i - 1] = slot;
        }
        return slots;
    }

    /** How many at a stage are nearer than a distance. */
    private int natural(int stage, double distance) {
        return (int) present.get(stage).stream().filter(strand -> strand.distance() < distance).count();
    }

    /**
     * For every place at a stage and every place at the next: how many of those present at both are crossed on the way.
     */
    private int[][] crossings(int ribbon, int stage) {
        int here = present.get(stage).size() + 1;
        int there = present.get(stage + 1).size() + 1;
        int[][] both = new int[here][there];
        for (Strand strand : present.get(stage)) {
            int place = places[stage + 1][strand.ribbon()];
            if (place >= 0 && strand.ribbon() != ribbon) {
                both[places[stage][strand.ribbon()] + 1][place + 1]++;
            }
        }
        // both[p][q] becomes the number of those below p here and below q there.
        for (int p = 0; p < here; p++) {
            for (int q = 0; q < there; q++) {
                both[p][q] += (p > 0 ? both[p - 1][q] : 0) + (q > 0 ? both[p][q - 1] : 0)
                        - (p > 0 && q > 0 ? both[p - 1][q - 1] : 0);
            }
        }
        int[][] crossed = new int[here][there];
        for (int p = 0; p < here; p++) {
            for (int q = 0; q < there; q++) {
                // Below here or below there, but not both.
                crossed[p][q] = both[p][there - 1] + both[here - 1][q] - 2 * both[p][q];
            }
        }
        return crossed;
    }
}
