package org.whosaid.speakers;

import java.util.Set;
import org.whosaid.facts.Token;
import org.whosaid.statements.QuotedText;

/**
 * The words between two places of an article, those inside marks only as {@code Q}.
 *
 * @param pattern closed-class words and marks as themselves, others as coarse parts of speech, each behind a space;
 *     only the first {@value #LONGEST_PATTERN}
 * @param outside how many tokens stand outside marks
 * @param finiteVerbs how many of them can carry a clause
 * @param nouns how many of them are nouns or personal pronouns
 * @param marks how many of them are no words
 * @param sentenceEnds how many of them end a sentence
 */
record Between(String pattern, int outside, int finiteVerbs, int nouns, int marks, int sentenceEnds) {

    private static final int LONGEST_PATTERN = 5;
    private static final Set<String> SENTENCE_MARKS = Set.of(".", "?", "!");
    private static final Set<String> LINKING_TAGS = Set.of("IN", "TO", "CC", "WP", "WRB", "WDT");

    /** The words from one token to before another. */
    static Between of(QuotedText text, int from, int end) {
        StringBuilder pattern = new StringBuilder();
        boolean quoted = false;
        int outside = 0;
        int finiteVerbs = 0;
        int nouns = 0;
        int marks = 0;
        int sentenceEnds = 0;
        for (int i = from; i < end; i++) {
            if (text.isQuoted(i)) {
                pattern.append(quoted ? "" : " Q");
                quoted = true;
                continue;
            }
            quoted = false;
            Token token = text.token(i);
            outside++;
            finiteVerbs += token.isFiniteVerb() ? 1 : 0;
            nouns += token.tag().startsWith("NN") || token.tag().equals("PRP") ? 1 : 0;
            marks += token.isWord() ? 0 : 1;
            sentenceEnds += SENTENCE_MARKS.contains(token.text()) ? 1 : 0;
            if (outside <= LONGEST_PATTERN) {
                pattern.append(' ').append(shape(text, i));
            }
        }
        return new Between(pattern.toString(), outside, finiteVerbs, nouns, marks, sentenceEnds);
    }

    /** Whether the pattern shows all of it. */
    boolean isShort() {
        return outside <= LONGEST_PATTERN;
    }

    private static String shape(QuotedText text, int index) {
        Token token = text.token(index);
        boolean itself = !token.isWord() || LINKING_TAGS.contains(token.tag());
        return itself
                ? text.lower(index)
                : token.tag().substring(0, Math.min(2, token.tag().length()));
    }
}
