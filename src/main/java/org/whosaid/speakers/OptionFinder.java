package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.Lexicon;
import org.whosaid.referents.Candidate;

/** Describes the options of a segment by their features. */
final class OptionFinder {

    private static final String WITHOUT_GRAMMAR = "~";

    private final CueFinder cueFinder;
    private final FeatureExtractor features;

    OptionFinder(Lexicon lexicon) {
        this.cueFinder = new CueFinder(lexicon);
        this.features = new FeatureExtractor(lexicon);
    }

    /**
     * The options of a segment. Without any grammar their features have names of their own, since what a feature is
     * worth depends on what else is known.
     */
    Options find(SegmentView view) {
        List<Optional<CueFinder.Cue>> cues = new ArrayList<>();
        for (Candidate candidate : view.candidates()) {
            cues.add(cueFinder.find(view, candidate));
        }
        List<List<String>> all = new ArrayList<>();
        all.add(features.ofNobody(view, cues));
        for (int i = 0; i < cues.size(); i++) {
            all.add(features.of(view, view.candidates().get(i), cues.get(i)));
        }
        if (view.grammar().isUnknown()) {
            all.replaceAll(OptionFinder::withoutGrammar);
        }
        return new Options(all, cues);
    }

    private static List<String> withoutGrammar(List<String> features) {
        return features.stream().map(feature -> WITHOUT_GRAMMAR + feature).toList();
    }
}
