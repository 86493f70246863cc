package org.whosaid.speakers;

import java.util.List;
import java.util.Optional;

/**
 * What a segment's speaker is chosen from.
 *
 * @param features the features of each option: nobody first, then the candidates
 * @param cues for each candidate the words by which it may report the segment
 */
record Options(List<List<String>> features, List<Optional<CueFinder.Cue>> cues) {}
