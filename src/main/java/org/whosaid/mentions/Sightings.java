package org.whosaid.mentions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.Mention;
import org.whosaid.statements.Clauses;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;

/** What the words around each candidate of an article say of it, found when first asked for. For one thread. */
public final class Sightings {

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final Clauses clauses;
    private final CueWords cueWords;
    private final MentionKinds kinds;
    private final @Nullable Sighting[] seen;

    /** For each sentence how many before it have words outside marks. */
    private final int[] outsideSentences;

    public Sightings(
            QuotedText text, List<Candidate> candidates, Clauses clauses, CueWords cueWords, MentionKinds kinds) {
        this.text = text;
        this.candidates = candidates;
        this.clauses = clauses;
        this.cueWords = cueWords;
        this.kinds = kinds;
        this.seen = new Sighting[candidates.size()];
        int sentences = text.article().sentences().size();
        this.outsideSentences = new int[sentences + 1];
        for (int i = 0; i < sentences; i++) {
            var sentence = text.article().sentences().get(i);
            outsideSentences[i + 1] =
                    outsideSentences[i] + (text.outside(sentence.firstToken(), sentence.endToken()) > 0 ? 1 : 0);
        }
    }

    /**
     * A candidate in its sentence.
     *
     * @param kind what sort of words it is; for names {@code OTHER}
     * @param head dictionary form of its head, in small letters
     * @param subject whether it seems to be the subject of a verb
     * @param speaks whether that verb is one of speech
     * @param sentence its sentence's number among those with words outside marks
     * @param first whether no candidate stands before it in its sentence
     */
    public record Sighting(
            MentionKind kind, String head, boolean subject, boolean speaks, int sentence, boolean first) {}

    public Sighting of(int candidate) {
        Sighting known = seen[candidate];
        if (known == null) {
            known = find(candidate);
            seen[candidate] = known;
        }
        return known;
    }

    private Sighting find(int number) {
        Candidate candidate = candidates.get(number);
        List<Integer> verbs = clauses.verbsOf(candidate.first(), candidate.end());
        int sentence = text.sentenceOf(candidate.first()).index();
        boolean first = number == 0
                || text.sentenceOf(candidates.get(number - 1).first()).index() != sentence;
        return new Sighting(
                candidate.form() == Mention.Form.NAME ? MentionKind.OTHER : kinds.of(text, candidate),
                text.token(candidate.head()).lemma().toLowerCase(Locale.ROOT),
                !verbs.isEmpty(),
                verbs.stream().anyMatch(verb -> cueWords.isVerb(text.token(verb))),
                outsideSentences[sentence],
                first);
    }
}
