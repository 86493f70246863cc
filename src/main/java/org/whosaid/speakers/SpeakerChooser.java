package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.facts.Lexicon;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.referents.QuoteContext;

/** Chooses who speaks each quoted segment: the ranker, as the page and the words around correct it. */
public final class SpeakerChooser {

    private final Ranker ranker;
    private final LayoutSpeakerFinder layoutSpeakers = new LayoutSpeakerFinder();
    private final InnerSpeakerFinder innerSpeakers = new InnerSpeakerFinder();
    private final RelayFinder relays;

    public SpeakerChooser(Lexicon lexicon, SpeakerModel model) {
        this.ranker = new Ranker(lexicon, model);
        this.relays = new RelayFinder(lexicon);
    }

    /** One choice per segment, in the same order. */
    public List<Told> choose(QuoteContext quoteContext) {
        List<Choice> ranked = ranker.choose(quoteContext);
        List<Told> told = new ArrayList<>();
        for (int segment = 0; segment < ranked.size(); segment++) {
            Choice laidOut = layoutSpeakers.find(quoteContext, segment, ranked.get(segment));
            told.add(relays.find(quoteContext, segment, innerSpeakers.find(quoteContext, segment, laidOut)));
        }
        return told;
    }
}
