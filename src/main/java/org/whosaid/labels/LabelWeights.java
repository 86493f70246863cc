package org.whosaid.labels;

import java.util.Arrays;

/** Rows of weights by the ids of their features: open addressing, at most half full. */
final class LabelWeights {

    private static final long SPREAD = 0xC2B2AE3D27D4EB4FL;

    private final int columns;
    private final long[] ids;

    /** The row of each place; -1 where it is free. */
    private final int[] rows;

    private final float[] weights;
    private final int shift;
    private int size;

    /**
     * A table that is yet to be filled.
     *
     * @param most how many rows there will be at most
     * @param columns weights of a row
     */
    LabelWeights(int most, int columns) {
        int places = Integer.highestOneBit(Math.max(4, most) - 1) << 2;
        this.columns = columns;
        this.ids = new long[places];
        this.rows = new int[places];
        Arrays.fill(rows, -1);
        this.weights = new float[most * columns];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
    }

    /**
     * Where the weights of a new feature go.
     *
     * @return the place in {@link #weights} of its first weight; -1 where its id has a row already
     */
    int add(long id) {
        int place = place(id);
        if (rows[place] >= 0) {
            return -1;
        }
        ids[place] = id;
        rows[place] = size * columns;
        return columns * size++;
    }

    void set(int place, float weight) {
        weights[place] = weight;
    }

    /** Adds a feature's weights to sums, if it has any. */
    void addTo(float[] sums, long id) {
        int row = rows[place(id)];
        if (row >= 0) {
            for (int column = 0; column < columns; column++) {
                sums[column] += weights[row + column];
            }
        }
    }

    private int place(long id) {
        int mask = ids.length - 1;
        int place = (int) ((id * SPREAD) >>> shift);
        while (rows[place] >= 0 && ids[place] != id) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
