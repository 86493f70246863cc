package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.referents.Chain;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;
import org.whosaid.statements.MarkedAttribution;
import org.whosaid.statements.QuotedText;

/** Lets the ranker choose in an article whose attributions a person marked, and says which choices are right. */
public final class ChoiceJudge {

    private final QuoteContextFinder quoteContexts;
    private final Ranker ranker;

    /**
     * A judge of one model.
     *
     * @param model without calibration, so that the probabilities are the ranker's own
     */
    public ChoiceJudge(Lexicon lexicon, SpeakerModel model, SentenceParser parser) {
        this.quoteContexts = new QuoteContextFinder(lexicon, parser, model.weights());
        this.ranker = new Ranker(lexicon, model);
    }

    /**
     * One judgement for each segment, but for those of marked content without a marked source.
     *
     * @param chains who is who in the article; where there are none, right is whoever stands at the marked source
     */
    public List<Judgement> judge(
            AnnotatedArticle article, List<Entity> entities, List<MarkedAttribution> marked, List<Chain> chains) {
        QuoteContext quoteContext = quoteContexts.find(article, entities);
        QuotedText text = quoteContext.text();
        List<Choice> choices = ranker.choose(quoteContext);
        MarkedSpeakers speakers = new MarkedSpeakers(quoteContext, chains);
        List<Judgement> judgements = new ArrayList<>();
        for (int segment = 0; segment < choices.size(); segment++) {
            Choice choice = choices.get(segment);
            Optional<MarkedAttribution> truth =
                    ExampleFinder.truth(text.segments().get(segment).span(), marked);
            boolean answered = choice.candidate().isPresent();
            if (truth.isEmpty()) {
                judgements.add(new Judgement(choice.confidence(), answered, !answered));
            } else if (!truth.get().source().isEmpty()) {
                boolean right = speakers.are(choice, truth.get().source());
                judgements.add(new Judgement(choice.confidence(), answered, right));
            }
        }
        return judgements;
    }
}
