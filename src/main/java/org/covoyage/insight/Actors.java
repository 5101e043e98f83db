package org.covoyage.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Actors who listen to each other, each with an attachment κ to its own opinion: Friedkin and Johnsen (1990) in the form
 * of (10). Λ = diag(W/(κ+W)), A = listening weights divided by their sum, Θ = (I − ΛA)⁻¹(I − Λ). A row of Θ says who
 * originates an actor's opinion. Friedkin and Johnsen give the algebra; the weights are somebody's estimate.
 *
 * <p>A row is found without the whole inverse: only actors who listen and can be reached from the asker are unknowns of
 * one linear system, solved by Gaussian elimination in O(L³) for L listeners.
 */
final class Actors {
    private record Ear(int source, double weight) {
    }

    private final double[] kappa;
    private final List<List<Ear>> ears = new ArrayList<>();
    private final double[] heard;

    /** So many actors with their attachments κ, each above 0. */
    Actors(double[] kappa) {
        this.kappa = kappa.clone();
        heard = new double[kappa.length];
        for (int i = 0; i < kappa.length; i++) {
            ears.add(new ArrayList<>());
        }
    }

    /** Says that one listens to another; weights add up, zero and oneself are left out. */
    void listens(int listener, int source, double weight) {
        if (weight > 0 && listener != source) {
            ears.get(listener).add(new Ear(source, weight));
            heard[listener] += weight;
        }
    }

    /** The row of Θ of an actor: shares of everybody in its final opinion, summing to 1. */
    double[] totalShare(int asker) {
        int[] place = new int[kappa.length];
        List<Integer> listeners = listeners(asker, place);
        double[] reach = solve(asker, listeners, place);
        double[] row = new double[kappa.length];
        row[asker] += 1;
        for (int l = 0; l < listeners.size(); l++) {
            int i = listeners.get(l);
            for (Ear ear : ears.get(i)) {
                // λ a = W/(κ+W) · w/W
                row[ear.source()] += reach[l] * ear.weight() / (kappa[i] + heard[i]);
            }
        }
        for (int j = 0; j < row.length; j++) {
            row[j] *= kappa[j] / (kappa[j] + heard[j]);
        }
        return row;
    }

    /** Who listens and can be reached from the asker along listening; {@code place} gets their numbers, else −1. */
    private List<Integer> listeners(int asker, int[] place) {
        Arrays.fill(place, -1);
        List<Integer> found = new ArrayList<>();
        if (heard[asker] > 0) {
            place[asker] = 0;
            found.add(asker);
        }
        for (int next = 0; next < found.size(); next++) {
            for (Ear ear : ears.get(found.get(next))) {
                if (place[ear.source()] < 0 && heard[ear.source()] > 0) {
                    place[ear.source()] = found.size();
                    found.add(ear.source());
                }
            }
        }
        return found;
    }

    /** x (I − ΛA) = e of the asker, over the listeners. */
    private double[] solve(int asker, List<Integer> listeners, int[] place) {
        int size = listeners.size();
        double[][] system = new double[size][size + 1];
        for (int l = 0; l < size; l++) {
            int i = listeners.get(l);
            system[l][l] += 1;
            for (Ear ear : ears.get(i)) {
                if (place[ear.source()] >= 0) {
                    system[place[ear.source()]][l] -= ear.weight() / (kappa[i] + heard[i]);
                }
            }
        }
        if (size > 0) {
            system[place[asker]][size] = 1;
        }
        return Elimination.solve(system);
    }
}
