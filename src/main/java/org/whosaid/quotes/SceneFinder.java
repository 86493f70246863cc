package org.whosaid.quotes;

import java.util.List;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;

/** Gathers what there is to know of an article before its speakers are chosen. */
final class SceneFinder {

    private final SegmentFinder segmentFinder = new SegmentFinder();
    private final CandidateFinder candidateFinder;
    private final Lexicon lexicon;
    private final Set<String> cueVerbs;
    private final SentenceParser parser;

    SceneFinder(Lexicon lexicon, SentenceParser parser) {
        this.candidateFinder = new CandidateFinder(lexicon);
        this.lexicon = lexicon;
        this.cueVerbs = lexicon.words("cue-verbs");
        this.parser = parser;
    }

    Scene find(AnnotatedArticle article, List<Entity> entities) {
        QuotedText text = new QuotedText(article, segmentFinder.find(article));
        List<Candidate> candidates = candidateFinder.find(text, entities);
        Grammar grammar = new Grammar(article, parser, Grammar.worthParsing(text, cueVerbs));
        People people = new People(text, entities, lexicon);
        return new Scene(text, entities, candidates, grammar, people, new Referents(text, candidates, people));
    }
}
