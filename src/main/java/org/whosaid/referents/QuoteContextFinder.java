package org.whosaid.referents;

import java.util.List;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.CandidateFinder;
import org.whosaid.mentions.DescribedPeople;
import org.whosaid.mentions.Descriptions;
import org.whosaid.mentions.MentionKinds;
import org.whosaid.mentions.People;
import org.whosaid.mentions.Sightings;
import org.whosaid.statements.Clauses;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;
import org.whosaid.statements.SegmentFinder;
import org.whosaid.statements.Trees;

/** Gathers what there is to know of an article before its speakers are chosen. */
public final class QuoteContextFinder {

    private final SegmentFinder segmentFinder;
    private final CandidateFinder candidateFinder;
    private final Lexicon lexicon;
    private final CueWords cueWords;
    private final SentenceParser parser;
    private final WeightTable weights;
    private final Set<String> definiteWords;
    private final MentionKinds mentionKinds;
    private final NounPhrases nounPhrases;

    /**
     * A finder for articles of any length.
     *
     * @param weights those of the model that says whom mentions mean
     */
    public QuoteContextFinder(Lexicon lexicon, SentenceParser parser, WeightTable weights) {
        this.segmentFinder = new SegmentFinder(lexicon);
        this.candidateFinder = new CandidateFinder(lexicon);
        this.lexicon = lexicon;
        this.cueWords = new CueWords(lexicon);
        this.parser = parser;
        this.weights = weights;
        this.definiteWords = lexicon.words("definite-words");
        this.mentionKinds = new MentionKinds(lexicon);
        this.nounPhrases = new NounPhrases(lexicon);
    }

    public QuoteContext find(AnnotatedArticle article, List<Entity> entities) {
        QuotedText text = new QuotedText(article, segmentFinder.find(article, entities));
        List<Candidate> candidates = candidateFinder.find(text, entities);
        Trees trees = new Trees(article, parser);
        People people = new People(text, entities, lexicon);
        Clauses clauses = new Clauses(text, lexicon);
        Exclusions exclusions = new Exclusions(text, candidates);
        AntecedentFinder antecedents = new AntecedentFinder(text, candidates, people, clauses, exclusions, lexicon);
        Precedents precedents = Precedents.of(text, entities, candidates, lexicon);
        DescribedPeople described = new DescribedPeople(text, entities, candidates, lexicon);
        Sightings sightings = new Sightings(text, candidates, clauses, cueWords, mentionKinds);
        MeaningFinder meanings = new MeaningFinder(
                candidates,
                new ReferentOptions(text, candidates, sightings, people, exclusions),
                new ReferentFeatures(
                        text,
                        candidates,
                        sightings,
                        people,
                        new Descriptions(text, entities, candidates, lexicon),
                        precedents,
                        described,
                        nounPhrases),
                antecedents,
                described,
                new Kin(text, candidates, people, lexicon),
                sightings,
                precedents,
                phrase -> definiteWords.contains(text.lower(phrase.first())),
                weights);
        return new QuoteContext(
                text, candidates, cueWords, clauses, trees, new Referents(meanings), meanings, described);
    }
}
