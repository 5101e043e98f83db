package org.covoyage.insight;

import java.util.random.RandomGenerator;
import org.covoyage.journey.Id;

/**
 * Random numbers that can be set to any place without making an object: SplitMix64 (Steele, Lea and Flood 2014) with a
 * place for each seed, draw and companion. So a companion's noise depends on nobody else: neither on the order of the
 * companions nor on who joins or leaves, and never on the number of threads.
 */
final class DrawSource implements RandomGenerator {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** Goes to the place of a draw and a key. */
    void go(long seed, int draw, long key) {
        state = mix(mix(seed + GOLDEN * (draw + 1L)) ^ key);
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /** A value with normal noise, held between 0 and 1. */
    double noisy(double value, double sigma) {
        return Math.clamp(value + sigma * nextGaussian(), 0, 1);
    }

    /** A gamma variate of shape 5, of which five or more, divided by their sum, are Dirichlet(5, …, 5). */
    double gamma5() {
        double product = 1;
        for (int i = 0; i < 5; i++) {
            product *= 1 - nextDouble();
        }
        return -Math.log(product);
    }

    /** The key of a companion: its id, mixed (FNV-1a, then SplitMix64). */
    static long key(Id id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.value().length(); i++) {
            hash = (hash ^ id.value().charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    private static long mix(long z) {
        long x = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }
}
