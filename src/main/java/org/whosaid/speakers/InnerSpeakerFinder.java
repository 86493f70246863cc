package org.whosaid.speakers;

import java.util.Optional;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;

/**
 * Finds whose a segment is where the words around it leave no choice: "called “...” by Y", "Y's claim of “...”",
 * "allegations by Y that it had “...”", "what Y called “...”", "“...” So said Y". Works after the ranker, which tends
 * to the subject of the sentence.
 */
final class InnerSpeakerFinder {

    private static final double SURE = 0.9;
    private static final double SURE_ENOUGH = 0.8;

    private static final int REACH_OF_PASSIVE = 9;
    private static final int REACH_OF_NOUN = 9;
    private static final int LONGEST_RELATIVE = 2;
    private static final int LONGEST_LINK = 4;
    private static final int LONGEST_INTRODUCTION = 16;

    /** The choice for a segment, corrected where the words around it say who spoke. */
    Choice find(QuoteContext quoteContext, int segment, Choice choice) {
        Wording wording = new Wording(quoteContext, segment);
        Optional<Choice> plainly = passive(wording).or(() -> heardSay(wording)).or(() -> soSaid(wording));
        // Where the ranker is sure, it has seen more than these look at.
        Optional<Choice> likely = choice.confidence() >= SURE_ENOUGH
                ? Optional.empty()
                : ownedNoun(wording)
                        .or(() -> whatCalled(wording))
                        .or(() -> relative(wording))
                        .or(() -> plain(wording))
                        .or(() -> behind(wording))
                        .or(() -> choice.candidate().isEmpty() ? introduced(wording) : Optional.empty());
        return plainly.or(() -> likely)
                .filter(found -> !isSame(wording, found, choice))
                .orElse(choice);
    }

    private static boolean isSame(Wording wording, Choice found, Choice choice) {
        return choice.candidate()
                .flatMap(chosen -> found.candidate().map(other -> wording.areSame(chosen, other)))
                .orElse(false);
    }

    /** "Was called “...” by Y", "was told by Y that it was “...”". */
    private static Optional<Choice> passive(Wording wording) {
        int verb = cueVerbBefore(wording, REACH_OF_PASSIVE);
        if (verb == Wording.NONE) {
            return Optional.empty();
        }
        QuotedText text = wording.text();
        boolean participle =
                text.token(verb).tag().equals("VBN") || text.token(verb).tag().equals("VBD");
        if (participle && wording.is(verb + 1, "by")) {
            return wording.phraseAt(verb + 2)
                    .filter(by -> by.end() <= wording.first())
                    .map(by -> choice(by, wording.span(verb)));
        }
        boolean near = wording.first() - verb <= LONGEST_LINK;
        return near && RelayPhrases.isPassive(text, verb) && wording.is(wording.end(), "by")
                ? wording.phraseAt(wording.end() + 1).map(by -> choice(by, wording.span(verb)))
                : Optional.empty();
    }

    private static int cueVerbBefore(Wording wording, int reach) {
        int least = Math.max(wording.sentenceStart(), wording.first() - reach);
        for (int i = wording.first() - 1; i >= least && !wording.text().isQuoted(i); i--) {
            if (wording.isCueVerb(i)) {
                return i;
            }
            if (wording.is(i, ".", "?", "!")) {
                return Wording.NONE;
            }
        }
        return Wording.NONE;
    }

    /** "Y's claim of “...”", "allegations by Y that it had “...”". */
    private static Optional<Choice> ownedNoun(Wording wording) {
        CueWords cueWords = wording.quoteContext().cueWords();
        int least = Math.max(wording.sentenceStart(), wording.first() - REACH_OF_NOUN);
        for (int i = wording.first() - 1; i >= least && !wording.text().isQuoted(i); i--) {
            Token token = wording.text().token(i);
            if (wording.isCueVerb(i) || token.text().equals(",")) {
                return Optional.empty();
            }
            if (cueWords.isNoun(token)) {
                int noun = i;
                return author(wording, noun)
                        .or(() -> introduces(wording, noun + 1) ? owner(wording, noun) : Optional.empty())
                        .map(owner -> choice(owner, wording.span(noun)));
            }
        }
        return Optional.empty();
    }

