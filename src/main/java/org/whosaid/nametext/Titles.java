package org.whosaid.nametext;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.Lexicon;

/** The titles, ranks, honours and forms of address of the world, which may be several words: "Datuk Seri". */
public final class Titles {

    private static final List<String> LISTS = List.of(
            "titles-academic",
            "titles-civil",
            "titles-honorific",
            "titles-nobility",
            "titles-of-address",
            "titles-ranks",
            "titles-religious");

    private static final int MOST_TOKENS = 5;

    /** Without white space, so that it does not matter how a tokenizer cuts them. */
    private final Set<String> titles;

    private final Set<String> firstWords;

    public Titles(Lexicon lexicon) {
        Set<String> all = new HashSet<>();
        LISTS.forEach(list -> all.addAll(lexicon.words(list)));
        this.titles = all.stream().map(title -> title.replace(" ", "")).collect(Collectors.toUnmodifiableSet());
        this.firstWords =
                all.stream().map(title -> title.split("[ '’/-]", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** The end of the longest run of titles that begins at a token; the token itself where none does. */
    public int end(NameText text, int first) {
        int end = first;
        int next = endOfOne(text, first);
        while (next > end) {
            end = next;
            next = text.within(first, end).isPresent() ? endOfOne(text, end) : end;
        }
        return end;
    }

    private int endOfOne(NameText text, int first) {
        String start = text.word(first);
        if (!firstWords.contains(start) && !titles.contains(start)) {
            return first;
        }
        StringBuilder joined = new StringBuilder();
        int longest = first;
        for (int i = first; i < first + MOST_TOKENS && text.within(first, i).isPresent(); i++) {
            joined.append(text.word(i));
            if (titles.contains(joined.toString())) {
                longest = i + 1;
            }
        }
        return longest;
    }
}
