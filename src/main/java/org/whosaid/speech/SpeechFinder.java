package org.whosaid.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Quote;
import org.whosaid.facts.SentenceParser;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;
import org.whosaid.speakers.SpeakerChooser;
import org.whosaid.speakers.Told;
import org.whosaid.speech.Attributor.Attributed;
import org.whosaid.statements.KindDecider;
import org.whosaid.statements.QuotedText;
import org.whosaid.statements.Utterances;

/**
 * Finds what is said in an article, in marks and without them, and links each to its speaker. Immutable; safe for use
 * by several threads.
 */
public final class SpeechFinder {

    private final QuoteContextFinder quoteContexts;
    private final SpeakerChooser speakers;
    private final StatementTeller statements;
    private final Attributor attributor;
    private final SpeakerJoiner joiner;
    private final ContextFinder contexts = new ContextFinder();
    private final KindDecider kindDecider;

    public SpeechFinder(Lexicon lexicon, SpeakerModel model, SentenceParser parser) {
        this.quoteContexts = new QuoteContextFinder(lexicon, parser, model.weights());
        this.speakers = new SpeakerChooser(lexicon, model);
        this.statements = new StatementTeller(lexicon, model);
        this.attributor = new Attributor(lexicon);
        this.joiner = new SpeakerJoiner(model.thresholds().somebody());
        this.kindDecider = new KindDecider(lexicon);
    }

    /** Words with their speaker; those of one utterance are of one group. */
    private record Said(Span words, Quote.Kind kind, Attributed by, double confidence, int number) {

        Optional<Span> cue() {
            return by.attribution().cue();
        }
    }

    /** Quoted segments and stretches of reported statements in text order. */
    public List<Quote> find(AnnotatedArticle article, List<Entity> entities) {
        QuoteContext quoteContext = quoteContexts.find(article, entities);
        Groups groups = new Groups();
        List<ToldStatement> statementsFound = statements.find(quoteContext);
        List<Said> quoted = quoted(quoteContext, statementsFound, groups);
        List<Said> said = new ArrayList<>(quoted);
        NavigableMap<Integer, Said> byCue = byCue(quoted, groups);
        for (ToldStatement statement : statementsFound) {
            if (!statement.stretches().isEmpty()) {
                said.addAll(reported(quoteContext, statement, quoted, byCue, groups));
            }
        }
        said.sort(Comparator.comparingInt((Said one) -> one.words().start())
                .thenComparing(one -> -one.words().end()));
        return numbered(article, said, groups);
    }

    /** Every segment; one that goes on with the one before is of its group. */
    private List<Said> quoted(QuoteContext quoteContext, List<ToldStatement> around, Groups groups) {
        QuotedText text = quoteContext.text();
        List<Told> told = new ArrayList<>(speakers.choose(quoteContext));
        for (ToldStatement statement : around) {
            for (int segment : statement.woven()) {
                told.set(segment, joiner.join(told.get(segment), statement.told()));
            }
        }
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Said one = new Said(
                    text.segments().get(i).span(),
                    kindDecider.decide(text, i),
                    attributor.attribute(quoteContext, told.get(i)),
                    told.get(i).choice().confidence(),
                    groups.add());
            if (i > 0 && Utterances.continues(text, i)) {
                joinIfSame(said.get(i - 1), one, groups);
            }
            said.add(one);
        }
        return said;
    }

    /** Segments by where their cue begins; those that share it are of one group. */
    private static NavigableMap<Integer, Said> byCue(List<Said> quoted, Groups groups) {
        NavigableMap<Integer, Said> byCue = new TreeMap<>();
        for (Said one : quoted) {
            one.cue().ifPresent(cue -> {
                Said first = byCue.putIfAbsent(cue.start(), one);
                if (first != null) {
                    joinIfSame(first, one, groups);
                }
            });
        }
        return byCue;
    }

    /** A statement's stretches, in the group of the quoted parts woven into it, or reported by the same words. */
    private List<Said> reported(
            QuoteContext quoteContext,
            ToldStatement statement,
            List<Said> quoted,
            NavigableMap<Integer, Said> byCue,
            Groups groups) {
        Attributed by = attributor.attribute(quoteContext, statement.told());
        int number = groups.add();
        List<Said> stretches = statement.stretches().stream()
                .map(words -> new Said(
                        words,
                        Quote.Kind.INDIRECT,
                        by,
                        statement.told().choice().confidence(),
                        number))
                .toList();
        Said first = stretches.get(0);
        statement.woven().forEach(segment -> joinIfSame(first, quoted.get(segment), groups));
        first.cue()
                .map(cue -> byCue.floorEntry(cue.end() - 1))
                .filter(entry -> entry.getKey() >= first.cue().get().start())
                .ifPresent(entry -> joinIfSame(first, entry.getValue(), groups));
        return stretches;
    }

    private static void joinIfSame(Said one, Said other, Groups groups) {
        if (Attributor.areSame(one.by().attribution(), other.by().attribution())) {
            groups.join(one.number(), other.number());
        }
    }

    private List<Quote> numbered(AnnotatedArticle article, List<Said> said, Groups groups) {
        Map<Integer, Integer> utterances = new HashMap<>();
        List<Quote> quotes = new ArrayList<>();
        for (Said one : said) {
            int utterance = utterances.computeIfAbsent(groups.of(one.number()), group -> utterances.size() + 1);
            quotes.add(new Quote(
                    one.words(),
                    utterance,
                    one.kind(),
                    one.by().attribution(),
                    one.by().manner(),
                    one.confidence(),
                    contexts.find(article, one.words(), one.by().attribution())));
        }
        return quotes;
    }
}
