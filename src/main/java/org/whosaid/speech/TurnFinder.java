package org.whosaid.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.reported.TokenRun;
import org.whosaid.statements.QuotedText;

/**
 * Finds the turns of a transcript: paragraphs that open with a label and a colon ("RAO: ...", "Q: ..."), where several
 * take turns. What stands in a turn are the words of its speaker, from the colon to the next label.
 */
final class TurnFinder {

    private static final int LEAST_TURNS = 3;
    private static final int LONGEST_LABEL = 8;
    private static final int MOST_UNLABELLED = 4;

    /**
     * A turn.
     *
     * @param colon the token behind the label
     * @param speaker whom the label names; empty where it names nobody ("Q")
     * @param words one run a paragraph
     */
    record Turn(int colon, Optional<Candidate> speaker, List<TokenRun> words) {

        Turn {
            words = List.copyOf(words);
        }

        /** The number behind the turn's last token. */
        int end() {
            return words.get(words.size() - 1).end();
        }
    }

    /** A paragraph with words; where it opens with a label, the colon behind that, else its first token. */
    private record Paragraph(int first, int end, int colon) {

        boolean isLabelled() {
            return colon > first;
        }
    }

    /** In text order; none where nobody takes turns. */
    List<Turn> find(QuoteContext context) {
        QuotedText text = context.text();
        List<Paragraph> paragraphs = paragraphs(text);
        return takeTurns(text, paragraphs) ? turns(context, paragraphs) : List.of();
    }

    private static List<Paragraph> paragraphs(QuotedText text) {
        AnnotatedArticle article = text.article();
        List<Paragraph> found = new ArrayList<>();
        for (Span paragraph : article.paragraphs()) {
            int first = article.firstTokenEndingAfter(paragraph.start());
            int end = article.firstTokenEndingAfter(paragraph.end());
            // A headline has its own colon.
            if (first < end) {
                found.add(new Paragraph(first, end, first == 0 ? 0 : colon(text, first, end)));
            }
        }
        return found;
    }

    /** The colon behind a label that opens a paragraph, or the paragraph's first token. */
    private static int colon(QuotedText text, int first, int end) {
        for (int i = first; i < Math.min(end - 1, first + LONGEST_LABEL); i++) {
            Token token = text.token(i);
            if (text.word(i).equals(":")) {
                return i;
            }
            boolean label = !text.isQuoted(i)
                    && (!token.isWord() || Character.isUpperCase(text.word(i).charAt(0)));
            if (!label || (text.word(i).equals(".") && i > first + 1)) {
                return first;
            }
        }
        return first;
    }

    /** Whether whole sentences have labels, at least one label more than once, and not all the same one. */
    private static boolean takeTurns(QuotedText text, List<Paragraph> paragraphs) {
        Set<String> labels = new HashSet<>();
        boolean again = false;
        int turns = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.isLabelled() && hasVerb(text, paragraph)) {
                turns++;
                again |= !labels.add(lastWord(text, paragraph));
            }
        }
        return again && turns >= LEAST_TURNS && labels.size() > 1;
    }

    /** RAO of "Mira Rao" and "RAO (Acme)", so that both are one label. */
    private static String lastWord(QuotedText text, Paragraph labelled) {
        int last = labelled.first();
        for (int i = labelled.first(); i < labelled.colon() && !text.word(i).equals("("); i++) {
            last = text.token(i).isWord() ? i : last;
        }
        return text.word(last).toUpperCase(Locale.ROOT);
    }

    private static boolean hasVerb(QuotedText text, Paragraph paragraph) {
        for (int i = paragraph.colon() + 1; i < paragraph.end(); i++) {
            if (text.token(i).isFiniteVerb()) {
                return true;
            }
        }
        return false;
    }

    private static List<Turn> turns(QuoteContext context, List<Paragraph> paragraphs) {
        Map<String, Optional<Entity>> people = people(context);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).isLabelled()) {
                Paragraph opened = paragraphs.get(i);
                List<TokenRun> words = new ArrayList<>();
                words.add(withoutStop(context.text(), opened.colon() + 1, opened.end()));
                for (int next = i + 1; next < nextLabel(context.text(), paragraphs, i); next++) {
                    Paragraph goingOn = paragraphs.get(next);
                    words.add(withoutStop(context.text(), goingOn.first(), goingOn.end()));
                }
                turns.add(new Turn(opened.colon(), speaker(context, people, opened), words));
            }
        }
        return turns;
    }

    private static TokenRun withoutStop(QuotedText text, int first, int end) {
        boolean stop = end - 1 > first && text.word(end - 1).equals(".");
        return new TokenRun(first, stop ? end - 1 : end);
    }

    /** The paragraph that ends a turn; what follows the last label, or far behind one, may be told by the article. */
    private static int nextLabel(QuotedText text, List<Paragraph> paragraphs, int labelled) {
        int end = Math.min(paragraphs.size(), labelled + MOST_UNLABELLED + 2);
        for (int i = labelled + 1; i < end; i++) {
            if (paragraphs.get(i).isLabelled()) {
                return i;
            }
            if (isStageDirection(text, paragraphs.get(i))) {
                break;
            }
        }
        return labelled + 1;
    }

    /** "(BEGIN VIDEO CLIP)". */
    private static boolean isStageDirection(QuotedText text, Paragraph paragraph) {
        String first = text.word(paragraph.first());
        return first.equals("(") || first.equals("[");
    }

    /**
     * The person whom a label names, else whoever is called like that elsewhere (labels in capitals are often no names
     * for finders of names), else whoever else it names or describes.
     */
    private static Optional<Candidate> speaker(
            QuoteContext context, Map<String, Optional<Entity>> people, Paragraph labelled) {
        List<Candidate> named = context.between(labelled.first(), labelled.colon());
        return named.stream()
                .filter(TurnFinder::isPerson)
                .findFirst()
                .or(() -> calledAlike(context.text(), people, labelled))
                .or(() -> named.stream().findFirst());
    }

    private static Optional<Candidate> calledAlike(
            QuotedText text, Map<String, Optional<Entity>> people, Paragraph labelled) {
        Optional<Entity> person = people.getOrDefault(lastWord(text, labelled), Optional.empty());
        return person.map(entity -> new Candidate(
                labelled.first(), labelled.colon(), labelled.colon() - 1, Mention.Form.NOMINAL, Optional.of(entity)));
    }

    /** The first person of each last name, in capitals. */
    private static Map<String, Optional<Entity>> people(QuoteContext context) {
        Map<String, Optional<Entity>> people = new HashMap<>();
        for (Candidate candidate : context.candidates()) {
            if (isPerson(candidate)) {
                String last = context.text().word(candidate.end() - 1).toUpperCase(Locale.ROOT);
                people.putIfAbsent(last, candidate.entity());
            }
        }
        return people;
    }

    private static boolean isPerson(Candidate candidate) {
        return candidate.form() == Mention.Form.NAME
                && candidate
                        .entity()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .isPresent();
    }
}
