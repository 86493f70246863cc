package org.whosaid.loglinear;

import java.io.Serializable;
import java.util.Map;

/**
 * Weights by the ids of their features: open addressing in one array, id beside weight, at most half full. Never
 * changes once it is built. Serializable, since a job sends it to other machines.
 */
public final class WeightTable implements Serializable {

    /** No feature has a weight. */
    public static final WeightTable EMPTY = of(Map.of());

    private static final long serialVersionUID = 1L;

    private static final long SPREAD = 0xC2B2AE3D27D4EB4FL;

    /** Id and weight by turns; a pair of zeros is free. */
    private final long[] slots;

    private final int shift;
    private final int size;

    private WeightTable(long[] slots, int size) {
        this.slots = slots;
        this.shift = shift(slots.length / 2);
        this.size = size;
    }

    /**
     * The weights of features by their readable forms.
     *
     * @throws IllegalArgumentException where two features have the same id
     */
    public static WeightTable of(Map<String, Double> weights) {
        Builder builder = new Builder(weights.size());
        weights.forEach((feature, weight) -> {
            if (!builder.add(FeatureId.of(feature), weight)) {
                throw new IllegalArgumentException("feature '" + feature + "' has the id of another one");
            }
        });
        return builder.build();
    }

    /** How many features have a weight. */
    public int size() {
        return size;
    }

    /** The weight of a feature by its id; 0 where it has none. */
    public double of(long id) {
        int slot = find(slots, shift, id);
        return Double.longBitsToDouble(slots[slot + 1]);
    }

    /** Where an id stands, or where it would. Zeros beside a free place are the weight of what is not there. */
    private static int find(long[] slots, int shift, long id) {
        int mask = slots.length - 1;
        int slot = (int) ((id * SPREAD) >>> shift) << 1;
        while (slots[slot] != id && (slots[slot] != 0 || slots[slot + 1] != 0)) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }

    private static int shift(int places) {
        return Long.SIZE - Integer.numberOfTrailingZeros(places);
    }

    /** Gathers weights. */
    static final class Builder {

        private final long[] slots;
        private final int shift;
        private final int most;
        private int size;

        /**
         * A builder.
         *
         * @param most how many weights there will be at most
         */
        Builder(int most) {
            int places = Integer.highestOneBit(Math.max(4, most) - 1) << 2;
            this.slots = new long[2 * places];
            this.shift = shift(places);
            this.most = most;
        }

        /** Adds the weight of a feature; false where its id has one already. */
        boolean add(long id, double weight) {
            if (size == most) {
                throw new IllegalStateException("more than " + most + " weights");
            }
            int slot = find(slots, shift, id);
            boolean free = slots[slot] == 0 && slots[slot + 1] == 0;
            if (free) {
                slots[slot] = id;
                slots[slot + 1] = Double.doubleToRawLongBits(weight);
                size++;
            }
            return free;
        }

        WeightTable build() {
            return new WeightTable(slots, size);
        }
    }
}
