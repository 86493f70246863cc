package org.whosaid.entities;

import java.util.HashSet;
import java.util.Set;
import org.whosaid.facts.Lexicon;

/** The words that say what kind of body a name is. */
final class Heads {

    private Heads() {}

    static Set<String> of(Lexicon lexicon) {
        Set<String> heads = new HashSet<>(lexicon.words("organization-heads"));
        heads.addAll(lexicon.words("agency-heads"));
        heads.addAll(lexicon.words("group-heads"));
        return Set.copyOf(heads);
    }
}
