package org.whosaid.referents;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.Indefinites;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/** Makes an attribution of a chosen mention and whom it means; what has no name is described by its phrase. */
public final class SpeakerResolver {

    private final Set<String> roleHeads;
    private final Indefinites indefinites;
    private final NounPhrases nounPhrases;

    public SpeakerResolver(Lexicon lexicon) {
        this.roleHeads = lexicon.words("role-heads");
        this.indefinites = new Indefinites(lexicon);
        this.nounPhrases = new NounPhrases(lexicon);
    }

    /**
     * The attribution to the one whom a chosen mention means.
     *
     * @param chosen the mention; empty for nobody
     * @param meaning whom it means
     * @param cue the words by which it reports the segment
     */
    public Attribution resolve(
            QuotedText text, Optional<Candidate> chosen, Optional<Meaning> meaning, Optional<Span> cue) {
        if (chosen.isEmpty() || meaning.isEmpty()) {
            return new Attribution.Nobody(Optional.empty(), cue);
        }
        Candidate candidate = chosen.get();
        Mention mention = new Mention(text.article().spanOf(candidate.first(), candidate.end()), candidate.form());
        Attribution.Evidence evidence = new Attribution.Evidence(mention, cue);
        Optional<Entity> entity = meaning.get().entity();
        if (entity.isPresent()) {
            return new Attribution.Named(entity.get(), evidence);
        }
        Optional<Candidate> phrase = meaning.get()
                .phrase()
                .or(() -> Optional.of(candidate).filter(mentioned -> indefinites.contain(text, mentioned)));
        return phrase.isPresent()
                ? described(text, phrase.get(), evidence)
                : new Attribution.Nobody(Optional.of(mention), cue);
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
