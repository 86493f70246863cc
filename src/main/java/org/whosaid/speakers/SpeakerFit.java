package org.whosaid.speakers;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.whosaid.facts.Lexicon;
import org.whosaid.loglinear.ModelFit;

/** What a model has to be trained with so that it can choose speakers: the features, and the words that they tell. */
public final class SpeakerFit {

    /** Goes up when a part comes to mean something else, such as a bucket with other limits. */
    private static final int REVISION = 1;

    /** By these lists a word is a cue, a role, a thing that speaks. */
    private static final List<String> LISTS =
            List.of("cue-verbs", "role-heads", "speaking-nouns", "speaking-things", "speech-nouns");

    private SpeakerFit() {}

    /** The fit of this program with these lists. */
    public static ModelFit of(Lexicon lexicon) {
        return ModelFit.of(
                Arrays.asList(SpeakerFeature.values()),
                REVISION,
                LISTS.stream().collect(Collectors.toMap(Function.identity(), lexicon::words)));
    }
}
