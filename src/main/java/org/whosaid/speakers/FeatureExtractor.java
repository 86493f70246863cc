package org.whosaid.speakers;

import java.util.List;
import org.whosaid.cues.Option;
import org.whosaid.cues.Place;
import org.whosaid.cues.SegmentView;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;

/** Describes the options of a segment by features, each to a sink. */
final class FeatureExtractor {

    private static final Part FEW = Part.of("few");
    private static final Part EIGHT = Part.of("8");
    private static final Part MANY = Part.of("many");

    private final SegmentFeatures segmentFeatures = new SegmentFeatures();
    private final NeighbourFeatures neighbourFeatures = new NeighbourFeatures();
    private final CueFeatures cueFeatures = new CueFeatures();
    private final HistoryFeatures historyFeatures = new HistoryFeatures();

    /** The option that nobody said it, beside those of all candidates. */
    void describeNobody(SegmentView view, List<Option> options, FeatureSink sink) {
        segmentFeatures.describe(view, options, sink);
    }

    /** The option that one of the candidates said it. */
    void describe(SegmentView view, Option option, FeatureSink sink) {
        place(view, option, sink);
        neighbourFeatures.describe(view, option, sink);
        cueFeatures.describe(view, option, sink);
        historyFeatures.describe(view, option, sink);
        candidate(view, option, sink);
    }

    private static void place(SegmentView view, Option option, FeatureSink sink) {
        Place place = option.place();
        Part at = place.relation();
        Part form = option.kind().form();
        Part length = view.inside().length();
        Part capital = view.inside().opening().capital();
        Part lastMark = view.inside().ending().mark();
        Part opens = Part.of(view.layout().opens());
        sink.put(SpeakerFeature.KIND, form, option.kind().detail());
        sink.put(SpeakerFeature.KIND_AT, form, option.kind().detail(), at);
        sink.put(SpeakerFeature.AT, at);
        sink.put(SpeakerFeature.AT_DISTANCE, at, place.distance());
        sink.put(SpeakerFeature.AT_DISTANCE_FORM, at, place.distance(), form);
        sink.put(SpeakerFeature.AT_SENTENCES_CANDIDATES, at, place.sentenceEnds(), place.candidatesBetween());
        sink.put(SpeakerFeature.AT_CANDIDATES_FORM, at, place.candidatesBetween(), form);
        sink.put(SpeakerFeature.AT_SEGMENTS, at, place.segmentsBetween());
        sink.put(SpeakerFeature.AT_MARK_BEFORE, at, view.beside().before().mark(), capital);
        sink.put(SpeakerFeature.AT_LAST_MARK, at, lastMark, capital);
        sink.put(SpeakerFeature.AT_LENGTH, at, length);
        sink.put(SpeakerFeature.AT_PARAGRAPH, at, opens, Part.of(view.layout().fills()));
        sink.put(
                SpeakerFeature.AT_OPENING_LAST_MARK,
                at,
                opens,
                lastMark,
                view.beside().behind().tag());
        sink.put(SpeakerFeature.AT_CLOSED, at, Part.of(view.layout().closed()));
        sink.put(SpeakerFeature.LENGTH_FORM, length, form);
        sink.put(SpeakerFeature.HEADLINE_AT, Part.of(view.layout().headline()), at);
    }

    private static void candidate(SegmentView view, Option option, FeatureSink sink) {
        Candidate candidate = option.candidate();
        Part at = option.place().relation();
        Part form = option.kind().form();
        Part first = Part.of(view.isFirstOfSentence(candidate));
        sink.put(SpeakerFeature.FREQUENCY, frequency(view.history().timesChosen(candidate)), form);
        sink.put(SpeakerFeature.MENTIONS, mentions(candidate), form);
        sink.put(SpeakerFeature.FIRST_OF_SENTENCE, first, at);
        sink.put(SpeakerFeature.SIGNATURE, Part.of(Signature.isOf(view, candidate)));
        sink.put(SpeakerFeature.NAMES_ITSELF, Part.of(view.namesItself(candidate)));
        Part relation = Part.of(view.grammar().relation(candidate.head()));
        sink.put(SpeakerFeature.RELATION_AT, relation, at);
        sink.put(SpeakerFeature.RELATION_LENGTH, relation, form, view.inside().length());
        Part colon = Part.of(view.layout().followsColon());
        sink.put(
                SpeakerFeature.COLON_LAST,
                colon,
                at,
                Part.of(view.isInLastSentence(candidate)),
                Part.of(view.layout().fills()));
        sink.put(SpeakerFeature.COLON_FIRST, colon, at, first, form);
    }

    private static Part frequency(int timesChosen) {
        return timesChosen == 0 ? Part.of(0) : timesChosen < 3 ? FEW : MANY;
    }

    private static Part mentions(Candidate candidate) {
        int mentions =
                candidate.entity().map(entity -> entity.mentions().size()).orElse(0);
        return mentions <= 1 ? Part.of(mentions) : mentions <= 3 ? Part.of(3) : mentions <= 8 ? EIGHT : MANY;
    }
}
