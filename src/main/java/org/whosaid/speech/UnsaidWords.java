package org.whosaid.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.reported.ReportedStatement;
import org.whosaid.reported.TokenRun;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * Mends statements among whose words stands what nobody said: who is spoken to ("residents were told to leave"), what
 * is shown ("tweeted a link"), who says it ("it rained, said the ministry").
 */
final class UnsaidWords {

    private static final int LONGEST_PHRASE = 10;

    /** The verb that whoever speaks often stands behind; others have objects there. */
    private static final String SAY = "say";

    private final Set<String> publishedThings;
    private final Set<String> addressingVerbs;

    UnsaidWords(Lexicon lexicon) {
        this.publishedThings = lexicon.words("published-things");
        this.addressingVerbs = lexicon.words("addressing-verbs");
    }

    /** The statement without them; empty where nothing else is left. */
    Optional<ReportedStatement> without(QuoteContext context, ReportedStatement statement) {
        QuotedText text = context.text();
        if (isShown(text, statement)) {
            return Optional.empty();
        }
        if (isAddressed(text, statement)) {
            List<TokenRun> said =
                    statement.content().subList(1, statement.content().size());
            return said.isEmpty() ? Optional.empty() : Optional.of(with(statement, statement.source(), said));
        }
        return Optional.of(inverted(context, statement).orElse(statement));
    }

    private static ReportedStatement with(
            ReportedStatement statement, Optional<Candidate> source, List<TokenRun> content) {
        return new ReportedStatement(statement.cue(), source, content, statement.probability());
    }

    /** "Tweeted a link to", "recited her poems": the words behind the cue begin with such a thing. */
    private boolean isShown(QuotedText text, ReportedStatement statement) {
        TokenRun words = statement.content().get(0);
        if (words.first() != statement.cue().end()
                || !text.token(words.first() - 1).isVerb()) {
            return false;
        }
        int end = Math.min(words.end(), words.first() + LONGEST_PHRASE);
        int noun = -1;
        for (int i = words.first(); i < end && !text.isQuoted(i); i++) {
            Token token = text.token(i);
            if (token.tag().startsWith("NN")) {
                noun = i;
            } else if (!NounPhrases.isModifier(token)
                    && !(noun >= 0 && text.lower(i).equals("of"))) {
                break;
            }
        }
        return noun >= 0 && publishedThings.contains(lemma(text.token(noun)));
    }

    /** "Residents were told": nothing but a phrase stands before the passive. */
    private boolean isAddressed(QuotedText text, ReportedStatement statement) {
        TokenRun before = statement.content().get(0);
        TokenRun cue = statement.cue();
        boolean passive = text.token(cue.end() - 1).tag().equals("VBN")
                && text.token(cue.first()).lemma().equals("be")
                && addressingVerbs.contains(lemma(text.token(cue.end() - 1)));
        if (!passive || before.end() > cue.first()) {
            return false;
        }
        for (int i = before.first(); i < before.end(); i++) {
            if (text.isQuoted(i) || text.token(i).isVerb()) {
                return false;
            }
        }
        return true;
    }

    /** "It rained, said the ministry (on Monday)", where the ministry was taken for the words. */
    private static Optional<ReportedStatement> inverted(QuoteContext context, ReportedStatement statement) {
        QuotedText text = context.text();
        TokenRun words = statement.content().get(0);
        int cue = statement.cue().first();
        int start = text.sentenceOf(cue).firstToken();
        boolean behindComma = cue > start + 1
                && text.word(cue - 1).equals(",")
                && !text.isQuoted(cue - 1)
                && lemma(text.token(cue)).equals(SAY)
                && text.token(cue).isFiniteVerb();
        if (!behindComma || statement.content().size() > 1 || words.first() != cue + 1) {
            return Optional.empty();
        }
        return phraseAt(context, words)
                .filter(speaker -> hasNoVerb(text, words))
                .map(speaker -> with(statement, Optional.of(speaker), List.of(new TokenRun(start, cue - 1))));
    }

    private static boolean hasNoVerb(QuotedText text, TokenRun words) {
        for (int i = words.first(); i < words.end(); i++) {
            if (text.isQuoted(i) || text.token(i).isVerb()) {
                return false;
            }
        }
        return true;
    }

    /** The candidate with which a run begins, articles and titles left out. */
    private static Optional<Candidate> phraseAt(QuoteContext context, TokenRun words) {
        return context.between(words.first(), words.end()).stream().findFirst().filter(candidate -> {
            for (int i = words.first(); i < candidate.first(); i++) {
                if (!NounPhrases.isModifier(context.text().token(i))) {
                    return false;
                }
            }
            return true;
        });
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
