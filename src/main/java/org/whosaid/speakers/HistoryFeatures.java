package org.whosaid.speakers;

import java.util.Optional;
import org.whosaid.cues.Decision;
import org.whosaid.cues.Option;
import org.whosaid.cues.SegmentView;
import org.whosaid.facts.Mention;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;

/** Describes a candidate by what was decided about the segments before. */
final class HistoryFeatures {

    private static final Part NOBODY = Part.of("nobody");
    private static final Part NONE = Part.of("none");
    private static final Part MENTION = Part.of("mention");
    private static final Part ENTITY = Part.of("entity");
    private static final Part ENTITY_BY_PRONOUN = Part.of("entity by pronoun");
    private static final Part WORD = Part.of("word");
    private static final Part MAYBE = Part.of("maybe");
    private static final Part OTHER = Part.of("other");
    private static final Part OTHER_BY_PRONOUN = Part.of("other by pronoun");

    void describe(SegmentView view, Option option, FeatureSink sink) {
        Part at = option.place().relation();
        Optional<Decision> previous = view.history().previous();
        if (previous.isEmpty()) {
            sink.put(SpeakerFeature.NO_HISTORY, at);
            return;
        }
        Candidate candidate = option.candidate();
        Part touch = view.beside().touch();
        Part length = view.inside().length();
        Part last = view.history()
                .lastSpeaker()
                .map(speaker -> sameness(view, speaker, candidate))
                .orElse(NONE);
        Part same = previous.get()
                .candidate()
                .map(speaker -> sameness(view, speaker, candidate))
                .orElse(NOBODY);
        sink.put(SpeakerFeature.LAST_SPEAKER, last, touch, length);
        sink.put(SpeakerFeature.BEFORE, same, touch);
        sink.put(SpeakerFeature.BEFORE_AT, same, touch, at);
        sink.put(SpeakerFeature.BEFORE_AT, same, touch, option.kind().form());
        sink.put(
                SpeakerFeature.BEFORE_PARAGRAPH,
                same,
                touch,
                Part.of(view.layout().opens()),
                Part.of(view.layout().fills()));
        sink.put(
                SpeakerFeature.BEFORE_LAST_MARK,
                same,
                touch,
                view.inside().ending().mark(),
                view.beside().behind().tag());
        sink.put(SpeakerFeature.BEFORE_LENGTH, same, touch, length);
        sink.put(
                SpeakerFeature.BEFORE_CUE_NEAR,
                same,
                touch,
                Part.of(view.beside().cues().near()));
    }

    /** How a candidate relates to an earlier choice: the same mention, the same entity, the same word, or another. */
    private static Part sameness(SegmentView view, Candidate old, Candidate now) {
        if (old.first() == now.first()) {
            return MENTION;
        }
        boolean pronoun = now.form() == Mention.Form.PRONOUN || old.form() == Mention.Form.PRONOUN;
        Optional<Integer> before = view.referents().of(old);
        Optional<Integer> here = view.referents().of(now);
        if (before.isPresent() && here.isPresent()) {
            boolean same = before.equals(here);
            return pronoun ? same ? ENTITY_BY_PRONOUN : OTHER_BY_PRONOUN : same ? ENTITY : OTHER;
        }
        if (view.text().lower(old.head()).equals(view.text().lower(now.head()))) {
            return WORD;
        }
        return pronoun ? MAYBE : OTHER;
    }
}
