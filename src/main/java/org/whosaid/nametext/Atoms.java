package org.whosaid.nametext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest parts of an article and of names: runs of letters and digits, and single marks. Lists and articles are
 * compared atom by atom, so that it does not matter how a tokenizer cuts "Al-Qaeda" or "U.S.".
 */
public final class Atoms {

    private static final Pattern ATOM = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\S");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<Atom> atoms;
    private final int[] firstAt;
    private final int[] endAt;

    /**
     * One atom of a text.
     *
     * @param text as it stands, diacritics taken off, apostrophes straight
     * @param start first UTF-16 unit in the text
     * @param end the unit after the last
     */
    public record Atom(String text, int start, int end) {
        public String key() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** The atoms of an article. */
    public Atoms(NameText text) {
        String all = text.article().text();
        this.atoms = of(all);
        this.firstAt = new int[all.length() + 1];
        this.endAt = new int[all.length() + 1];
        for (int i = 0; i < text.size(); i++) {
            firstAt[text.token(i).span().start()] = i + 1;
            endAt[text.token(i).span().end()] = i + 1;
        }
    }

    public Atom get(int atom) {
        return atoms.get(atom);
    }

    public int size() {
        return atoms.size();
    }

    /** The number of the token that begins with an atom; -1 where none does. */
    public int first(int atom) {
        return firstAt[atoms.get(atom).start()] - 1;
    }

    /** The number after the token that ends with an atom; 0 where none does. */
    public int end(int atom) {
        return endAt[atoms.get(atom).end()];
    }

    /** As {@code end}; a stop that the tokenizer left at the token, as in "Corp.", may stand behind the atom. */
    public int endBeforeStop(int atom) {
        int end = end(atom);
        boolean stop = end == 0
                && atom + 1 < atoms.size()
                && atoms.get(atom + 1).text().equals(".")
                && atoms.get(atom + 1).start() == atoms.get(atom).end();
        return stop ? end(atom + 1) : end;
    }

    public static List<Atom> of(String text) {
        List<Atom> atoms = new ArrayList<>();
        Matcher matcher = ATOM.matcher(text);
        while (matcher.find()) {
            atoms.add(new Atom(fold(matcher.group()), matcher.start(), matcher.end()));
        }
        return atoms;
    }

    /** A word as it is compared where neither diacritics nor case count, as {@code equalsIgnoreCase} has it. */
    public static String key(String word) {
        StringBuilder key = new StringBuilder(word.length());
        fold(word)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** A text without diacritics and with straight apostrophes and plain hyphens. */
    public static String fold(String text) {
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
