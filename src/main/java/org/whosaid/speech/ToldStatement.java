package org.whosaid.speech;

import java.util.List;
import org.whosaid.facts.Span;
import org.whosaid.speakers.Told;

/**
 * A reported statement with its speaker, beside the quoted segments that are woven into it.
 *
 * @param stretches the reported words, but for those that stand wholly in marks
 * @param woven numbers of the segments among its words
 * @param told whose words they are
 */
record ToldStatement(List<Span> stretches, List<Integer> woven, Told told) {}
