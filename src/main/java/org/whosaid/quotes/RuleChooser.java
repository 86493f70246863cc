package org.whosaid.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;

/** Chooses speakers by an ordered list of rules over cue verbs and their subjects; the first that speaks decides. */
final class RuleChooser implements SpeakerChooser {

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "in", "to", "with", "at", "from", "about", "on", "against", "by", "over", "among");
    private static final int FEW_WORDS = 3;
    private static final int FAR_CUE = 25;

    private final Set<String> cueVerbs;

    RuleChooser(Lexicon lexicon) {
        this.cueVerbs = lexicon.words("cue-verbs");
    }

    /** One rule: silent where it does not apply. */
    private interface Rule {
        Optional<Choice> apply(QuotedText text, List<Candidate> candidates, List<Choice> earlier, int segment);
    }

    @Override
    public List<Choice> choose(Scene scene) {
        QuotedText text = scene.text();
        List<Candidate> candidates = scene.candidates();
        List<Rule> rules = List.of(
                this::cueBehind,
                this::subjectBehind,
                this::accordingTo,
                this::cueBefore,
                this::transcript,
                this::runsOn,
                this::sameParagraph,
                this::previousParagraph);
        List<Choice> choices = new ArrayList<>();
        for (int segment = 0; segment < text.segments().size(); segment++) {
            int number = segment;
            choices.add(rules.stream()
                    .flatMap(rule -> rule.apply(text, candidates, choices, number).stream())
                    .findFirst()
                    .orElseGet(() -> Choice.nobody(isShort(text, number) ? 0.6 : 0.2, "no rule")));
        }
        return choices;
    }

    /** {@code "...," said the mayor}. */
    private Optional<Choice> cueBehind(QuotedText text, List<Candidate> candidates, List<Choice> earlier, int segment) {
        int cue = skipCommas(text, text.end(segment), segment);
        if (cue < 0 || !isCue(text, cue)) {
            return Optional.empty();
        }
        int sentenceEnd = text.sentenceOf(cue).endToken();
        return candidates.stream()
                .filter(candidate ->
                        candidate.first() > cue && candidate.first() <= cue + 8 && candidate.end() <= sentenceEnd)
                .filter(candidate -> !isObject(text, candidate, cue))
                .findFirst()
                .map(candidate -> chosen(text, candidate, cue, 0.93, "cue behind"));
    }

    /** {@code "...," the mayor said}. */
    private Optional<Choice> subjectBehind(
            QuotedText text, List<Candidate> candidates, List<Choice> earlier, int segment) {
        int start = skipCommas(text, text.end(segment), segment);
        if (start < 0) {
            return Optional.empty();
        }
        Sentence sentence = text.sentenceOf(start);
        Optional<Candidate> subject = candidates.stream()
                .filter(candidate -> candidate.end() > start
                        && candidate.first() <= start + 6
                        && candidate.first() < sentence.endToken())
                .filter(candidate -> onlyModifiers(text, start, candidate.first()))
                .findFirst();
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        for (int i = subject.get().end();
                i < Math.min(sentence.endToken(), subject.get().end() + FAR_CUE);
                i++) {
            if (text.isQuoted(i)) {
                break;
            }
            if (isCue(text, i)) {
                return Optional.of(chosen(text, subject.get(), i, 0.93, "subject behind"));
            }
        }
        return Optional.empty();
    }

    /** {@code according to the mayor}, on either side within the sentence. */
    private Optional<Choice> accordingTo(
            QuotedText text, List<Candidate> candidates, List<Choice> earlier, int segment) {
        int first = text.sentenceOf(text.first(segment)).firstToken();
        int end = text.sentenceOf(text.end(segment) - 1).endToken();
        for (int i = first; i + 2 < end; i++) {
            if (!text.isQuoted(i)
                    && text.lower(i).equals("according")
                    && text.lower(i + 1).equals("to")) {
                int to = i + 1;
                Optional<Candidate> source = candidates.stream()
                        .filter(candidate ->
                                candidate.end() > to + 1 && candidate.first() < end && candidate.first() <= to + 6)
                        .findFirst();
                if (source.isPresent()) {
                    Span cue = text.article().spanOf(i, i + 2);
                    return Optional.of(new Choice(source, Optional.of(cue), 0.85, "according to"));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code The mayor said that "..."}: the last cue verb before the segment and its subject. */
    private Optional<Choice> cueBefore(QuotedText text, List<Candidate> candidates, List<Choice> earlier, int segment) {
        int first = text.sentenceOf(text.first(segment)).firstToken();
        for (int i = text.first(segment) - 1; i >= first; i--) {
            if (text.isQuoted(i) || !isCue(text, i)) {
                continue;
            }
            int cue = i;
            Optional<Candidate> subject = subjectOf(text, candidates, first, cue);
            if (subject.isPresent()) {
                double confidence = isShort(text, segment) ? 0.6 : 0.8;
                return Optional.of(chosen(text, subject.get(), cue, confidence, "cue before"));
            }
        }
        return Optional.empty();
    }

    /** {@code MARLOW: ...}: the speaker's name opens the paragraph. */
    private Optional<Choice> transcript(
            QuotedText text, List<Candidate> candidates, List<Choice> earlier, int segment) {
        int start = text.article()
                .firstTokenEndingAfter(text.article()
                        .paragraphs()
                        .get(text.segments().get(segment).paragraph())
                        .start());
        for (int i = start; i < Math.min(start + 5, text.first(segment)); i++) {
            if (text.word(i).equals(":")) {
                int colon = i;
                return candidates.stream()
                        .filter(candidate -> candidate.first() >= start && candidate.end() <= colon)
                        .findFirst()
                        .map(candidate -> new Choice(Optional.of(candidate), Optional.empty(), 0.8, "colon"));
            }
        }
        return Optional.empty();
    }

    /** The paragraph before ended without a closing mark, so its speaker goes on. */
    private Optional<Choice> runsOn(QuotedText text, List<Candidate> candidates, List<Choice> earlier, int segment) {
        if (segment == 0
                || text.segments().get(segment - 1).closed()
                || !opensParagraph(text, segment)
                || text.segments().get(segment).paragraph()
                                - text.segments().get(segment - 1).paragraph()
                        != 1) {
            return Optional.empty();
        }
        return again(earlier.get(segment - 1), 0.85, "runs on");
    }

    private Optional<Choice> sameParagraph(
            QuotedText text, List<Candidate> candidates, List<Choice> earlier, int segment) {
        if (segment == 0
                || text.segments().get(segment - 1).paragraph()
                        != text.segments().get(segment).paragraph()) {
            return Optional.empty();
        }
        return again(earlier.get(segment - 1), isShort(text, segment) ? 0.5 : 0.85, "same paragraph");
    }

    private Optional<Choice> previousParagraph(
            QuotedText text, List<Candidate> candidates, List<Choice> earlier, int segment) {
        int paragraph = text.segments().get(segment).paragraph();
        if (!opensParagraph(text, segment) || isShort(text, segment) || paragraph == 0) {
            return Optional.empty();
        }
        if (segment > 0 && text.segments().get(segment - 1).paragraph() >= paragraph - 1) {
            return again(earlier.get(segment - 1), 0.75, "previous paragraph's speaker");
        }
        Optional<Candidate> subject = candidates.stream()
                .filter(candidate -> text.paragraphOf(candidate.first()) == paragraph - 1)
                .findFirst();
        return subject.map(
                candidate -> new Choice(Optional.of(candidate), Optional.empty(), 0.5, "previous paragraph"));
    }

    private static Optional<Choice> again(Choice earlier, double confidence, String rule) {
        return earlier.candidate()
                .map(candidate -> new Choice(
                        earlier.candidate(), earlier.cue(), Math.min(confidence, earlier.confidence()), rule));
    }

    private static boolean opensParagraph(QuotedText text, int segment) {
        Span paragraph =
                text.article().paragraphs().get(text.segments().get(segment).paragraph());
        return text.segments().get(segment).outer().start() == paragraph.start();
    }

    private static boolean isShort(QuotedText text, int segment) {
        return text.end(segment) - text.first(segment) - 2 <= FEW_WORDS;
    }

    /** The token behind a segment and a comma, if it is outside marks in the same paragraph; otherwise -1. */
    private static int skipCommas(QuotedText text, int from, int segment) {
        int i = from;
        while (i < text.size()
                && (text.word(i).equals(",")
                        || text.word(i).equals("–")
                        || text.word(i).equals("—"))) {
            i++;
        }
        boolean there = i < text.size()
                && !text.isQuoted(i)
                && text.paragraphOf(i) == text.segments().get(segment).paragraph();
        return there ? i : -1;
    }

    private static boolean onlyModifiers(QuotedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = text.token(i);
            boolean skipped = token.tag().startsWith("NN")
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("DT")
                    || token.tag().startsWith("RB")
                    || token.tag().equals("POS")
                    || token.tag().equals("HYPH")
                    || token.tag().equals("CC")
                    || token.tag().equals("PRP$");
            if (!skipped) {
                return false;
            }
        }
        return true;
    }

    private static boolean isObject(QuotedText text, Candidate candidate, int cue) {
        return text.lower(cue).equals("told") && candidate.first() == cue + 1;
    }

    private Optional<Candidate> subjectOf(QuotedText text, List<Candidate> candidates, int from, int cue) {
        Optional<Candidate> fallback = Optional.empty();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (candidate.end() > cue) {
                continue;
            }
            if (candidate.first() < from) {
                break;
            }
            boolean relative = candidate.form() == Mention.Form.PRONOUN
                    && text.lower(candidate.first()).equals("who");
            int before = candidate.first() - 1;
            boolean governed = before >= from && PREPOSITIONS.contains(text.lower(before));
            boolean owns =
                    candidate.end() < cue && text.token(candidate.end()).tag().equals("POS");
            if (relative) {
                continue;
            }
            if (!governed && !owns) {
                return Optional.of(candidate);
            }
            if (fallback.isEmpty()) {
                fallback = Optional.of(candidate);
            }
        }
        return fallback;
    }

    private boolean isCue(QuotedText text, int index) {
        Token token = text.token(index);
        return !text.isQuoted(index) && token.isVerb() && cueVerbs.contains(token.lemma());
    }

    private static Choice chosen(QuotedText text, Candidate candidate, int cue, double confidence, String rule) {
        return new Choice(Optional.of(candidate), Optional.of(text.token(cue).span()), confidence, rule);
    }
}
