package org.whosaid.reported;

import java.util.Optional;
import org.whosaid.cues.WordParts;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;

/** Describes the possibility that the reported words stand on one side of their cue. */
final class SideFeatures {

    private static final Part NO_SOURCE = Part.of("nosource");
    private static final Part SOURCE_BEFORE = Part.of("sourcebefore");
    private static final Part SOURCE_BEHIND = Part.of("sourcebehind");

    void describe(ReportedText text, Cue cue, Optional<Candidate> source, Side option, FeatureSink sink) {
        int from = cue.from();
        int to = cue.to();
        WordParts word = text.word(cue.head());
        Part side = option.part();
        Part lemma = word.lemma();
        Part tag = word.tag().whole();
        Part at = source.isEmpty() ? NO_SOURCE : source.get().end() <= cue.head() ? SOURCE_BEFORE : SOURCE_BEHIND;
        int left = left(cue, source);
        int right = right(cue, source);
        sink.put(ReportedFeature.SIDE_TAG, side, tag);
        sink.put(ReportedFeature.SIDE_LEMMA, side, lemma);
        sink.put(ReportedFeature.SIDE_LEMMA_TAG, side, lemma, tag);
        sink.put(ReportedFeature.SIDE_COMPLEMENT, side, cue.complement());
        sink.put(ReportedFeature.SIDE_LEMMA_COMPLEMENT, side, lemma, cue.complement());
        sink.put(ReportedFeature.SIDE_SOURCE, side, at, tag);
        sink.put(ReportedFeature.SIDE_SOURCE_COMPLEMENT, side, at, cue.complement());
        sink.put(ReportedFeature.SIDE_SOURCE_BEHIND, side, at, text.shape(right, from, to));
        sink.put(ReportedFeature.SIDE_BEHIND, side, text.lower(right, from, to));
        sink.put(ReportedFeature.SIDE_BEHIND_TWO, side, text.shape(right, from, to), text.shape(right + 1, from, to));
        sink.put(ReportedFeature.SIDE_BEFORE, side, text.lower(left - 1, from, to));
        sink.put(ReportedFeature.SIDE_AHEAD, side, at, text.shape(left - 1, from, to));
        sink.put(ReportedFeature.SIDE_MARKS, side, text.marksBefore(left, from).then(text.marksBehind(right - 1, to)));
        Part verbsBefore = ReportedText.few(text.verbs(from, left));
        Part verbsBehind = ReportedText.few(text.verbs(right, to));
        sink.put(ReportedFeature.SIDE_VERBS, side, verbsBefore, verbsBehind);
        sink.put(ReportedFeature.SIDE_VERBS_AHEAD, side, verbsBefore, text.shape(left - 1, from, to));
        sink.put(ReportedFeature.SIDE_WORDS, side, ReportedText.bucket(left - from), ReportedText.bucket(to - right));
        sink.put(ReportedFeature.SIDE_VOICE, side, cue.voice(), at);
    }

    /** Where the cue and its source begin. */
    static int left(Cue cue, Optional<Candidate> source) {
        return source.isPresent() ? Math.min(cue.first(), source.get().first()) : cue.first();
    }

    /** Where the cue and its source end: a source right behind the cue is not among the reported words. */
    static int right(Cue cue, Optional<Candidate> source) {
        return source.isPresent() ? Math.max(cue.end(), source.get().end()) : cue.end();
    }
}
