package org.whosaid.reported;

import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.cues.WordParts;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;

/** Describes a token as the possible head of a cue. */
final class CueFeatures {

    private static final Part NOBODY = Part.of("none");
    private static final Part NAME = Part.of("name");
    private static final Part NOMINAL = Part.of("nominal");
    private static final int AHEAD = 8;
    private static final int ENDING = 3;
    private static final int NEAR = 5;
    private static final int FARTHEST_VERB = 5;

    void describe(ReportedText text, Cue cue, FeatureSink sink) {
        int head = cue.head();
        int from = cue.from();
        int to = cue.to();
        int behind = cue.end();
        WordParts word = text.word(head);
        Part lemma = word.lemma();
        Part tag = word.tag().whole();
        sink.put(ReportedFeature.CUE_TAG, tag);
        describeWord(word, sink);
        sink.put(ReportedFeature.CUE_LISTED, word.listed(), tag);
        Part before = text.shape(head - 1, from, to);
        Part beforeTwo = text.shape(head - 2, from, to);
        Part next = text.shape(behind, from, to);
        Part nextTwo = text.shape(behind + 1, from, to);
        sink.put(ReportedFeature.CUE_BEFORE, tag, text.lower(head - 1, from, to));
        sink.put(ReportedFeature.CUE_BEHIND, tag, text.lower(behind, from, to));
        sink.put(ReportedFeature.CUE_LEMMA_BEFORE, lemma, before);
        sink.put(ReportedFeature.CUE_LEMMA_BEHIND, lemma, next);
        sink.put(ReportedFeature.CUE_TAGS, before, tag, next);
        sink.put(ReportedFeature.CUE_TAGS_WIDE, beforeTwo, before, tag, next);
        sink.put(ReportedFeature.CUE_BEFORE_TWO, tag, text.lower(head - 2, from, to));
        sink.put(ReportedFeature.CUE_BEHIND_TWO, tag, text.lower(behind + 1, from, to));
        sink.put(ReportedFeature.CUE_LEMMA_BEHIND_TWO, lemma, next, nextTwo);
        sink.put(ReportedFeature.CUE_COMPLEMENT, tag, cue.complement());
        sink.put(ReportedFeature.CUE_LEMMA_COMPLEMENT, lemma, cue.complement());
        boolean clauseBehind = text.verbs(behind, to) > 0;
        sink.put(ReportedFeature.CUE_COMPLEMENT_VERB, word.listed(), cue.complement(), Part.of(clauseBehind));
        OptionalInt subject = text.token(head).isVerb() ? text.subjectOf(head) : OptionalInt.empty();
        Part kind = subject.isPresent() ? kind(text, subject.getAsInt()) : NOBODY;
        sink.put(ReportedFeature.CUE_SUBJECT, tag, kind);
        sink.put(ReportedFeature.CUE_LEMMA_SUBJECT, lemma, kind);
        if (subject.isPresent()) {
            sink.put(
                    ReportedFeature.CUE_SUBJECT_HEAD,
                    word.listed(),
                    text.word(subject.getAsInt()).lemma());
        }
        sink.put(ReportedFeature.CUE_SUBJECT_COMPLEMENT, word.listed(), kind, cue.complement());
        Part marksBefore = text.marksBefore(head, from);
        Part marksBehind = text.marksBehind(head, to);
        sink.put(ReportedFeature.CUE_MARKS, marksBefore, marksBehind);
        sink.put(ReportedFeature.CUE_LEMMA_MARKS, lemma, marksBefore == ReportedText.OUT ? marksBehind : marksBefore);
        sink.put(ReportedFeature.CUE_VOICE, tag, cue.voice());
        sink.put(ReportedFeature.CUE_LEMMA_VOICE, lemma, cue.voice());
        sink.put(ReportedFeature.CUE_PLACE, tag, ReportedText.bucket(cue.first() - from));
        sink.put(ReportedFeature.CUE_NEXT_VERB, word.listed(), ahead(text, behind, to, true));
        sink.put(ReportedFeature.CUE_NEXT_NOUN, word.listed(), ahead(text, behind, to, false));
        sink.put(ReportedFeature.CUE_LAST_NOUN, tag, lastNoun(text, cue.first(), from));
        sink.put(
                ReportedFeature.CUE_OTHERS,
                ReportedText.few(text.verbs(from, cue.first())),
                ReportedText.few(text.verbs(behind, to)));
        for (int i = Math.max(from, cue.first() - NEAR); i < cue.first(); i++) {
            sink.put(ReportedFeature.CUE_NEAR_BEFORE, word.listed(), text.lower(i, from, to));
        }
        for (int i = behind; i < Math.min(to, behind + NEAR); i++) {
            sink.put(ReportedFeature.CUE_NEAR_BEHIND, word.listed(), text.lower(i, from, to));
        }
        boolean quoted = text.text().outside(from, to) < to - from;
        sink.put(ReportedFeature.CUE_LEMMA_QUOTED, lemma, Part.of(quoted));
        Part lastVerb = lastVerb(text, cue.first(), from);
        sink.put(ReportedFeature.CUE_LAST_VERB, word.listed(), lastVerb);
        sink.put(ReportedFeature.CUE_LEMMA_LAST_VERB, lemma, lastVerb);
        String characters = text.lower(head);
        sink.put(
                ReportedFeature.CUE_ENDING,
                tag,
                Part.of(characters.substring(Math.max(0, characters.length() - ENDING))));
    }