    /** "Allegations by Y that". */
    private static Optional<Candidate> author(Wording wording, int noun) {
        return wording.is(noun + 1, "by", "from")
                ? wording.phraseAt(noun + 2).filter(by -> by.end() <= wording.first() && introduces(wording, by.end()))
                : Optional.empty();
    }

    /** "Y's claim that", "their claim that". */
    private static Optional<Candidate> owner(Wording wording, int noun) {
        int i = noun - 1;
        int least = Math.max(wording.text().sentenceOf(noun).firstToken(), noun - LONGEST_LINK);
        while (i > least && isWithin(wording.text().token(i))) {
            i--;
        }
        Token token = wording.text().token(Math.max(0, i));
        return token.tag().equals("POS")
                ? wording.endingAt(i)
                : token.tag().equals("PRP$") ? wording.endingAt(i + 1) : Optional.empty();
    }

    private static boolean isWithin(Token token) {
        return token.tag().startsWith("JJ")
                || token.tag().startsWith("NN")
                || token.tag().startsWith("RB")
                || token.tag().equals("CD");
    }

    private static boolean introduces(Wording wording, int token) {
        return wording.is(token, "that", "of", "about", "for", "to");
    }

    /** "What Y called “...”". */
    private static Optional<Choice> whatCalled(Wording wording) {
        int verb = cueVerbBefore(wording, LONGEST_LINK);
        if (verb == Wording.NONE) {
            return Optional.empty();
        }
        return wording.subjectOf(verb)
                .filter(subject -> subject.end() <= verb
                        && verb - subject.end() <= LONGEST_LINK
                        && !RelayPhrases.isPassive(wording.text(), verb)
                        && wording.is(wording.startOf(subject) - 1, "what", "which"))
                .map(subject -> choice(subject, wording.span(verb)));
    }

    /** "Got a letter that said “...”", "met a man who said “...”". */
    private static Optional<Choice> relative(Wording wording) {
        int verb = cueVerbBefore(wording, LONGEST_RELATIVE);
        return verb != Wording.NONE && wording.is(verb - 1, "that", "which", "who")
                ? wording.endingAt(verb - 1).map(speaker -> choice(speaker, wording.span(verb)))
                : Optional.empty();
    }

    /** "Heard Y shout “...”". */
    private static Optional<Choice> heardSay(Wording wording) {
        int verb = cueVerbBefore(wording, LONGEST_RELATIVE);
        if (verb == Wording.NONE) {
            return Optional.empty();
        }
        String tag = wording.text().token(verb).tag();
        Optional<Candidate> subject = wording.endingAt(verb);
        int before = subject.map(wording::startOf).orElse(0) - 1;
        boolean heard = before >= wording.sentenceStart()
                && wording.text().token(before).isVerb()
                && (tag.equals("VB")
                        || (tag.equals("VBG")
                                && wording.text().token(before).lemma().equals("hear")));
        return heard ? subject.map(speaker -> choice(speaker, wording.span(verb))) : Optional.empty();
    }

    /** "Y said: “...”", "Y called it “...”": a whole sentence of subject, verb and words. */
    private static Optional<Choice> plain(Wording wording) {
        int verb = cueVerbBefore(wording, LONGEST_RELATIVE);
        return verb != Wording.NONE && wording.text().token(verb).isFiniteVerb()
                ? wording.endingAt(verb)
                        .filter(subject ->
                                wording.opensClause(wording.startOf(subject)) && !isRelative(wording, subject))
                        .map(subject -> choice(subject, wording.span(verb)))
                : Optional.empty();
    }

