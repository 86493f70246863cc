package org.whosaid.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.statements.QuotedText;

/**
 * Finds who "I" is outside quotation marks: whose name and colon open the paragraph, else who signs below as a letter
 * is signed, else whose byline stands on top.
 */
final class AuthorFinder {

    private static final int FARTHEST_BYLINE = 10;
    private static final int FARTHEST_SIGNATURE = 60;
    private static final int LONGEST_LINE = 12;
    private static final int LATEST_NAME = 4;

    private final Set<String> closings;

    AuthorFinder(Lexicon lexicon) {
        this.closings = lexicon.words("letter-closings");
    }

    /** The name of the one whom a candidate means, if it is "I" and the page tells. */
    Optional<Candidate> find(QuoteContext quoteContext, Candidate candidate) {
        QuotedText text = quoteContext.text();
        if (!text.word(candidate.first()).equals("I")) {
            return Optional.empty();
        }
        int paragraph = text.paragraphOf(candidate.first());
        return label(quoteContext, paragraph)
                .or(() -> signature(quoteContext, paragraph))
                .or(() -> byline(quoteContext));
    }

    /** "Mira Rao: I never said so." */
    private static Optional<Candidate> label(QuoteContext quoteContext, int paragraph) {
        return person(quoteContext, startOf(quoteContext.text(), paragraph))
                .filter(name -> name.end() < quoteContext.text().size()
                        && quoteContext.text().word(name.end()).equals(":"));
    }

    private Optional<Candidate> signature(QuoteContext quoteContext, int from) {
        QuotedText text = quoteContext.text();
        int paragraphs = text.article().paragraphs().size();
        for (int i = from + 1; i < Math.min(paragraphs - 1, from + FARTHEST_SIGNATURE); i++) {
            int start = startOf(text, i);
            int end = startOf(text, i + 1);
            if (start < end && end - start <= LATEST_NAME && closings.contains(text.lower(start))) {
                return person(quoteContext, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<Candidate> byline(QuoteContext quoteContext) {
        QuotedText text = quoteContext.text();
        int paragraphs = text.article().paragraphs().size();
        for (int i = 0; i < Math.min(paragraphs, FARTHEST_BYLINE); i++) {
            int start = startOf(text, i);
            int end = startOf(text, i + 1);
            boolean by = start < end
                    && end - start <= LONGEST_LINE
                    && text.lower(start).equals("by");
            Optional<Candidate> author =
                    by ? person(quoteContext, start + 1).filter(name -> name.end() <= end) : Optional.empty();
            if (author.isPresent()) {
                return author;
            }
        }
        return Optional.empty();
    }

    /** The person whose name begins at a token or, behind a title, close to it. */
    private static Optional<Candidate> person(QuoteContext quoteContext, int token) {
        List<Candidate> near = quoteContext.between(token, token + LATEST_NAME);
        return near.stream()
                .findFirst()
                .filter(name -> name.entity()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .isPresent());
    }

    /** The first token of a paragraph; behind the last one the number of tokens. */
    private static int startOf(QuotedText text, int paragraph) {
        List<Span> paragraphs = text.article().paragraphs();
        return paragraph >= paragraphs.size()
                ? text.size()
                : text.article().firstTokenEndingAfter(paragraphs.get(paragraph).start());
    }
}
