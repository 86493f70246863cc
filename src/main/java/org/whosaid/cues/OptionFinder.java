package org.whosaid.cues;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.facts.Lexicon;
import org.whosaid.mentions.Candidate;

/** Finds whom a segment may be given to, and what each has to do with it. */
public final class OptionFinder {

    private final KindFinder kindFinder;
    private final CueFinder cueFinder;

    public OptionFinder(Lexicon lexicon) {
        this.kindFinder = new KindFinder(lexicon);
        this.cueFinder = new CueFinder(lexicon);
    }

    /** The candidates near a segment as seen from it, in text order. */
    public List<Option> find(SegmentView view) {
        List<Option> options = new ArrayList<>();
        for (Candidate candidate : view.candidates()) {
            options.add(new Option(
                    candidate,
                    kindFinder.find(view.article(), candidate),
                    Place.of(view, candidate),
                    cueFinder.find(view, candidate)));
        }
        return options;
    }
}