    /** "“...?” Y asked.": a question is parted from whoever asks it, as if they began a sentence of their own. */
    private static Optional<Choice> behind(Wording wording) {
        return wording.phraseAt(wording.end())
                .filter(speaker -> wording.startOf(speaker) == wording.end()
                        && wording.text().paragraphOf(wording.end())
                                == wording.text().paragraphOf(wording.end() - 1)
                        && !isRelative(wording, speaker))
                .filter(speaker -> wording.isCueVerb(speaker.end())
                        && wording.text().token(speaker.end()).isFiniteVerb()
                        && wording.is(speaker.end() + 1, ".", "?", "!"))
                .map(speaker -> choice(speaker, wording.span(speaker.end())));
    }

    private static boolean isRelative(Wording wording, Candidate candidate) {
        return wording.text().token(candidate.head()).tag().startsWith("W");
    }

    /** "“...” So said Y", "“...” came the reply from Y", "“...” Those were the words of Y". */
    private static Optional<Choice> soSaid(Wording wording) {
        QuotedText text = wording.text();
        int from = wording.end();
        while (from < text.size() && !text.token(from).isWord() && !text.isQuoted(from)) {
            from++;
        }
        return saidBehind(wording, from);
    }

    private static Optional<Choice> saidBehind(Wording wording, int from) {
        QuotedText text = wording.text();
        if (wording.is(from, "so", "thus") && wording.isCueVerb(from + 1)) {
            int verb = from + 1;
            return wording.phraseAt(verb + 1).map(speaker -> choice(speaker, wording.span(verb)));
        }
        CueWords cueWords = wording.quoteContext().cueWords();
        boolean came = wording.is(from, "came", "comes");
        boolean were = wording.is(from, "those", "these", "such", "that", "this")
                && wording.is(from + 1, "were", "are", "was", "is");
        if (wording.is(from, "with") && wording.is(from + 1, "those", "these") && wording.is(from + 2, "words")) {
            return wording.phraseAt(wording.is(from + 3, ",") ? from + 4 : from + 3)
                    .map(speaker -> choice(speaker, wording.span(from + 2)));
        }
        if (!came && !were) {
            return Optional.empty();
        }
        int end = Math.min(text.size(), from + 2 + LONGEST_LINK);
        for (int i = from + 1; i < end && !text.isQuoted(i); i++) {
            if (cueWords.isNoun(text.token(i)) && wording.is(i + 1, came ? "from" : "of")) {
                int noun = i;
                return wording.phraseAt(i + 2).map(speaker -> choice(speaker, wording.span(noun)));
            }
        }
        return Optional.empty();
    }

    /** "Y's message was simple. “...”": a sentence about somebody's words, and then nothing but words. */
    private static Optional<Choice> introduced(Wording wording) {
        QuotedText text = wording.text();
        int last = wording.first() - 1;
        if (last < 0 || text.isQuoted(last) || text.token(last).isWord()) {
            return Optional.empty();
        }
        int start = text.sentenceOf(last).firstToken();
        if (last - start > LONGEST_INTRODUCTION || text.outside(start, last) < last - start) {
            return Optional.empty();
        }
        for (int i = start; i < last; i++) {
            if (wording.quoteContext().cueWords().isNoun(text.token(i))) {
                int noun = i;
                return owner(wording, noun)
                        .filter(owner -> owner.form() == Mention.Form.NAME
                                && wording.startOf(owner) == start
                                && isBe(text, noun + 1))
                        .map(owner -> choice(owner, wording.span(noun)));
            }
        }
        return Optional.empty();
    }

    /** Whether a form of "be" follows, perhaps behind "to the town". */
    private static boolean isBe(QuotedText text, int token) {
        for (int i = token; i < Math.min(token + LONGEST_LINK, text.size()); i++) {
            if (text.token(i).lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    private static Choice choice(Candidate speaker, Span cue) {
        return new Choice(Optional.of(speaker), Optional.empty(), Optional.of(cue), SURE);
    }
}
