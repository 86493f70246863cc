package org.whosaid.facts;

import java.util.List;

/**
 * The grammar of one sentence: for each of its tokens the token that governs it.
 *
 * @param heads for each token of the sentence the position of its governor within the sentence, {@code ROOT} for the
 *     root
 * @param relations for each token its relation to the governor (Universal Dependencies, basic)
 */
public record DependencyTree(List<Integer> heads, List<String> relations) {

    /** The governor of a sentence's root. */
    public static final int ROOT = -1;

    public DependencyTree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(heads.size() + " heads, " + relations.size() + " relations");
        }
    }

    public int head(int position) {
        return heads.get(position);
    }

    public String relation(int position) {
        return relations.get(position);
    }

    public int size() {
        return heads.size();
    }
}
