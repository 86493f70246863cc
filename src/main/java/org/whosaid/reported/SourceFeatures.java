package org.whosaid.reported;

import java.util.List;
import java.util.OptionalInt;
import org.whosaid.cues.WordParts;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;

/** Describes who may be the source of a cue. */
final class SourceFeatures {

    private static final Part BEFORE = Part.of("b");
    private static final Part BEHIND = Part.of("a");
    private static final Part FAR = Part.of("far");
    private static final Part NOTHING = Part.of("nothing");
    private static final Part OTHER = Part.of("other");
    private static final int LONGEST_BETWEEN = 3;

    void describeNobody(ReportedText text, Cue cue, List<Candidate> options, FeatureSink sink) {
        WordParts word = text.word(cue.head());
        sink.put(ReportedFeature.NO_SOURCE, word.tag().whole());
        sink.put(ReportedFeature.NO_SOURCE_LEMMA, word.lemma());
        sink.put(ReportedFeature.NO_SOURCE_VOICE, word.tag().whole(), cue.voice());
        boolean subject =
                text.token(cue.head()).isVerb() && text.subjectOf(cue.head()).isPresent();
        sink.put(ReportedFeature.NO_SOURCE_SUBJECT, word.tag().whole(), Part.of(subject));
        int before = (int)
                options.stream().filter(option -> option.end() <= cue.head()).count();
        sink.put(
                ReportedFeature.NO_SOURCE_OPTIONS, ReportedText.few(before), ReportedText.few(options.size() - before));
        sink.put(ReportedFeature.NO_SOURCE_BEHIND, text.lower(cue.end(), cue.from(), cue.to()));
    }

    void describe(ReportedText text, Cue cue, List<Candidate> options, int number, FeatureSink sink) {
        Candidate option = options.get(number);
        WordParts word = text.word(cue.head());
        Part lemma = word.lemma();
        Part tag = word.tag().main();
        boolean before = option.end() <= cue.head();
        Part side = before ? BEFORE : BEHIND;
        int gapFrom = before ? option.end() : cue.end();
        int gapTo = before ? cue.first() : option.first();
        Part kind = CueFeatures.kind(text, option);
        sink.put(ReportedFeature.SOURCE_FORM, side, CueFeatures.form(option.form()));
        sink.put(ReportedFeature.SOURCE_KIND, side, kind);
        sink.put(ReportedFeature.SOURCE_HEAD, side, text.word(option.head()).lemma());
        sink.put(ReportedFeature.SOURCE_LEMMA, side, lemma, kind);
        OptionalInt last = text.token(cue.head()).isVerb() ? text.subjectOf(cue.head()) : OptionalInt.empty();
        boolean subject = last.isPresent() && option.first() <= last.getAsInt() && last.getAsInt() < option.end();
        Part is = Part.of(subject);
        sink.put(ReportedFeature.SOURCE_SUBJECT, side, is);
        sink.put(ReportedFeature.SOURCE_SUBJECT_LEMMA, lemma, is);
        sink.put(ReportedFeature.SOURCE_VOICE, side, cue.voice(), is);
        sink.put(ReportedFeature.SOURCE_DISTANCE, side, tag, ReportedText.bucket(gapTo - gapFrom));
        sink.put(ReportedFeature.SOURCE_CLAUSES, side, tag, ReportedText.few(text.verbs(gapFrom, gapTo)));
        sink.put(ReportedFeature.SOURCE_COMMAS, side, is, ReportedText.few(text.commas(gapFrom, gapTo)));
        int rank = rank(options, number, cue);
        sink.put(ReportedFeature.SOURCE_RANK, side, tag, ReportedText.few(rank));
        sink.put(ReportedFeature.SOURCE_LEMMA_RANK, side, lemma, ReportedText.few(rank));
        Part wordBefore = text.shape(option.first() - 1, cue.from(), cue.to());
        Part wordBehind = text.shape(option.end(), cue.from(), cue.to());
        sink.put(ReportedFeature.SOURCE_WORD_BEFORE, side, wordBefore);
        sink.put(ReportedFeature.SOURCE_WORD_BEHIND, side, wordBehind);
        sink.put(ReportedFeature.SOURCE_WORD_BEHIND_LEMMA, side, wordBehind, lemma);
        boolean near = gapTo - gapFrom <= LONGEST_BETWEEN;
        sink.put(
                ReportedFeature.SOURCE_BETWEEN,
                side,
                near && gapTo > gapFrom ? text.shape(gapFrom, cue.from(), cue.to()) : near ? BEFORE : FAR,
                near && gapTo > gapFrom + 1 ? text.shape(gapFrom + 1, cue.from(), cue.to()) : near ? BEFORE : FAR,
                near && gapTo > gapFrom + 2 ? text.shape(gapFrom + 2, cue.from(), cue.to()) : near ? BEFORE : FAR);
        sink.put(ReportedFeature.SOURCE_PLACE, side, tag, ReportedText.bucket(option.first() - cue.from()));
        sink.put(ReportedFeature.SOURCE_COMPLEMENT, side, cue.complement(), Part.of(near));
        sink.put(ReportedFeature.SOURCE_TAG, side, word.tag().whole(), wordBefore);
        Part acts = acts(text, option);
        sink.put(ReportedFeature.SOURCE_ACTS, side, acts, word.tag().whole());
        sink.put(ReportedFeature.SOURCE_ACTS_VOICE, side, acts, is, ReportedText.few(rank));
        sink.put(
                ReportedFeature.SOURCE_HEAD_LISTED,
                side,
                word.listed(),
                text.word(option.head()).lemma());
    }

    /** What somebody does in the sentence: reports, something else, nothing. */
    private static Part acts(ReportedText text, Candidate option) {
        Part acts = NOTHING;
        for (int verb : text.context().clauses().verbsOf(option.first(), option.end())) {
            acts = acts == WordParts.CUE_VERB ? acts : text.word(verb).reports() ? WordParts.CUE_VERB : OTHER;
        }
        return acts;
    }

    /** How many options stand nearer to the cue on the same side. */
    private static int rank(List<Candidate> options, int number, Cue cue) {
        int rank = 0;
        boolean before = options.get(number).end() <= cue.head();
        for (int i = before ? number + 1 : number - 1;
                i >= 0 && i < options.size() && options.get(i).end() <= cue.head() == before;
                i += before ? 1 : -1) {
            rank++;
        }
        return rank;
    }
}
