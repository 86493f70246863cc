package org.whosaid.reported;

import java.util.Optional;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;

/** Describes a place as an edge of reported words. */
final class EdgeFeatures {

    private static final int FARTHEST_VERB = 6;

    private static final Part NO_SOURCE = Part.of("nosource");
    private static final Part AT_SOURCE = Part.of("atsource");
    private static final Part SOURCE_AHEAD = Part.of("sourceahead");
    private static final Part SOURCE_PAST = Part.of("sourcepast");

    /**
     * Describes one place.
     *
     * @param near the near edge of the same words, where the far one is looked for
     * @param place number of the token behind the edge
     */
    void describe(
            ReportedText text, Cue cue, Optional<Candidate> source, Edge edge, int near, int place, FeatureSink sink) {
        int from = cue.from();
        int to = cue.to();
        Part at = edge.part();
        Part lemma = text.word(cue.head()).lemma();
        Part wordBefore = text.lower(place - 1, from, to);
        Part wordBehind = text.lower(place, from, to);
        Part tagBefore = text.tag(place - 1, from, to);
        Part tagBehind = text.tag(place, from, to);
        sink.put(ReportedFeature.EDGE_WORD, at, wordBehind);
        sink.put(ReportedFeature.EDGE_WORD_BEFORE, at, wordBefore);
        sink.put(ReportedFeature.EDGE_WORDS, at, wordBefore, wordBehind);
        sink.put(ReportedFeature.EDGE_TAG, at, tagBehind);
        sink.put(ReportedFeature.EDGE_TAG_BEFORE, at, tagBefore);
        sink.put(ReportedFeature.EDGE_TAGS, at, tagBefore, tagBehind);
        sink.put(
                ReportedFeature.EDGE_TAGS_WIDE,
                at,
                text.shape(place - 2, from, to),
                text.shape(place - 1, from, to),
                text.shape(place, from, to),
                text.shape(place + 1, from, to));
        sink.put(ReportedFeature.EDGE_TAG_BEHIND, at, tagBehind, text.tag(place + 1, from, to));
        sink.put(ReportedFeature.EDGE_WORD_BEHIND, at, wordBehind, text.lower(place + 1, from, to));

        int origin = edge.isNear() ? edge.isBehind() ? cue.end() : SideFeatures.left(cue, source) : near;
        int innerFrom = Math.min(origin, place);
        int innerTo = Math.max(origin, place);
        Part distance = ReportedText.bucket(innerTo - innerFrom);
        sink.put(ReportedFeature.EDGE_DISTANCE, at, distance);
        sink.put(ReportedFeature.EDGE_DISTANCE_LEMMA, at, distance, lemma);
        sink.put(ReportedFeature.EDGE_DISTANCE_COMPLEMENT, at, distance, cue.complement());
        sink.put(ReportedFeature.EDGE_LEMMA_WORD_BEFORE, at, lemma, wordBefore);
        sink.put(ReportedFeature.EDGE_LEMMA_TAG, at, lemma, tagBehind);
        int outerFrom = edge.isBehind() ? place : from;
        int outerTo = edge.isBehind() ? to : place;
        Part rest = ReportedText.bucket(outerTo - outerFrom);
        sink.put(ReportedFeature.EDGE_LAST, at, rest);
        sink.put(ReportedFeature.EDGE_LAST_LEMMA, at, rest, lemma);
        sink.put(ReportedFeature.EDGE_LAST_COMPLEMENT, at, rest, cue.complement());
        boolean quotedBefore = place - 1 >= from && text.isQuoted(place - 1);
        boolean quotedBehind = place < to && text.isQuoted(place);
        sink.put(ReportedFeature.EDGE_MARKS, at, Part.of(quotedBefore), Part.of(quotedBehind));
        boolean quotedBeyond = text.text().outside(outerFrom, outerTo) < outerTo - outerFrom;
        sink.put(ReportedFeature.EDGE_MARKS_OUT, at, Part.of(quotedBeyond));
        Part verbs = ReportedText.few(text.verbs(innerFrom, innerTo));
        Part commas = ReportedText.few(text.commas(innerFrom, innerTo));
        sink.put(ReportedFeature.EDGE_VERBS, at, verbs);
        sink.put(ReportedFeature.EDGE_VERBS_TAG, at, verbs, tagBehind);
        sink.put(ReportedFeature.EDGE_VERBS_WORD, at, verbs, wordBehind);
        sink.put(ReportedFeature.EDGE_VERBS_AHEAD, at, ReportedText.few(text.verbs(outerFrom, outerTo)));
        sink.put(ReportedFeature.EDGE_COMMAS, at, commas);
        sink.put(ReportedFeature.EDGE_COMMAS_WORD, at, commas, wordBehind);
        if (edge.isNear()) {
            sink.put(ReportedFeature.EDGE_SKIPPED_THAT, at, Part.of(skips(text, innerFrom, innerTo)));
            sink.put(
                    ReportedFeature.EDGE_SKIPPED_NOUN,
                    at,
                    ReportedText.few(text.nouns(innerFrom, innerTo)),
                    cue.complement());
        } else {
            Part opening = text.shape(edge.isStart() ? near - 1 : near, from, to);
            sink.put(ReportedFeature.EDGE_OPENING, at, opening, tagBehind);
            sink.put(ReportedFeature.EDGE_OPENING_WORD, at, opening, wordBehind);
        }
        sink.put(
                ReportedFeature.EDGE_BEHIND_THREE,
                at,
                wordBehind,
                text.shape(place + 1, from, to),
                text.shape(place + 2, from, to));
        sink.put(
                ReportedFeature.EDGE_BEFORE_THREE,
                at,
                text.shape(place - 2, from, to),
                text.shape(place - 1, from, to),
                wordBehind);
        sink.put(
                ReportedFeature.EDGE_REST_VERBS_WORD, at, ReportedText.few(text.verbs(outerFrom, outerTo)), wordBehind);
        sink.put(
                ReportedFeature.EDGE_REST_TENSE,
                at,
                wordBehind,
                nextVerb(text, place, to),
                text.word(cue.head()).tag().whole());
        sink.put(ReportedFeature.EDGE_REST_CUES, at, Part.of(text.cueVerbs(outerFrom, outerTo) > 0), wordBehind);
        sink.put(ReportedFeature.EDGE_SOURCE, at, source(source, place), wordBefore);
    }

    /** The tag of the verb shortly behind a place. */
    private static Part nextVerb(ReportedText text, int place, int to) {
        for (int i = place; i < Math.min(to, place + FARTHEST_VERB) && !text.isQuoted(i); i++) {
            if (text.token(i).isVerb() || text.token(i).isFiniteVerb()) {
                return text.word(i).tag().whole();
            }
        }
        return ReportedText.OUT;
    }

    private static Part source(Optional<Candidate> source, int place) {
        if (source.isEmpty()) {
            return NO_SOURCE;
        }
        if (place == source.get().first() || place == source.get().end()) {
            return AT_SOURCE;
        }
        return place < source.get().first() ? SOURCE_AHEAD : SOURCE_PAST;
    }

    /** Whether "that" stands between two places, right before the second only where it begins a clause there. */
    private static boolean skips(ReportedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.isQuoted(i) && text.lower(i).equals("that")) {
                return true;
            }
        }
        return false;
    }
}
