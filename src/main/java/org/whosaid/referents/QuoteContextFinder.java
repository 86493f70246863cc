package org.whosaid.referents;

import java.util.List;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;
import org.whosaid.statements.Clauses;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;
import org.whosaid.statements.SegmentFinder;
import org.whosaid.statements.Trees;

/** Gathers what there is to know of an article before its speakers are chosen. */
public final class QuoteContextFinder {

    private final SegmentFinder segmentFinder = new SegmentFinder();
    private final CandidateFinder candidateFinder;
    private final Lexicon lexicon;
    private final CueWords cueWords;
    private final SentenceParser parser;

    public QuoteContextFinder(Lexicon lexicon, SentenceParser parser) {
        this.candidateFinder = new CandidateFinder(lexicon);
        this.lexicon = lexicon;
        this.cueWords = new CueWords(lexicon);
        this.parser = parser;
    }

    public QuoteContext find(AnnotatedArticle article, List<Entity> entities) {
        QuotedText text = new QuotedText(article, segmentFinder.find(article));
        List<Candidate> candidates = candidateFinder.find(text, entities);
        Trees trees = new Trees(article, parser);
        People people = new People(text, entities, lexicon);
        Clauses clauses = new Clauses(text, lexicon);
        AntecedentFinder antecedents = new AntecedentFinder(text, candidates, people, clauses, lexicon);
        Referents referents = new Referents(candidates, antecedents);
        Precedents precedents = Precedents.of(text, entities, candidates, lexicon);
        return new QuoteContext(text, candidates, cueWords, clauses, trees, people, antecedents, referents, precedents);
    }
}
