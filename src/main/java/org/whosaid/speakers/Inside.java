package org.whosaid.speakers;

import java.util.Set;
import org.whosaid.facts.Token;
import org.whosaid.statements.QuotedText;

/**
 * What stands between a segment's marks.
 *
 * @param first number of its first token behind the opening mark
 * @param words how many words it has
 * @param length its number of words, in buckets
 * @param capital whether it begins with a capital
 * @param firstWord its first word, in small letters
 * @param firstTag that word's part of speech
 * @param lastWord its last word, in small letters
 * @param lastMark its last unit: {@code w} for a letter or digit, else itself
 * @param tags the parts of speech of up to three words; {@code many} for more
 * @param titleCase whether all its longer words begin with a capital, and it has more than one
 * @param finiteVerb whether it has a verb that can carry a clause
 * @param personal whether it has a pronoun of the first or second person, which only speech has
 */
record Inside(
        int first,
        int words,
        String length,
        boolean capital,
        String firstWord,
        String firstTag,
        String lastWord,
        String lastMark,
        String tags,
        boolean titleCase,
        boolean finiteVerb,
        boolean personal) {

    private static final int FEW_WORDS = 3;
    private static final int LONG_WORD = 4;
    private static final Set<String> PERSONAL = Set.of("i", "we", "my", "our", "me", "us", "you", "your");

    static Inside of(QuotedText text, int segment) {
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
                longWords += token.text().length() >= LONG_WORD ? 1 : 0;
                capitals += token.text().length() >= LONG_WORD && token.isCapitalised() ? 1 : 0;
                tags.append(words <= FEW_WORDS ? token.tag() + " " : "");
            }
        }
        char last = text.lastUnit(segment);
        return new Inside(
                first,
                words,
                bucket(words),
                text.token(first).isCapitalised(),
                text.lower(first),
                text.token(first).tag(),
                text.lower(lastWord),
                Character.isLetterOrDigit(last) ? "w" : Character.toString(last),
                words > FEW_WORDS ? "many" : tags.toString(),
                longWords > 1 && capitals == longWords,
                finiteVerb,
                personal);
    }

    private static String bucket(int words) {
        return words <= 4 ? Integer.toString(words) : words <= 7 ? "7" : words <= 14 ? "14" : "long";
    }
}
