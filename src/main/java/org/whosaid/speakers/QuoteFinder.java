package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.SentenceParser;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.Meaning;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;
import org.whosaid.referents.SpeakerResolver;
import org.whosaid.statements.ActDecider;
import org.whosaid.statements.KindDecider;
import org.whosaid.statements.QuotedText;
import org.whosaid.statements.Segment;
import org.whosaid.statements.Utterances;

/** Finds the quotes of an article and links each to its speaker. Immutable; safe for use by several threads. */
public final class QuoteFinder {

    /** UTF-16 units from a segment to its cue; in a paragraph as long as a book contexts would make up most tables. */
    private static final int FARTHEST = 5_000;

    private final QuoteContextFinder quoteContexts;
    private final Ranker ranker;
    private final SpeakerResolver resolver;
    private final LayoutSpeakerFinder layoutSpeakers = new LayoutSpeakerFinder();
    private final InnerSpeakerFinder innerSpeakers = new InnerSpeakerFinder();
    private final AuthorFinder authors;
    private final RelayFinder relays;
    private final CoSpeakerFinder coSpeakers = new CoSpeakerFinder();
    private final KindDecider kindDecider;
    private final ActDecider actDecider;

    public QuoteFinder(Lexicon lexicon, SpeakerModel model, SentenceParser parser) {
        this.quoteContexts = new QuoteContextFinder(lexicon, parser, model.weights());
        this.ranker = new Ranker(lexicon, model);
        this.resolver = new SpeakerResolver(lexicon);
        this.authors = new AuthorFinder(lexicon);
        this.relays = new RelayFinder(lexicon);
        this.kindDecider = new KindDecider(lexicon);
        this.actDecider = new ActDecider(lexicon);
    }

    /** The quoted segments in text order. */
    public List<Quote> find(AnnotatedArticle article, List<Entity> entities) {
        QuoteContext quoteContext = quoteContexts.find(article, entities);
        QuotedText text = quoteContext.text();
        List<Segment> segments = text.segments();
        List<Choice> choices = ranker.choose(quoteContext);
        List<Quote> quotes = new ArrayList<>();
        int utterance = 0;
        for (int i = 0; i < segments.size(); i++) {
            Told told = told(quoteContext, i, choices.get(i));
            Choice choice = told.choice();
            List<Candidate> together = choice.candidate()
                    .map(candidate -> meant(quoteContext, candidate))
                    .orElse(List.of());
            Attribution attribution = resolve(quoteContext, choice, together);
            Quote.Kind kind = kindDecider.decide(text, i);
            boolean continues = i > 0
                    && Utterances.continues(text, i)
                    && sameSpeaker(quotes.get(i - 1).attribution(), attribution);
            utterance = continues ? utterance : utterance + 1;
            quotes.add(new Quote(
                    segments.get(i).span(),
                    utterance,
                    kind,
                    attribution,
                    manner(quoteContext, attribution, together, told.via()),
                    choice.confidence(),
                    context(article, segments.get(i), attribution)));
        }
        return quotes;
    }

    private Told told(QuoteContext quoteContext, int segment, Choice ranked) {
        Choice laidOut = layoutSpeakers.find(quoteContext, segment, ranked);
        return relays.find(quoteContext, segment, innerSpeakers.find(quoteContext, segment, laidOut));
    }

    /** Those whom a mention means as far as the page and the words around it tell; itself where they do not. */
    private List<Candidate> meant(QuoteContext quoteContext, Candidate candidate) {
        return authors.find(quoteContext, candidate)
                .map(List::of)
                .orElseGet(() -> coSpeakers.find(quoteContext, candidate));
    }

    /** The first of those who speak together, by the mention that was chosen. */
    private Attribution resolve(QuoteContext quoteContext, Choice choice, List<Candidate> together) {
        QuotedText text = quoteContext.text();
        Optional<Meaning> meaning = choice.meaning()
                .or(() -> choice.candidate()
                        .map(candidate -> quoteContext.meanings().likeliest(candidate)));
        Attribution chosen = resolver.resolve(text, choice.candidate(), meaning, choice.cue());
        if (together.isEmpty() || choice.candidate().equals(Optional.of(together.get(0)))) {
            return chosen;
        }
        Candidate first = together.get(0);
        return resolver.resolve(
                        text,
                        Optional.of(first),
                        Optional.of(quoteContext.meanings().likeliest(first)),
                        choice.cue())
                .by(chosen.support());
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
        return attribution.support().flatMap(Attribution.Evidence::cue).map(cue -> actDecider.decide(article, cue));
    }

    private static boolean sameSpeaker(Attribution one, Attribution other) {
        if (one instanceof Attribution.Named a && other instanceof Attribution.Named b) {
            return a.speaker().number() == b.speaker().number();
        }
        if (one instanceof Attribution.Described a && other instanceof Attribution.Described b) {
            return a.phrase().equals(b.phrase());
        }
        return one instanceof Attribution.Nobody && other instanceof Attribution.Nobody;
    }

    static Span context(AnnotatedArticle article, Segment segment, Attribution attribution) {
        Span context = sentences(article, segment.span());
        Optional<Attribution.Evidence> evidence = attribution.support();
        if (evidence.isPresent()) {
            context = near(article, context, evidence.get().mention().span());
            if (evidence.get().cue().isPresent()) {
                context = near(article, context, evidence.get().cue().get());
            }
        }
        return context;
    }

    /** Widens a context to the sentence of some words, unless they stand more than a paragraph or very far away. */
    private static Span near(AnnotatedArticle article, Span context, Span words) {
        int paragraphs = article.paragraphAt(context.start()) - article.paragraphAt(words.start());
        Span widened = context.union(sentences(article, words));
        return Math.abs(paragraphs) <= 1 && widened.length() - context.length() <= FARTHEST ? widened : context;
    }

    private static Span sentences(AnnotatedArticle article, Span span) {
        int last = article.tokens().size() - 1;
        int first = Math.min(last, article.firstTokenEndingAfter(span.start()));
        int end = Math.min(last, article.firstTokenEndingAfter(span.end() - 1));
        Sentence from = article.sentenceOf(first);
        Sentence to = article.sentenceOf(end);
        return article.spanOf(from).union(article.spanOf(to)).union(span);
    }
}
