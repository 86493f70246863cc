package org.whosaid.quotes;

import java.util.List;

/** Chooses a candidate, or nobody, for every segment of an article. */
interface SpeakerChooser {

    /** One choice per segment, in the same order. */
    List<Choice> choose(Scene scene);
}
