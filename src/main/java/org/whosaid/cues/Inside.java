package org.whosaid.cues;

import java.util.Set;
import org.whosaid.facts.Token;
import org.whosaid.loglinear.Part;
import org.whosaid.statements.QuotedText;

/**
 * What stands between a segment's marks.
 *
 * @param first number of its first token behind the opening mark
 * @param words how many words it has
 * @param length its number of words, in buckets
 */
public record Inside(int first, int words, Part length, Opening opening, Ending ending, Style style) {

    /**
     * How a segment begins.
     *
     * @param capital whether with a capital
     * @param word its first word, in small letters
     * @param tag that word's part of speech
     */
    public record Opening(Part capital, Part word, Part tag) {}

    /**
     * How a segment ends.
     *
     * @param word its last word, in small letters
     * @param mark its last unit: {@code w} for a letter or digit, else itself
     */
    public record Ending(Part word, Part mark) {}

    /**
     * What kind of words a segment has.
     *
     * @param tags the parts of speech of up to three words; {@code many} for more
     * @param titleCase whether all its longer words begin with a capital, and it has more than one
     * @param finiteVerb whether it has a verb that can carry a clause
     * @param personal whether it has a pronoun of the first or second person, which only speech has
     */
    public record Style(Part tags, Part titleCase, Part finiteVerb, Part personal) {}

    private static final int FEW_WORDS = 3;
    private static final int LONG_WORD = 4;
    private static final Set<String> PERSONAL = Set.of("i", "we", "my", "our", "me", "us", "you", "your");

    private static final Part WORD = Part.of("w");
    private static final Part MANY = Part.of("many");
    private static final Part SEVEN = Part.of("7");
    private static final Part FOURTEEN = Part.of("14");
    private static final Part LONG = Part.of("long");

    public static Inside of(ArticleView article, int segment) {
        QuotedText text = article.text();
        int outerFirst = text.first(segment);
        int end = text.end(segment);
        int start = text.segments().get(segment).span().start();
        int first = Math.min(end - 1, Math.max(outerFirst, text.article().firstTokenEndingAfter(start)));
        int words = 0;
        int lastWord = outerFirst;
        int longWords = 0;
        int capitals = 0;
        boolean finiteVerb = false;
        boolean personal = false;
        StringBuilder tags = new StringBuilder();
        for (int i = outerFirst; i < end; i++) {
            Token token = text.token(i);
            finiteVerb |= token.isFiniteVerb();
            personal |= PERSONAL.contains(text.lower(i));
            if (token.isWord()) {
                words++;
                lastWord = i;
                boolean longWord = token.text().length() >= LONG_WORD;
                longWords += longWord ? 1 : 0;
                capitals += longWord && token.isCapitalised() ? 1 : 0;
                if (words <= FEW_WORDS) {
                    tags.append(token.tag()).append(' ');
                }
            }
        }
        char last = text.lastUnit(segment);
        WordParts opening = article.word(first);
        return new Inside(
                first,
                words,
                length(words),
                new Opening(
                        Part.of(text.token(first).isCapitalised()),
                        opening.lower(),
                        opening.tag().whole()),
                new Ending(
                        article.word(lastWord).lower(),
                        Character.isLetterOrDigit(last) ? WORD : Part.of(Character.toString(last))),
                new Style(
                        words > FEW_WORDS ? MANY : Part.of(tags.toString()),
                        Part.of(longWords > 1 && capitals == longWords),
                        Part.of(finiteVerb),
                        Part.of(personal)));
    }

    private static Part length(int words) {
        return words <= 4 ? Part.of(words) : words <= 7 ? SEVEN : words <= 14 ? FOURTEEN : LONG;
    }
}
