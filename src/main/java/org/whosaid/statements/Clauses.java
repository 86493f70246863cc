package org.whosaid.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Sentence;

/** The verbs of an article's sentences with their guessed subjects, each sentence looked at once. For one thread. */
public final class Clauses {

    /** A verb and the last token of its subject. */
    private record Clause(int verb, int subject) {}

    private final QuotedText text;
    private final SubjectFinder subjects;
    private final Map<Integer, List<Clause>> clauses = new HashMap<>();

    public Clauses(QuotedText text, Lexicon lexicon) {
        this.text = text;
        this.subjects = new SubjectFinder(lexicon);
    }

    /** The verbs outside marks whose subject seems to end between two tokens, the second not among them. */
    public List<Integer> verbsOf(int firstToken, int endToken) {
        List<Integer> verbs = new ArrayList<>();
        Sentence sentence = text.sentenceOf(firstToken);
        for (Clause clause : clauses.computeIfAbsent(sentence.index(), index -> find(sentence))) {
            if (firstToken <= clause.subject() && clause.subject() < endToken) {
                verbs.add(clause.verb());
            }
        }
        return verbs;
    }

    /** The last token of the guessed subject of a verb outside marks. */
    public OptionalInt subjectOf(int verb) {
        Sentence sentence = text.sentenceOf(verb);
        List<Clause> inOrder = clauses.computeIfAbsent(sentence.index(), index -> find(sentence));
        int found = Collections.binarySearch(inOrder, new Clause(verb, verb), Comparator.comparingInt(Clause::verb));
        return found < 0
                ? OptionalInt.empty()
                : OptionalInt.of(inOrder.get(found).subject());
    }

    /** Whether a verb outside marks has a guessed subject. */
    public boolean hasSubject(int verb) {
        return subjectOf(verb).isPresent();
    }

    private List<Clause> find(Sentence sentence) {
        List<Clause> found = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!text.isQuoted(i) && text.token(i).isVerb()) {
                int subject = subjects.find(text, i);
                if (subject != SubjectFinder.NONE) {
                    found.add(new Clause(i, subject));
                }
            }
        }
        return found;
    }
}
