package org.whosaid.reported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.NounPhrases;

/** Gathers those who may be the source of a cue: the candidates of its sentence and its other noun phrases. */
final class SourceOptions {

    /** Of more the nearest are taken, so that a sentence as long as a book costs no more than others. */
    private static final int MOST = 14;

    private static final int FARTHEST = 60;

    /** In text order. */
    List<Candidate> find(ReportedText text, Cue cue) {
        List<Candidate> options = new ArrayList<>();
        int from = Math.max(cue.from(), cue.head() - FARTHEST);
        int to = Math.min(cue.to(), cue.head() + FARTHEST);
        for (Candidate candidate : text.context().between(from, to)) {
            boolean named = candidate.form() == Mention.Form.NAME;
            boolean apart = candidate.end() <= cue.head() || candidate.first() > cue.head();
            if (apart && !(named && text.context().described().isPart(candidate))) {
                options.add(candidate);
            }
        }
        for (int i = from; i < to; i++) {
            if (isOther(text, i, to) && i != cue.head()) {
                options.add(phrase(text, i));
            }
        }
        options.sort(Comparator.comparingInt((Candidate option) -> distance(option, cue)));
        List<Candidate> nearest = new ArrayList<>(options.subList(0, Math.min(MOST, options.size())));
        nearest.sort(Comparator.comparingInt(Candidate::first));
        return nearest;
    }

    private static int distance(Candidate option, Cue cue) {
        return option.head() < cue.head() ? cue.head() - option.head() : option.first() - cue.head();
    }

    /** Whether a token ends a noun phrase that is no candidate. */
    private static boolean isOther(ReportedText text, int index, int to) {
        if (text.isQuoted(index)
                || !text.token(index).tag().startsWith("NN")
                || text.candidateAt(index).isPresent()) {
            return false;
        }
        boolean more = index + 1 < to
                && !text.isQuoted(index + 1)
                && text.token(index + 1).tag().startsWith("NN");
        return !more;
    }

    private static Candidate phrase(ReportedText text, int head) {
        int first = head;
        int sentence = text.sentenceOf(head).firstToken();
        while (first > sentence
                && !text.isQuoted(first - 1)
                && text.candidateAt(first - 1).isEmpty()
                && NounPhrases.isModifier(text.token(first - 1))
                && !text.token(first).tag().equals("DT")) {
            first--;
        }
        return new Candidate(first, head + 1, head, Mention.Form.NOMINAL, Optional.empty());
    }
}
