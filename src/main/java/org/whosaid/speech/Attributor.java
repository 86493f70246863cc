package org.whosaid.speech;

import java.util.List;
import java.util.Optional;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Quote;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.Meaning;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.SpeakerResolver;
import org.whosaid.speakers.Choice;
import org.whosaid.speakers.Told;
import org.whosaid.statements.ActDecider;

/** Tells of a chosen mention who that is, who speaks together with it, what they do by it, and who passed it on. */
final class Attributor {

    private final SpeakerResolver resolver;
    private final AuthorFinder authors;
    private final CoSpeakerFinder coSpeakers = new CoSpeakerFinder();
    private final ActDecider actDecider;

    Attributor(Lexicon lexicon) {
        this.resolver = new SpeakerResolver(lexicon);
        this.authors = new AuthorFinder(lexicon);
        this.actDecider = new ActDecider(lexicon);
    }

    /**
     * Whose words something is.
     *
     * @param attribution the first of those who speak together
     * @param manner how they speak
     */
    record Attributed(Attribution attribution, Quote.Manner manner) {}

    Attributed attribute(QuoteContext quoteContext, Told told) {
        Choice choice = told.choice();
        List<Candidate> together = choice.candidate()
                .map(candidate -> meant(quoteContext, candidate))
                .orElse(List.of());
        Attribution attribution = resolve(quoteContext, choice, together);
        return new Attributed(attribution, manner(quoteContext, attribution, together, told.via()));
    }

    /** Those whom a mention means as far as the page and the words around it tell; itself where they do not. */
    private List<Candidate> meant(QuoteContext quoteContext, Candidate candidate) {
        return authors.find(quoteContext, candidate)
                .map(List::of)
                .orElseGet(() -> coSpeakers.find(quoteContext, candidate));
    }

    private Attribution resolve(QuoteContext quoteContext, Choice choice, List<Candidate> together) {
        Optional<Meaning> meaning = choice.meaning()
                .or(() -> choice.candidate()
                        .map(candidate -> quoteContext.meanings().likeliest(candidate)));
        Attribution chosen = resolver.resolve(quoteContext.text(), choice.candidate(), meaning, choice.cue());
        if (together.isEmpty() || choice.candidate().equals(Optional.of(together.get(0)))) {
            return chosen;
        }
        Candidate first = together.get(0);
        Attribution meant = resolver.resolve(
                quoteContext.text(),
                Optional.of(first),
                Optional.of(quoteContext.meanings().likeliest(first)),
                choice.cue());
        return chosen.mention().map(meant::by).orElse(meant);
    }

    private Quote.Manner manner(
            QuoteContext quoteContext,
            Attribution attribution,
            List<Candidate> together,
            Optional<Candidate> passedOnBy) {
        List<Attribution.Party> others = together.stream()
                .skip(1)
                .flatMap(candidate -> party(quoteContext, candidate).stream())
                .filter(party -> !attribution.party().equals(Optional.of(party)))
                .toList();
        return new Quote.Manner(
                act(quoteContext.text().article(), attribution),
                others,
                passedOnBy.flatMap(candidate -> party(quoteContext, candidate)));
    }

    private Optional<Attribution.Party> party(QuoteContext quoteContext, Candidate candidate) {
        return resolver.resolve(
                        quoteContext.text(),
                        Optional.of(candidate),
                        Optional.of(quoteContext.meanings().likeliest(candidate)),
                        Optional.empty())
                .party();
    }

    private Optional<Quote.Act> act(AnnotatedArticle article, Attribution attribution) {
        return attribution.cue().map(cue -> actDecider.decide(article, cue));
    }

    static boolean areSame(Attribution one, Attribution other) {
        if (one instanceof Attribution.Named a && other instanceof Attribution.Named b) {
            return a.speaker().number() == b.speaker().number();
        }
        if (one instanceof Attribution.Described a && other instanceof Attribution.Described b) {
            return a.phrase().equals(b.phrase());
        }
        return one instanceof Attribution.Nobody && other instanceof Attribution.Nobody;
    }
}
