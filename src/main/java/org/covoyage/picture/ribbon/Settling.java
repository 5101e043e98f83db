package org.covoyage.picture.ribbon;

/**
 * Puts bands of given sizes at given heights so that they keep their order and do not overlap, with the smallest sum
 * of squared moves: isotonic regression by pooling adjacent violators (Ayer et al. 1955; Best and Chakravarti 1990).
 * Linear in the number of bands.
 */
public final class Settling {
    private Settling() {
    }

    /**
     * The centres of the bands.
     *
     * @param wanted centres wished for, in the order that is to be kept; they need not rise
     * @param sizes  extents of the bands
     * @param gap    least space between two bands
     * @param low    where the lowest band may begin
     * @param high   where the highest band may end; when everything together is too large, it is passed
     * @return centres, rising
     */
    public static double[] centres(double[] wanted, double[] sizes, double gap, double low, double high) {
        int n = wanted.length;
        if (n == 0) {
            return new double[0];
        }
        double[] offset = new double[n];
        for (int i = 1; i < n; i++) {
            offset[i] = offset[i - 1] + (sizes[i - 1] + sizes[i]) / 2 + gap;
        }
        double least = low + sizes[0] / 2;
        double most = Math.max(least, high - sizes[n - 1] / 2 - offset[n - 1]);
        double[] sum = new double[n];
        int[] count = new int[n];
        int pools = 0;
        for (int i = 0; i < n; i++) {
            sum[pools] = wanted[i] - offset[i];
            count[pools] = 1;
            pools++;
            while (pools > 1 && sum[pools - 2] * count[pools - 1] > sum[pools - 1] * count[pools - 2]) {
                sum[pools - 2] += sum[pools - 1];
                count[pools - 2] += count[pools - 1];
                pools--;
            }
        }
        double[] centres = new double[n];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            double level = Math.clamp(sum[pool] / count[pool], least, most);
            for (int i = 0; i < count[pool]; i++, at++) {
                centres[at] = level + offset[at];
            }
        }
        return centres;
    }
}
