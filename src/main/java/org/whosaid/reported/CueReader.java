package org.whosaid.reported;

import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Token;
import org.whosaid.loglinear.Part;
import org.whosaid.statements.NounPhrases;

/** Reads the group of a cue's head and what follows it. */
final class CueReader {

    private static final Part MARKS = Part.of("marks");
    private static final Part COLON_MARKS = Part.of("colonmarks");
    private static final Part COMMA_MARKS = Part.of("commamarks");
    private static final Part THAT = Part.of("that");
    private static final Part TO = Part.of("to");
    private static final Part QUESTION = Part.of("wh");
    private static final Part PARTICIPLE = Part.of("ing");
    private static final Part END = Part.of("end");
    private static final Part CLAUSE = Part.of("clause");
    private static final Part SOMEBODY_THAT = Part.of("npthat");
    private static final Part SOMEBODY_TO = Part.of("npto");
    private static final Part SOMEBODY_QUESTION = Part.of("npwh");
    private static final Part SOMEBODY_MARKS = Part.of("npmarks");
    private static final Part SOMETHING_OF = Part.of("npprep");
    private static final Part SOMETHING_AS = Part.of("npas");
    private static final Part SOMETHING = Part.of("np");
    private static final Part QUALITY = Part.of("adj");

    private static final Part PASSIVE = Part.of("passive");
    private static final Part NEGATED = Part.of("not");
    private static final Part MODAL = Part.of("modal");
    private static final Part PERFECT = Part.of("have");
    private static final Part BE = Part.of("be");
    private static final Part DO = Part.of("do");
    private static final Part TO_VERB = Part.of("tov");
    private static final Part BARE = Part.of("bare");

    private static final int LONGEST_GROUP = 6;
    private static final int LONGEST_PHRASE = 9;

    private final Set<String> auxiliaries;

    CueReader(Lexicon lexicon) {
        this.auxiliaries = lexicon.words("auxiliaries");
    }

    /** Whether a token can be the head of a cue: a verb or noun, "according", a colon. */
    static boolean isHead(ReportedText text, int index) {
        if (text.isQuoted(index)) {
            return false;
        }
        Token token = text.token(index);
        String tag = token.tag();
        return token.isVerb()
                || tag.equals("NN")
                || tag.equals("NNS")
                || tag.equals(":")
                || text.lower(index).equals("according")
                || text.lower(index).equals("per");
    }

    Cue read(ReportedText text, int head) {
        Sentence sentence = text.sentenceOf(head);
        int from = text.segmentFirst(sentence.firstToken());
        int last = sentence.endToken() - 1;
        // Tokenizers leave the opening mark of what follows at the end of a sentence.
        boolean opensNext = last > head && text.isQuoted(last) && text.segmentFirst(last) == last;
        int to = opensNext ? last : text.segmentEnd(last);
        int first = head;
        Part voice = BARE;
        boolean verb = text.token(head).isVerb();
        for (int i = head - 1; verb && i >= Math.max(sentence.firstToken(), head - LONGEST_GROUP); i--) {
            if (text.isQuoted(i)) {
                break;
            }
            Token token = text.token(i);
            String lemma = token.lemma();
            if (token.isVerb() && auxiliaries.contains(lemma)) {
                voice = voice == NEGATED ? voice : voice(lemma, text.token(head).tag());
                first = i;
            } else if (token.tag().equals("MD")) {
                voice = voice == NEGATED ? voice : MODAL;
                first = i;
            } else if (lemma.equals("not") || lemma.equals("never") || lemma.equals("n't")) {
                voice = NEGATED;
                first = i;
            } else if (token.tag().equals("TO") && i == head - 1) {
                voice = TO_VERB;
            } else if (!token.tag().startsWith("RB")) {
                break;
            }
        }
        int end = head + 1;
        boolean according = text.lower(head).equals("according");
        if (end < to && !text.isQuoted(end) && (text.token(end).tag().equals("RP") || according)) {
            end++;
        }
        return new Cue(head, first, end, from, to, complement(text, end, to), voice);
    }

    private static Part voice(String auxiliary, String tag) {
        return switch (auxiliary) {
            case "be" -> tag.equals("VBN") ? PASSIVE : BE;
            case "have" -> PERFECT;
            default -> DO;
        };
    }

    private static Part complement(ReportedText text, int at, int to) {
        if (at >= to) {
            return END;
        }
        if (text.isQuoted(at)) {
            return MARKS;
        }
        Token token = text.token(at);
        String tag = token.tag();
        String word = text.lower(at);
        boolean marksNext = at + 1 < to && text.isQuoted(at + 1);
        if (!token.isWord()) {
            boolean colon = word.equals(":");
            return marksNext
                    ? colon ? COLON_MARKS : COMMA_MARKS
                    : word.equals(".") ? END : text.word(at).lower();
        }
        if (word.equals("that")) {
            return THAT;
        }
        if (tag.equals("TO")) {
            return at + 1 < to && text.token(at + 1).tag().equals("VB")
                    ? TO
                    : text.word(at).lower();
        }
        if (isQuestion(tag, word)) {
            return QUESTION;
        }
        if (tag.equals("VBG")) {
            return PARTICIPLE;
        }
        if (tag.equals("IN") || tag.equals("RB") || tag.equals("CC")) {
            return text.word(at).lower();
        }
        if (tag.equals("EX")) {
            return CLAUSE;
        }
        return tag.equals("PRP") || NounPhrases.isModifier(token) || tag.equals("PDT")
                ? behindPhrase(text, at, to)
                : text.word(at).tag().main();
    }

    private static boolean isQuestion(String tag, String word) {
        return tag.startsWith("W") || word.equals("if") || word.equals("whether");
    }

    private static Part behindPhrase(ReportedText text, int at, int to) {
        int i = at;
        boolean noun = false;
        int limit = Math.min(to, at + LONGEST_PHRASE);
        while (i < limit
                && !text.isQuoted(i)
                && (text.token(i).tag().equals("PRP")
                        || text.token(i).tag().equals("PDT")
                        || NounPhrases.isModifier(text.token(i)))) {
            noun |= text.token(i).tag().startsWith("NN") || text.token(i).tag().equals("PRP");
            i++;
        }
        if (!noun) {
            return QUALITY;
        }
        if (i >= to) {
            return SOMETHING;
        }
        if (text.isQuoted(i)) {
            return SOMEBODY_MARKS;
        }
        Token next = text.token(i);
        String word = text.lower(i);
        if (word.equals("that")) {
            return SOMEBODY_THAT;
        }
        if (next.tag().equals("TO")) {
            return SOMEBODY_TO;
        }
        if (word.equals("as")) {
            return SOMETHING_AS;
        }
        if (isQuestion(next.tag(), word)) {
            return SOMEBODY_QUESTION;
        }
        if (next.isFiniteVerb()) {
            return CLAUSE;
        }
        return next.tag().equals("IN") ? SOMETHING_OF : SOMETHING;
    }
}
