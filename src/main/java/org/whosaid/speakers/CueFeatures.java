package org.whosaid.speakers;

import org.whosaid.cues.Between;
import org.whosaid.cues.Cue;
import org.whosaid.cues.Option;
import org.whosaid.cues.Place;
import org.whosaid.cues.RunningCounts;
import org.whosaid.cues.SegmentView;
import org.whosaid.cues.WordParts;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.Grammar;
import org.whosaid.statements.QuotedText;

/** Describes the verb or phrase that may report the segment with the candidate as its subject. */
final class CueFeatures {

    private static final int FARTHEST = 40;

    private static final Part FAR = Part.of("far");
    private static final Part LONG = Part.of("long");
    private static final Part BEFORE = Part.of("b");
    private static final Part BEHIND = Part.of("a");
    private static final Part BELONGS = Part.of("of");

    void describe(SegmentView view, Option option, FeatureSink sink) {
        if (option.cue().isPresent()) {
            describe(view, option, option.cue().get(), sink);
        } else {
            sink.put(SpeakerFeature.NO_CUE, option.place().relation());
            sink.put(
                    SpeakerFeature.NO_CUE_LENGTH,
                    option.kind().form(),
                    view.inside().length());
        }
    }

    private static void describe(SegmentView view, Option option, Cue cue, FeatureSink sink) {
        Part lemma = view.article().word(cue.head()).lemma();
        Part listed = view.article().word(cue.head()).listed();
        Part how = cue.link().how().part();
        Part side = cue.side().part();
        Part distance = Place.bucket(cue.distance());
        Part at = option.place().relation();
        Part form = option.kind().form();
        sink.put(SpeakerFeature.CUE, how, listed);
        sink.put(SpeakerFeature.CUE_DISTANCE, how, listed, side, distance);
        sink.put(SpeakerFeature.CUE_AT, how, listed, side, at, form);
        sink.put(SpeakerFeature.CUE_LEMMA, lemma);
        sink.put(SpeakerFeature.CUE_LEMMA_SIDE, lemma, how, side);
        sink.put(SpeakerFeature.CUE_LEMMA_LENGTH, lemma, view.inside().length());
        sink.put(SpeakerFeature.CUE_LEMMA_KIND, lemma, form, option.kind().detail());
        dominance(view, option, cue, sink);
        Part gap = gap(view, cue);
        sink.put(SpeakerFeature.CUE_GAP, gap, listed);
        sink.put(SpeakerFeature.CUE_GAP_FORM, gap, how, form);
        sink.put(SpeakerFeature.CUE_GAP, gap, lemma);
        Part argument = argument(view, option.candidate(), cue);
        sink.put(SpeakerFeature.CUE_ARGUMENT, argument, listed, side);
        sink.put(SpeakerFeature.CUE_ARGUMENT_AT, argument, listed, how, at, form);
        sink.put(SpeakerFeature.CUE_PATH, Part.of(cue.path()), listed);
        sink.put(SpeakerFeature.CUE_BETWEEN, Part.of(cue.othersBetween()), listed, side);
        Part nearest = Part.of(cue.isNearest());
        sink.put(SpeakerFeature.CUE_NEAREST, nearest, listed, side, distance);
        sink.put(
                SpeakerFeature.CUE_NEAREST_MARK,
                nearest,
                listed,
                how,
                view.beside().before().mark(),
                view.inside().opening().capital());
    }

    private static void dominance(SegmentView view, Option option, Cue cue, FeatureSink sink) {
        Grammar grammar = view.grammar();
        WordParts head = view.article().word(cue.head());
        Part side = cue.side().part();
        Part dominance = cue.dominance().part();
        sink.put(SpeakerFeature.CUE_ROOT, Part.of(grammar.relation(view.root())), dominance, head.listed());
        Part top = Part.of(grammar.governor(cue.head()) == Grammar.NONE);
        sink.put(SpeakerFeature.CUE_TOP, top, head.listed(), side, dominance);
        sink.put(SpeakerFeature.CUE_DOMINANCE, dominance, head.listed(), side);
        sink.put(
                SpeakerFeature.CUE_DOMINANCE_AT,
                dominance,
                head.listed(),
                cue.link().how().part(),
                option.place().relation());
        sink.put(SpeakerFeature.CUE_DOMINANCE_LEMMA, dominance, head.lemma());
    }

    /** What stands between a cue and its segment. */
    private static Part gap(SegmentView view, Cue cue) {
        QuotedText text = view.text();
        boolean before = cue.head() < text.first(view.segment());
        int from = before ? cue.head() + 1 : text.end(view.segment());
        int to = before ? text.first(view.segment()) : cue.head();
        Part side = cue.side().part();
        if (to - from > FARTHEST) {
            return side.then(FAR);
        }
        if (Between.isShort(view.article(), from, to)) {
            return Between.row(view.article(), side, from, to);
        }
        RunningCounts counts = view.article().counts();
        return side.then(LONG)
                .then(count("v", 2, counts.finiteVerbs(from, to)))
                .then(count("e", 2, counts.sentenceMarks(from, to)));
    }

    /** How a candidate stands to its cue in the row of words. */
    private static Part argument(SegmentView view, Candidate candidate, Cue cue) {
        QuotedText text = view.text();
        boolean before = candidate.end() <= cue.head();
        int from = before ? candidate.end() : cue.head() + 1;
        int to = before ? cue.head() : candidate.first();
        Part side = before ? BEFORE : BEHIND;
        Part row = Between.isShort(view.article(), from, to)
                ? Between.row(view.article(), side, from, to)
                : longRow(view.article().counts(), side, from, to);
        boolean belongs =
                candidate.first() > 0 && text.token(candidate.first() - 1).isPreposition();
        return belongs ? row.then(BELONGS) : row;
    }

    private static Part longRow(RunningCounts counts, Part side, int from, int to) {
        return side.then(LONG)
                .then(count("v", 2, counts.finiteVerbs(from, to)))
                .then(count("n", 2, counts.nouns(from, to)))
                .then(count("c", 3, counts.marks(from, to)));
    }

    private static Part count(String of, int most, int number) {
        return Part.of(of + Math.min(most, number));
    }
}
