package org.whosaid.speakers;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.facts.Lexicon;
import org.whosaid.loglinear.FeatureTemplate;
import org.whosaid.loglinear.ModelFit;
import org.whosaid.referents.ReferentFit;
import org.whosaid.reported.ReportedFit;

/** What a model has to be trained with so that it can choose speakers: the features, and the words that they tell. */
public final class SpeakerFit {

    /** Goes up when a part comes to mean something else, such as a bucket with other limits. */
    private static final int REVISION = 2;

    /** By these lists a word is a cue, a role, a body, a thing that speaks. */
    private static final List<String> LISTS = Stream.concat(
                    Stream.of("cue-verbs", "role-heads", "speaking-nouns", "speaking-things", "speech-nouns"),
                    Stream.concat(ReferentFit.LISTS.stream(), ReportedFit.LISTS.stream()))
            .distinct()
            .toList();

    private SpeakerFit() {}

    /** The fit of this program with these lists. */
    public static ModelFit of(Lexicon lexicon) {
        return ModelFit.of(
                Stream.of(
                                Arrays.<FeatureTemplate>stream(SpeakerFeature.values()),
                                ReferentFit.templates().stream(),
                                ReportedFit.templates().stream())
                        .flatMap(Function.identity())
                        .toList(),
                REVISION,
                LISTS.stream().collect(Collectors.toMap(Function.identity(), lexicon::words)));
    }
}
