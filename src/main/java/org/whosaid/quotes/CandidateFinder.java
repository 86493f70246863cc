package org.whosaid.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;

/** Finds everything outside marks that may refer to a speaker: names, pronouns and noun phrases about somebody. */
final class CandidateFinder {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "who", "it", "we", "i");

    private final Set<String> roleHeads;
    private final Set<String> speakingNouns;
    private final Set<String> speakingThings;

    CandidateFinder(Lexicon lexicon) {
        this.roleHeads = lexicon.words("role-heads");
        this.speakingNouns = lexicon.words("speaking-nouns");
        this.speakingThings = lexicon.words("speaking-things");
    }

    /** The candidates of an article in text order; none overlaps another. */
    List<Candidate> find(QuotedText text, List<Entity> entities) {
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
            if (!text.isQuoted(i)
                    && !taken.get(i)
                    && PRONOUNS.contains(text.lower(i))
                    && text.token(i).tag().matches("PRP|WP")) {
                found.add(new Candidate(i, i + 1, i, Mention.Form.PRONOUN, Optional.empty()));
                taken.set(i);
            }
        }
        for (Sentence sentence : text.article().sentences()) {
            nounPhrases(text, sentence, taken, found);
        }
        found.sort(Comparator.comparingInt(Candidate::first));
        return found;
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
            if (free && last && !beforeName && isSpeaking(text.token(i))) {
                int first = i;
                while (first > sentence.firstToken() && isModifier(text, first - 1)) {
                    first--;
                }
                found.add(new Candidate(first, i + 1, i, Mention.Form.NOMINAL, Optional.empty()));
            }
        }
    }

    private boolean isSpeaking(Token token) {
        String lemma = token.lemma();
        boolean noun = token.tag().startsWith("NN");
        return noun
                && (roleHeads.contains(lemma)
                        || speakingNouns.contains(lemma)
                        || speakingNouns.contains(token.text())
                        || speakingThings.contains(lemma));
    }

    private static boolean isModifier(QuotedText text, int index) {
        String tag = text.token(index).tag();
        return !text.isQuoted(index)
                && (tag.startsWith("NN")
                        || tag.startsWith("JJ")
                        || tag.equals("DT")
                        || tag.equals("PRP$")
                        || tag.equals("POS")
                        || tag.equals("HYPH")
                        || tag.equals("CD")
                        || tag.equals("VBN"));
    }
}
