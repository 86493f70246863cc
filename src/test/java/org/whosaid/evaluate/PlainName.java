package org.whosaid.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names without what does not tell them apart: case, marks, articles, a possessive, a person's title. */
final class PlainName {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "senator",
            "rep",
            "representative",
            "president",
            "gov",
            "governor",
            "secretary",
            "general",
            "gen",
            "sir",
            "prof",
            "professor",
            "judge",
            "justice");
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "a", "an", "of", "for", "in", "at", "to", "and", "s", "on", "with", "from", "by", "who");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private PlainName() {}

    /**
     * A name to compare.
     *
     * @param type of whom it names; a person's title is left out
     */
    static String of(String name, String type) {
        Set<String> dropped = new TreeSet<>(ARTICLES);
        if (type.equals("PERSON")) {
            dropped.addAll(TITLES);
        }
        String plain = name.replace('’', '\'')
                .replace('\u00a0', ' ')
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceFirst("'s$", "")
                .replaceAll("[.,\"“”]", "")
                .replaceAll("\\s+", " ");
        while (plain.contains(" ") && dropped.contains(plain.substring(0, plain.indexOf(' ')))) {
            plain = plain.substring(plain.indexOf(' ') + 1);
        }
        return plain;
    }

    /** A name of somebody whose type is not known, with and without what may be a title. */
    static Set<String> ofAnybody(String name) {
        return new TreeSet<>(List.of(of(name, ""), of(name, "PERSON")));
    }

    /** Whether two noun phrases share at least half of their words, or one holds all of the other's two or more. */
    static boolean samePhrase(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        boolean within = a.containsAll(b) || b.containsAll(a);
        return !a.isEmpty() && !b.isEmpty() && (2 * shared.size() >= all.size() || (shared.size() >= 2 && within));
    }

    private static Set<String> words(String phrase) {
        return WORD.matcher(of(phrase, ""))
                .results()
                .map(word -> word.group())
                .filter(word -> !SMALL_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
