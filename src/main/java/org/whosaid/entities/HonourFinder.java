package org.whosaid.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.Lexicon;
import org.whosaid.nametext.NameText;

/** Finds the honours and ranks right before a name, which give way to an office before them: "Minister Datuk Seri". */
final class HonourFinder {

    private static final int MOST_TOKENS = 5;
    private static final List<String> HONOURS =
            List.of("titles-academic", "titles-honorific", "titles-nobility", "titles-religious");

    /** Without white space, so that it does not matter how a tokenizer cuts them. */
    private final Set<String> honours;

    private final Set<String> ranks;

    HonourFinder(Lexicon lexicon) {
        Set<String> all = new HashSet<>(lexicon.words("address-only"));
        HONOURS.forEach(list -> all.addAll(lexicon.words(list)));
        this.honours = joined(all);
        this.ranks = joined(lexicon.words("titles-ranks"));
    }

    private static Set<String> joined(Set<String> titles) {
        return titles.stream().map(title -> title.replace(" ", "")).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Where the run of honours and ranks begins that ends at {@code end}, or {@code end} where there is none.
     *
     * @param name the first token of the name behind them
     */
    int start(NameText text, int name, int end) {
        int start = end;
        int next = startOfOne(text, name, end);
        while (next < start) {
            start = next;
            next = startOfOne(text, name, start);
        }
        return start;
    }

    private int startOfOne(NameText text, int name, int end) {
        int longest = end;
        List<String> parts = new ArrayList<>();
        for (int i = end - 1; i >= end - MOST_TOKENS && text.within(name, i).isPresent(); i--) {
            parts.add(0, text.word(i));
            String joined = String.join("", parts);
            if (honours.contains(joined) || ranks.contains(joined)) {
                longest = i;
            }
        }
        return longest;
    }
}
