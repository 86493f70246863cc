package org.whosaid.speakers;

import java.util.List;
import org.whosaid.cues.Beside;
import org.whosaid.cues.Cue;
import org.whosaid.cues.Inside;
import org.whosaid.cues.Layout;
import org.whosaid.cues.Option;
import org.whosaid.cues.SegmentView;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.statements.Grammar;

/** Describes a segment by itself, and with it the option that nobody said it. */
final class SegmentFeatures {

    private static final int MOST_RIVALS = 2;

    /** Cues at least as near as this stand beside the segment. */
    private static final int BESIDE = 9;

    private static final Part SOMEBODY = Part.of("some");
    private static final Part NOBODY = Part.of("nobody");
    private static final Part NOTHING = Part.of("none");

    void describe(SegmentView view, List<Option> options, FeatureSink sink) {
        Inside inside = view.inside();
        Beside beside = view.beside();
        sink.put(SpeakerFeature.NOBODY);
        sink.put(SpeakerFeature.LENGTH, inside.length());
        sink.put(
                SpeakerFeature.LENGTH_CAPITAL, inside.length(), inside.opening().capital());
        sink.put(
                SpeakerFeature.LENGTH_LAST_MARK,
                inside.length(),
                inside.ending().mark());
        sink.put(SpeakerFeature.WORD_BEFORE, beside.before().word());
        sink.put(SpeakerFeature.MARK_BEFORE, beside.before().mark(), inside.length());
        sink.put(SpeakerFeature.TAG_BEFORE, beside.before().tag(), inside.length());
        sink.put(SpeakerFeature.FIRST_WORD, inside.opening().word());
        sink.put(SpeakerFeature.FIRST_TAG, inside.opening().tag(), inside.length());
        sink.put(SpeakerFeature.TAG_BEHIND, beside.behind().tag(), inside.length());
        sink.put(SpeakerFeature.TAGS, inside.style().tags());
        sink.put(SpeakerFeature.TITLE_CASE, inside.style().titleCase(), inside.length());
        sink.put(SpeakerFeature.CUE_BEFORE, Part.of(beside.cues().before() != Beside.NONE), inside.length());
        layout(view, sink);
        previous(view, sink);
        around(view, sink);
        root(view, sink);
        rivals(view, options, sink);
    }

    private static void layout(SegmentView view, FeatureSink sink) {
        Layout layout = view.layout();
        Inside inside = view.inside();
        sink.put(SpeakerFeature.PARAGRAPH, Part.of(layout.opens()), Part.of(layout.fills()), inside.length());
        sink.put(SpeakerFeature.CLOSED, Part.of(layout.closed()));
        sink.put(SpeakerFeature.HEADLINE, Part.of(layout.headline()), inside.length());
        sink.put(SpeakerFeature.FINITE_VERB, inside.style().finiteVerb(), inside.length());
        sink.put(SpeakerFeature.PERSONAL, inside.style().personal());
        sink.put(SpeakerFeature.PLACE, Part.of(layout.place()));
    }

    private static void previous(SegmentView view, FeatureSink sink) {
        Part previous = view.history()
                .previous()
                .map(decision -> decision.candidate().isPresent() ? SOMEBODY : NOBODY)
                .orElse(NOTHING);
        sink.put(SpeakerFeature.PREVIOUS, previous, view.beside().touch());
        sink.put(SpeakerFeature.PREVIOUS, previous, view.inside().length());
        int next = view.segment() + 1;
        if (next < view.text().segments().size()) {
            int paragraph = view.text().segments().get(view.segment()).paragraph();
            sink.put(
                    SpeakerFeature.NEXT,
                    Part.of(view.text().segments().get(next).paragraph() == paragraph));
        }
    }

    private static void around(SegmentView view, FeatureSink sink) {
        Inside inside = view.inside();
        Beside.Before before = view.beside().before();
        Beside.Behind behind = view.beside().behind();
        sink.put(SpeakerFeature.TWO_BEFORE, before.tagBeforeThat(), before.word(), inside.length());
        sink.put(
                SpeakerFeature.TWO_BEFORE_AND_BEHIND,
                before.tagBeforeThat(),
                before.tag(),
                behind.tag(),
                inside.opening().capital());
        sink.put(SpeakerFeature.WORD_BEHIND, behind.word());
        sink.put(SpeakerFeature.VERB_BEFORE, before.verb());
        sink.put(SpeakerFeature.VERB_AND_WORD_BEFORE, before.verb(), before.word());
        sink.put(SpeakerFeature.LAST_WORD, inside.ending().word());
        sink.put(SpeakerFeature.REPEATED, Part.of(view.layout().repeated()));
        sink.put(
                SpeakerFeature.COLON,
                Part.of(view.layout().followsColon()),
                Part.of(view.layout().fills()));
    }

    private static void root(SegmentView view, FeatureSink sink) {
        Part length = view.inside().length();
        int governor = view.grammar().governor(view.root());
        Part relation = Part.of(view.grammar().relation(view.root()));
        boolean governed = governor != Grammar.NONE;
        Part lemma = governed ? view.article().word(governor).lemma() : Beside.NOTHING;
        Part listed = governed ? view.article().word(governor).listed() : Beside.NOTHING;
        sink.put(SpeakerFeature.ROOT, relation, length);
        sink.put(SpeakerFeature.ROOT, relation, listed);
        sink.put(SpeakerFeature.ROOT, view.article().word(view.root()).tag().whole(), relation);
        sink.put(SpeakerFeature.ROOT_GOVERNOR, lemma);
        sink.put(SpeakerFeature.ROOT_GOVERNOR_LENGTH, listed, length);
    }

    /** How many candidates have a cue that governs the segment, or stands beside it. */
    private static void rivals(SegmentView view, List<Option> options, FeatureSink sink) {
        int dominating = 0;
        int beside = 0;
        for (Option option : options) {
            if (option.cue().isPresent()) {
                Cue cue = option.cue().get();
                boolean reports = view.article().word(cue.head()).reports();
                dominating += reports && cue.dominance() == Cue.Dominance.YES ? 1 : 0;
                beside += reports && cue.distance() <= BESIDE ? 1 : 0;
            }
        }
        Part rivals = Part.of(Math.min(MOST_RIVALS, dominating));
        sink.put(SpeakerFeature.RIVALS, rivals, Part.of(Math.min(MOST_RIVALS, beside)));
        sink.put(SpeakerFeature.RIVALS, rivals, view.inside().length());
    }
}
