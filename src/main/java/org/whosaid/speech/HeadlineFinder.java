package org.whosaid.speech;

import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.reported.TokenRun;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * Finds in a headline who says it, where they stand behind a mark: "Yard to close in May - minister", "...: police".
 */
final class HeadlineFinder {

    private static final Set<String> MARKS = Set.of(":", "-", "–", "—", "--");
    private static final int LONGEST_SPEAKER = 6;
    private static final int LEAST_WORDS = 3;

    /**
     * A headline.
     *
     * @param mark the token between the words and the speaker
     */
    record Headline(TokenRun words, int mark, Candidate speaker) {}

    /** The headline on top of an article, if it has that form. */
    Optional<Headline> find(QuoteContext context) {
        QuotedText text = context.text();
        if (text.article().paragraphs().isEmpty()) {
            return Optional.empty();
        }
        Span top = text.article().paragraphs().get(0);
        int first = text.article().firstTokenEndingAfter(top.start());
        int end = text.article().firstTokenEndingAfter(top.end());
        int mark = end - 1;
        while (mark >= first + LEAST_WORDS && end - mark <= LONGEST_SPEAKER + 1 && isOfSpeaker(text, mark)) {
            mark--;
        }
        boolean headline = mark >= first + LEAST_WORDS
                && MARKS.contains(text.word(mark))
                && mark + 1 < end
                && hasVerbAndNoMarks(text, first, mark);
        int behind = mark + 1;
        return headline
                ? speaker(context, behind, end)
                        .map(speaker -> new Headline(new TokenRun(first, behind - 1), behind - 1, speaker))
                : Optional.empty();
    }

    private static boolean isOfSpeaker(QuotedText text, int token) {
        return !text.isQuoted(token)
                && !MARKS.contains(text.word(token))
                && (NounPhrases.isModifier(text.token(token))
                        || text.word(token).equals("of"));
    }

    private static boolean hasVerbAndNoMarks(QuotedText text, int first, int end) {
        boolean verb = false;
        for (int i = first; i < end; i++) {
            if (text.isQuoted(i) || MARKS.contains(text.word(i))) {
                return false;
            }
            verb |= text.token(i).isVerb();
        }
        return verb;
    }

    /** Somebody, but no outlet, whose name pages add to their headlines, and no state, where it happens. */
    private static Optional<Candidate> speaker(QuoteContext context, int first, int end) {
        return context.between(first, end).stream()
                .filter(candidate -> candidate.form() != Mention.Form.PRONOUN)
                .filter(candidate -> candidate
                        .entity()
                        .map(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.AGENCY)
                        .orElse(true))
                .findFirst();
    }
}
