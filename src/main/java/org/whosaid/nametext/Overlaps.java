package org.whosaid.nametext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names by where they stand, which may be within others. */
public final class Overlaps {
    private final NameText text;
    private final List<NameCandidate> names;

    /** The greatest end among each name and those before it. */
    private final int[] ends;

    public Overlaps(NameText text, List<NameCandidate> names) {
        this.text = text;
        this.names = names.stream()
                .sorted(Comparator.comparingInt(NameCandidate::first))
                .toList();
        this.ends = new int[names.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end = Math.max(end, this.names.get(i).end());
            ends[i] = end;
        }
    }

    /** Those that share a token with a name. */
    public List<NameCandidate> of(NameCandidate name) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = countBefore(name.end()) - 1; i >= 0 && ends[i] > name.first(); i--) {
            text.look();
            if (names.get(i).overlaps(name)) {
                found.add(names.get(i));
            }
        }
        return found;
    }

    /** How many names begin before a token. */
    private int countBefore(int token) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
