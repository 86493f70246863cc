package org.whosaid.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All lists of words and names that a pipeline is built with.
 *
 * @param names name lists, in order of trust: users' watch lists before our own
 * @param demonyms from a word such as "Chinese" to the code of its state
 * @param firstNames from a given name to the gender it suggests
 * @param titles from a title that stands before a person's name, such as "Mrs.", to the gender it tells
 * @param acts from words of speech to what they do beside saying, as models/words/speech-acts.csv writes them
 * @param words word lists by the names of their files
 */
public record Lexicon(
        List<KnownName> names,
        Map<String, String> demonyms,
        Map<String, Gender> firstNames,
        Map<String, Gender> titles,
        Map<String, Quote.Act> acts,
        Map<String, Set<String>> words) {

    /** What a first name, a title or a pronoun says about the person. */
    public enum Gender {
        FEMALE,
        MALE,
        EITHER
    }

    public Lexicon {
        names = List.copyOf(names);
        demonyms = Map.copyOf(demonyms);
        firstNames = Map.copyOf(firstNames);
        titles = Map.copyOf(titles);
        acts = Map.copyOf(acts);
        words = Map.copyOf(words);
    }

    /** These lists with the names that a user watches before all others. */
    public Lexicon watching(List<KnownName> watched) {
        List<KnownName> all = new ArrayList<>(watched);
        all.addAll(names);
        return new Lexicon(all, demonyms, firstNames, titles, acts, words);
    }

    /**
     * The words of one list.
     *
     * @throws IllegalArgumentException where there is no such list
     */
    public Set<String> words(String list) {
        Set<String> found = words.get(list);
        if (found == null) {
            throw new IllegalArgumentException("no word list '" + list + "', there are " + words.keySet());
        }
        return found;
    }
}
