package org.whosaid.entities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest parts of names: runs of letters and digits, and single marks. Lists and articles are compared atom by
 * atom, so that it does not matter how a tokenizer cuts "Al-Qaeda" or "U.S.".
 */
final class Atoms {

    private static final Pattern ATOM = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\S");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Atoms() {}

    /**
     * One atom of a text.
     *
     * @param text as it stands, diacritics taken off, apostrophes straight
     * @param start first UTF-16 unit in the text
     * @param end the unit after the last
     */
    record Atom(String text, int start, int end) {
        String key() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    static List<Atom> of(String text) {
        List<Atom> atoms = new ArrayList<>();
        Matcher matcher = ATOM.matcher(text);
        while (matcher.find()) {
            atoms.add(new Atom(fold(matcher.group()), matcher.start(), matcher.end()));
        }
        return atoms;
    }

    /** A text without diacritics and with straight apostrophes and plain hyphens. */
    static String fold(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        if (plain) {
            return text;
        }
        String straight =
                text.replace('’', '\'').replace('‘', '\'').replace('‑', '-').replace('–', '-');
        return MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD))
                .replaceAll("");
    }
}
