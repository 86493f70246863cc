package org.whosaid.speakers;

import org.whosaid.cues.Beside;
import org.whosaid.cues.Option;
import org.whosaid.cues.SegmentView;
import org.whosaid.cues.WordParts;
import org.whosaid.facts.Sentence;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.QuotedText;

/** Describes what stands around a candidate, and between it and the segment where that is short. */
final class NeighbourFeatures {

    private static final int LONGEST_PATTERN = 5;

    private static final Part BEFORE = Part.of("b");
    private static final Part BEHIND = Part.of("a");

    void describe(SegmentView view, Option option, FeatureSink sink) {
        Candidate candidate = option.candidate();
        Part form = option.kind().form();
        Part at = option.place().relation();
        int leftmost = candidate.first() - 1;
        Part left = neighbour(view, leftmost, candidate);
        Part right = neighbour(view, candidate.end(), candidate);
        sink.put(SpeakerFeature.LEFT, left, at);
        sink.put(SpeakerFeature.RIGHT, right, at);
        sink.put(SpeakerFeature.TWO_RIGHT, right, neighbour(view, candidate.end() + 1, candidate), at);
        sink.put(SpeakerFeature.LEFT_RIGHT, left, right, form);
        sink.put(
                SpeakerFeature.LEFT_RIGHT_AT,
                coarse(view, leftmost, left),
                coarse(view, candidate.end(), right),
                at,
                form);
        between(view, candidate, form, sink);
    }

    private static void between(SegmentView view, Candidate candidate, Part form, FeatureSink sink) {
        QuotedText text = view.text();
        boolean before = candidate.end() <= text.first(view.segment());
        int from = before ? candidate.end() : text.end(view.segment());
        int to = before ? text.first(view.segment()) : candidate.first();
        if (to < from || to - from > 2 * LONGEST_PATTERN || text.outside(from, to) > LONGEST_PATTERN) {
            return;
        }
        Part words = before ? BEFORE : BEHIND;
        Part tags = words;
        for (int i = from; i < to; i++) {
            if (text.isQuoted(i)) {
                words = words.then(Beside.QUOTED);
                tags = tags.then(Beside.QUOTED);
            } else {
                boolean cue = view.article().counts().isCueVerb(i);
                WordParts word = view.article().word(i);
                words = words.then(cue ? word.pattern() : neighbour(view, i, candidate));
                tags = tags.then(cue ? WordParts.CUE_VERB : word.tag().whole());
            }
        }
        sink.put(SpeakerFeature.WORDS_BETWEEN, words);
        sink.put(SpeakerFeature.TAGS_BETWEEN, tags, form);
    }

    /** A token as a neighbour, where it stands in the candidate's sentence. */
    private static Part neighbour(SegmentView view, int index, Candidate candidate) {
        QuotedText text = view.text();
        Sentence sentence = text.sentenceOf(candidate.first());
        if (!sentence.contains(index)) {
            return Beside.NOTHING;
        }
        return text.isQuoted(index) ? Beside.QUOTED : view.article().word(index).neighbour();
    }

    /** The same with one tag for all nouns and one for all verbs. */
    private static Part coarse(SegmentView view, int index, Part neighbour) {
        if (index < 0 || index >= view.text().size()) {
            return neighbour;
        }
        WordParts.Tag tag = view.article().word(index).tag();
        return neighbour == tag.whole() ? tag.main() : neighbour;
    }
}
