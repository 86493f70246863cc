package org.whosaid.referents;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * Resolves a chosen mention to the entity that it refers to: pronouns to the nearest person who agrees, noun phrases to
 * who holds the role, things that speak to their owner. What stays without a name is described by its phrase.
 */
public final class SpeakerResolver {

    private final Set<String> roleHeads;
    private final Set<String> definiteWords;
    private final Indefinites indefinites;
    private final NounPhrases nounPhrases;

    public SpeakerResolver(Lexicon lexicon) {
        this.roleHeads = lexicon.words("role-heads");
        this.definiteWords = lexicon.words("definite-words");
        this.indefinites = new Indefinites(lexicon);
        this.nounPhrases = new NounPhrases(lexicon);
    }

    /** A resolution and how sure it is. */
    public record Resolved(Attribution attribution, double confidence) {}

    /**
     * Whom the chosen mention of a segment's speaker means.
     *
     * @param chosen the mention; empty for nobody
     * @param cue the words by which it reports the segment
     */
    public Resolved resolve(QuoteContext quoteContext, Optional<Candidate> chosen, Optional<Span> cue) {
        QuotedText text = quoteContext.text();
        if (chosen.isEmpty()) {
            return new Resolved(new Attribution.Nobody(), 1);
        }
        Candidate candidate = chosen.get();
        Mention mention = new Mention(text.article().spanOf(candidate.first(), candidate.end()), candidate.form());
        Attribution.Evidence evidence = new Attribution.Evidence(mention, cue);
        if (candidate.entity().isPresent()) {
            return new Resolved(new Attribution.Named(candidate.entity().get(), evidence), 1);
        }
        if (candidate.form() == Mention.Form.PRONOUN) {
            return pronoun(quoteContext, candidate, evidence);
        }
        return nominal(quoteContext, candidate, evidence);
    }

    private Resolved pronoun(QuoteContext quoteContext, Candidate pronoun, Attribution.Evidence evidence) {
        QuotedText text = quoteContext.text();
        Optional<Candidate> antecedent = quoteContext.antecedents().find(pronoun);
        if (antecedent.isEmpty() && indefinites.contain(text, pronoun)) {
            return new Resolved(described(text, pronoun, evidence), 0.85);
        }
        if (antecedent.isEmpty()) {
            return new Resolved(new Attribution.Nobody(Optional.of(evidence)), 0.3);
        }
        if (antecedent.get().entity().isPresent()) {
            return new Resolved(new Attribution.Named(antecedent.get().entity().get(), evidence), 0.95);
        }
        return new Resolved(described(text, antecedent.get(), evidence), 0.7);
    }

    private Resolved nominal(QuoteContext quoteContext, Candidate candidate, Attribution.Evidence evidence) {
        QuotedText text = quoteContext.text();
        Precedents precedents = quoteContext.precedents();
        String head = text.token(candidate.head()).lemma().toLowerCase(Locale.ROOT);
        boolean definite = definiteWords.contains(text.lower(candidate.first()));
        if (quoteContext.cueWords().isThing(text.token(candidate.head()))) {
            Optional<Entity> owner = precedents
                    .owners()
                    .of(candidate)
                    .or(() -> precedents.phrases().owner(candidate, head));
            if (owner.isPresent()) {
                return new Resolved(new Attribution.Named(owner.get(), evidence), 0.7);
            }
        } else if (definite && nounPhrases.endOf(text, candidate.head()) == candidate.end()) {
            Optional<Candidate> introduced = precedents.phrases().introduction(candidate, head);
            if (introduced
                    .filter(phrase -> isJustBroughtIn(text, phrase, candidate))
                    .isPresent()) {
                return new Resolved(described(text, introduced.get(), evidence), 0.8);
            }
            Optional<Entity> holder = precedents
                    .holders()
                    .lastBefore(head, text.token(candidate.first()).span().start());
            if (holder.isPresent()) {
                return new Resolved(new Attribution.Named(holder.get(), evidence), 0.75);
            }
            if (introduced.isPresent()) {
                return new Resolved(described(text, introduced.get(), evidence), 0.8);
            }
            Optional<Entity> known = lastNamed(quoteContext, candidate, head);
            if (known.isPresent()) {
                return new Resolved(new Attribution.Named(known.get(), evidence), 0.6);
            }
        }
        return new Resolved(described(text, candidate, evidence), 0.85);
    }

    /** "A representative of the embassy", one paragraph before "the representative" at most. */
    private static boolean isJustBroughtIn(QuotedText text, Candidate phrase, Candidate later) {
        String article = text.lower(phrase.first());
        return (article.equals("a") || article.equals("an"))
                && text.paragraphOf(later.first()) - text.paragraphOf(phrase.first()) <= 1;
    }

    /** "The president" of an article that never gives him the title: the person whom the sentences before are about. */
    private Optional<Entity> lastNamed(QuoteContext quoteContext, Candidate phrase, String head) {
        QuotedText text = quoteContext.text();
        boolean role =
                roleHeads.contains(head) && text.token(phrase.head()).tag().equals("NN");
        return quoteContext
                .antecedents()
                .find(phrase)
                .filter(named -> role && text.paragraphOf(phrase.first()) - text.paragraphOf(named.first()) <= 1)
                .flatMap(Candidate::entity)
                .filter(person -> person.role().isEmpty());
    }

    private Attribution described(QuotedText text, Candidate candidate, Attribution.Evidence evidence) {
        int end = nounPhrases.endOf(text, candidate.head());
        String phrase = NounPhrases.words(text, candidate.first(), end);
        return new Attribution.Described(phrase, role(text, candidate, phrase, end), evidence);
    }

    /** A title with its affiliation, as the phrase has it; of others the named body that they belong to. */
    private String role(QuotedText text, Candidate candidate, String phrase, int end) {
        if (roleHeads.contains(text.token(candidate.head()).lemma().toLowerCase(Locale.ROOT))) {
            return phrase;
        }
        boolean named = false;
        for (int i = candidate.end() + 1; i < end; i++) {
            named |= text.token(i).isProperNoun();
        }
        return named ? NounPhrases.words(text, candidate.end() + 1, end) : "";
    }
}
