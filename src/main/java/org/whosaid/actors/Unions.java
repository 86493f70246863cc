package org.whosaid.actors;

import java.util.Arrays;

/** Which groups are one, and how sure that is of each. */
final class Unions {

    private int[] heirs = new int[0];
    private float[] sure = new float[0];

    /** Makes room for groups numbered below this. */
    void grow(int groups) {
        int before = heirs.length;
        if (groups > before) {
            int size = Math.max(groups, before + before / 2);
            heirs = Arrays.copyOf(heirs, size);
            sure = Arrays.copyOf(sure, size);
            for (int group = before; group < size; group++) {
                heirs[group] = group;
                sure[group] = 1;
            }
        }
    }

    int heir(int group) {
        int heir = group;
        while (heirs[heir] != heir) {
            heirs[heir] = heirs[heirs[heir]];
            heir = heirs[heir];
        }
        return heir;
    }

    /**
     * Makes two one.
     *
     * @param smaller the one of which that is less than certain
     * @param probability that they are
     */
    void unite(int smaller, int greater, double probability) {
        int one = heir(smaller);
        int other = heir(greater);
        if (one != other) {
            heirs[Math.max(one, other)] = Math.min(one, other);
            sure[smaller] = (float) Math.min(sure[smaller], probability);
        }
    }

    /** How sure it is that a group is what its heir is. */
    double sure(int group) {
        return sure[group];
    }
}
