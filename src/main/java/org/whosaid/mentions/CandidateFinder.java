package org.whosaid.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/** Finds everything outside marks that may refer to a speaker: names, pronouns and noun phrases about somebody. */
public final class CandidateFinder {

    private static final Set<String> RELATIVE = Set.of("which", "that");
    private static final Set<String> ONE_OF_TWO = Set.of("former", "latter");

    private final Set<String> personal;
    private final Indefinites indefinites;
    private final Set<String> roleHeads;
    private final Set<String> speakingNouns;
    private final Set<String> speakingThings;
    private final CueWords cueWords;

    public CandidateFinder(Lexicon lexicon) {
        this.personal = lexicon.words("personal-pronouns");
        this.indefinites = new Indefinites(lexicon);
        this.roleHeads = lexicon.words("role-heads");
        this.speakingNouns = lexicon.words("speaking-nouns");
        this.speakingThings = lexicon.words("speaking-things");
        this.cueWords = new CueWords(lexicon);
    }

    /** The candidates of an article in text order; none overlaps another. */
    public List<Candidate> find(QuotedText text, List<Entity> entities) {
        List<Candidate> found = new ArrayList<>();
        BitSet taken = new BitSet(text.size());
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                name(text, entity, mention.span()).ifPresent(found::add);
            }
        }
        for (Candidate name : found) {
            taken.set(name.first(), name.end());
        }
        for (int i = 0; i < text.size(); i++) {
            if (!text.isQuoted(i) && !taken.get(i) && isPronoun(text, i)) {
                found.add(new Candidate(i, i + 1, i, Mention.Form.PRONOUN, Optional.empty()));
                taken.set(i);
            }
        }
        for (int i = 1; i < text.size() - 1; i++) {
            if (!text.isQuoted(i) && !taken.get(i) && isOneOfTwo(text, i)) {
                found.add(new Candidate(i - 1, i + 1, i, Mention.Form.NOMINAL, Optional.empty()));
                taken.set(i - 1, i + 1);
            }
        }
        for (Sentence sentence : text.article().sentences()) {
            nounPhrases(text, sentence, taken, found);
        }
        found.sort(Comparator.comparingInt(Candidate::first));
        return found;
    }

    private boolean isPronoun(QuotedText text, int index) {
        String word = text.lower(index);
        String tag = text.token(index).tag();
        if (personal.contains(word)) {
            return tag.equals("PRP") || tag.equals("WP");
        }
        String next = index + 1 < text.size() ? text.token(index + 1).tag() : "";
        boolean subject = next.startsWith("VB") || next.equals("MD") || next.startsWith("RB");
        if (RELATIVE.contains(word)) {
            return tag.equals("WDT") && subject;
        }
        if (indefinites.contain(word)) {
            return subject && !next.equals("VBG");
        }
        return tag.equals("PRP$") && ownsSpeech(text, index);
    }

    /** "The former said", "the latter said". */
    private static boolean isOneOfTwo(QuotedText text, int index) {
        return ONE_OF_TWO.contains(text.lower(index))
                && text.lower(index - 1).equals("the")
                && !text.isQuoted(index + 1)
                && text.token(index + 1).isFiniteVerb();
    }

    /** "his claim that", "their most recent statement". */
    private boolean ownsSpeech(QuotedText text, int possessive) {
        int end = Math.min(text.sentenceOf(possessive).endToken(), possessive + 5);
        for (int i = possessive + 1; i < end && !text.isQuoted(i); i++) {
            String tag = text.token(i).tag();
            boolean headEnds = i + 1 >= end || !text.token(i + 1).tag().startsWith("NN");
            if (tag.startsWith("NN") && headEnds) {
                return cueWords.isNoun(text.token(i));
            }
        }
        return false;
    }

    private static Optional<Candidate> name(QuotedText text, Entity entity, Span span) {
        int first = text.article().firstTokenEndingAfter(span.start());
        int end = first;
        while (end < text.size() && text.token(end).span().start() < span.end()) {
            end++;
        }
        return end > first && !text.isQuoted(first)
                ? Optional.of(new Candidate(first, end, end - 1, Mention.Form.NAME, Optional.of(entity)))
                : Optional.empty();
    }

    private void nounPhrases(QuotedText text, Sentence sentence, BitSet taken, List<Candidate> found) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean free = !text.isQuoted(i) && !taken.get(i);
            boolean last =
                    i + 1 == sentence.endToken() || !text.token(i + 1).tag().startsWith("NN") || text.isQuoted(i + 1);
            // A role right before a name belongs to the name.
            boolean beforeName = i + 1 < sentence.endToken()
                    && taken.get(i + 1)
                    && text.token(i + 1).isProperNoun();
            if (free
                    && last
                    && !beforeName
                    && (isSpeaking(text.token(i)) || (text.token(i).tag().startsWith("NN") && isBesideCue(text, i)))) {
                int first = i;
                while (first > sentence.firstToken() && isModifier(text, first - 1) && !isBegin(text, first)) {
                    first--;
                }
                found.add(new Candidate(first, i + 1, i, Mention.Form.NOMINAL, Optional.empty()));
            }
        }
    }

    /** Whether a noun is the subject of a cue verb right behind it or, in an inversion, right before its phrase. */
    private boolean isBesideCue(QuotedText text, int noun) {
        int end = text.sentenceOf(noun).endToken();
        for (int i = noun + 1; i < Math.min(end, noun + 4) && !text.isQuoted(i); i++) {
            if (isCue(text, i)) {
                return true;
            }
            if (!text.token(i).tag().startsWith("RB") && !text.token(i).isFiniteVerb()) {
                break;
            }
        }
        int first = noun;
        while (first > text.sentenceOf(noun).firstToken() && isModifier(text, first - 1)) {
            first--;
        }
        int before = first - 1;
        return before > text.sentenceOf(noun).firstToken() && isCue(text, before) && text.isQuoted(before - 1);
    }

    private boolean isCue(QuotedText text, int index) {
        return !text.isQuoted(index) && cueWords.isVerb(text.token(index));
    }

    private boolean isSpeaking(Token token) {
        String lemma = token.lemma();
        boolean noun = token.tag().startsWith("NN");
        return noun
                && (roleHeads.contains(lemma)
                        || speakingNouns.contains(lemma)
                        || speakingNouns.contains(token.text().toLowerCase(Locale.ROOT))
                        || speakingThings.contains(lemma));
    }

    /** Whether a token begins its phrase: "the", "her" behind another word than "all". */
    private static boolean isBegin(QuotedText text, int index) {
        String tag = text.token(index).tag();
        return (tag.equals("DT") || tag.equals("PRP$"))
                && !text.token(index - 1).tag().endsWith("DT");
    }

    private static boolean isModifier(QuotedText text, int index) {
        Token token = text.token(index);
        return !text.isQuoted(index)
                && (NounPhrases.isModifier(token) || token.tag().equals("VBN"));
    }
}
