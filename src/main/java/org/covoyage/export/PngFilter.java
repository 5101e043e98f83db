package org.covoyage.export;

/**
 * What a row of a PNG is written as before it is compressed. On flat graphics the compressor itself does best with
 * rows as they are; what it cannot see is the row above when a row is longer than its window.
 */
enum PngFilter {
    /** Rows as they are. */
    NONE {
        @Override
        void row(byte[] row, byte[] above, int step, byte[] out, int at) {
            out[at] = 0;
            System.arraycopy(row, 0, out, at + 1, row.length);
        }
    },
    /** Each byte less the one of the pixel before. */
    SUB {
        @Override
        void row(byte[] row, byte[] above, int step, byte[] out, int at) {
            out[at] = 1;
            System.arraycopy(row, 0, out, at + 1, step);
            for (int i = step; i < row.length; i++) {
                out[at + 1 + i] = (byte) (row[i] - row[i - step]);
            }
        }
    },
    /** Each byte less the one above. */
    UP {
        @Override
        void row(byte[] row, byte[] above, int step, byte[] out, int at) {
            out[at] = 2;
            for (int i = 0; i < row.length; i++) {
                out[at + 1 + i] = (byte) (row[i] - above[i]);
            }
        }
    };

    /**
     * Writes a row.
     *
     * @param row   its bytes
     * @param above the bytes of the row above; zeros for the first
     * @param step  bytes a pixel
     * @param out   receives the filter's number and the bytes
     * @param at    where in {@code out}
     */
    abstract void row(byte[] row, byte[] above, int step, byte[] out, int at);
}
