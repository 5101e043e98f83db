package org.covoyage.insight;

/** Gaussian elimination with partial pivoting. Knows numbers only. */
final class Elimination {
    private Elimination() {
    }

    /**
     * Solves a regular system in O(n³).
     *
     * @param system n rows of n coefficients and a right-hand side; used as scratch paper
     */
    static double[] solve(double[][] system) {
        int n = system.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
                    pivot = row;
                }
            }
            double[] top = system[pivot];
            system[pivot] = system[column];
            system[column] = top;
            for (int row = column + 1; row < n; row++) {
                double factor = system[row][column] / top[column];
                if (factor != 0) {
                    for (int k = column; k <= n; k++) {
                        system[row][k] -= factor * top[k];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = system[row][n];
            for (int k = row + 1; k < n; k++) {
                sum -= system[row][k] * solution[k];
            }
            solution[row] = sum / system[row][row];
        }
        return solution;
    }
}