    /** What the word by itself tells. */
    void describeWord(WordParts word, FeatureSink sink) {
        sink.put(ReportedFeature.CUE_LEMMA, word.lemma());
        sink.put(ReportedFeature.CUE_LEMMA_TAG, word.lemma(), word.tag().whole());
        sink.put(ReportedFeature.CUE_WORD, word.lower());
    }

    /** What somebody is whose phrase ends at a token. */
    private static Part kind(ReportedText text, int last) {
        Optional<Candidate> candidate = text.candidateAt(last);
        return candidate.isPresent()
                ? kind(text, candidate.get())
                : text.word(last).tag().main();
    }

    /** A name's type, a pronoun itself. */
    static Part kind(ReportedText text, Candidate candidate) {
        return switch (candidate.form()) {
            case NAME ->
                candidate
                        .entity()
                        .map(Entity::type)
                        .map(type -> Part.of(type.name()))
                        .orElse(NAME);
            case PRONOUN -> text.word(candidate.first()).lower();
            case NOMINAL -> NOMINAL;
        };
    }

    static Part form(Mention.Form form) {
        return switch (form) {
            case NAME -> NAME;
            case PRONOUN -> Part.of("pronoun");
            case NOMINAL -> NOMINAL;
        };
    }

    private static Part ahead(ReportedText text, int at, int to, boolean verb) {
        for (int i = at; i < Math.min(to, at + AHEAD) && !text.isQuoted(i); i++) {
            boolean found = verb ? text.token(i).isVerb() : text.token(i).tag().startsWith("NN");
            if (found) {
                return text.word(i).lemma();
            }
        }
        return ReportedText.OUT;
    }

    /** The verb shortly before, such as "refused" of "refused to say". */
    private static Part lastVerb(ReportedText text, int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - FARTHEST_VERB) && !text.isQuoted(i); i--) {
            if (text.token(i).isVerb()) {
                return text.word(i).lemma();
            }
        }
        return ReportedText.OUT;
    }

    private static Part lastNoun(ReportedText text, int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - AHEAD) && !text.isQuoted(i); i--) {
            if (text.token(i).tag().startsWith("NN") || text.token(i).tag().equals("PRP")) {
                return text.word(i).lemma();
            }
        }
        return ReportedText.OUT;
    }
}
