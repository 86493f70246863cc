package org.whosaid.speakers;

import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/** The words around one segment or another run of tokens in its sentence, as patterns look at them. */
final class Wording {

    /** No token. */
    static final int NONE = -1;

    private static final int LONGEST_PHRASE = 12;

    private final QuoteContext quoteContext;
    private final QuotedText text;
    private final int first;
    private final int end;
    private final int sentenceStart;
    private final int sentenceEnd;

    Wording(QuoteContext quoteContext, int segment) {
        this(
                quoteContext,
                quoteContext.text().first(segment),
                quoteContext.text().end(segment));
    }

    /** The words around a run of tokens, in marks or not. */
    Wording(QuoteContext quoteContext, int first, int end) {
        this.quoteContext = quoteContext;
        this.text = quoteContext.text();
        this.first = first;
        this.end = end;
        this.sentenceStart = text.sentenceOf(first).firstToken();
        this.sentenceEnd = text.sentenceOf(end - 1).endToken();
    }

    QuotedText text() {
        return text;
    }

    QuoteContext quoteContext() {
        return quoteContext;
    }

    /** The run's first token. */
    int first() {
        return first;
    }

    /** The number after the run's last token. */
    int end() {
        return end;
    }

    int sentenceStart() {
        return sentenceStart;
    }

    /** The end of the sentence in which the run ends. */
    int sentenceEnd() {
        return sentenceEnd;
    }

    /** Whether a token outside marks has one of these words. */
    boolean is(int token, String... words) {
        if (token < 0 || token >= text.size() || text.isQuoted(token)) {
            return false;
        }
        for (String word : words) {
            if (text.lower(token).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token outside marks is a verb of speech. */
    boolean isCueVerb(int token) {
        return token >= 0
                && token < text.size()
                && !text.isQuoted(token)
                && quoteContext.cueWords().isVerb(text.token(token));
    }

    /** The candidate that a phrase means which begins at a token; of "Rao's office" what the owner owns. */
    Optional<Candidate> phraseAt(int token) {
        for (Candidate candidate : quoteContext.between(token, token + LONGEST_PHRASE)) {
            for (int i = token; i < candidate.first(); i++) {
                if (text.isQuoted(i) || !isInside(text.token(i))) {
                    return Optional.empty();
                }
            }
            if (!isOwner(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean isOwner(Candidate candidate) {
        return candidate.end() < text.size()
                && text.token(candidate.end()).tag().equals("POS")
                && !text.isQuoted(candidate.end());
    }

    private static boolean isInside(Token token) {
        return NounPhrases.isModifier(token) || token.text().equals("-");
    }

    /** The candidate that ends before a token. */
    Optional<Candidate> endingAt(int token) {
        for (Candidate candidate : quoteContext.between(Math.max(0, token - LONGEST_PHRASE), token)) {
            if (candidate.end() == token) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The candidate that seems to be a verb's subject. */
    Optional<Candidate> subjectOf(int verb) {
        OptionalInt subject = quoteContext.clauses().subjectOf(verb);
        return subject.isEmpty() ? Optional.empty() : holding(subject.getAsInt());
    }

    private Optional<Candidate> holding(int token) {
        return quoteContext.between(Math.max(0, token - LONGEST_PHRASE), token + 1).stream()
                .filter(candidate -> token < candidate.end())
                .findFirst();
    }

    /** The first token of a candidate with the words before it that belong to it: titles, articles. */
    int startOf(Candidate candidate) {
        int start = candidate.first();
        int least = Math.max(text.sentenceOf(start).firstToken(), start - LONGEST_PHRASE);
        while (start > least && !text.isQuoted(start - 1) && isInside(text.token(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether a token is the first of the sentence, or follows marks. */
    boolean opensClause(int token) {
        boolean joined =
                token > sentenceStart + 1 && text.token(token - 1).tag().equals("CC") && is(token - 2, ",");
        return token == sentenceStart || joined || (token > 0 && text.isQuoted(token - 1));
    }

    boolean areSame(Candidate one, Candidate other) {
        return quoteContext.referents().areSame(one, other);
    }

    /** The first token of a cue. */
    int firstOf(Span cue) {
        return text.article().firstTokenEndingAfter(cue.start());
    }

    Span span(int token) {
        return text.token(token).span();
    }
}
