package org.whosaid.referents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.QuotedText;

/**
 * Whose turn each paragraph of a transcript is: by a label ("RAO: ..."), where somebody has several; of an examination
 * ("Q. Mr. Rao, did you ...?", "A. ...") by whom the questions are put to.
 */
final class Turns {

    private static final int LATEST_LABEL = 3;
    private static final int LONGEST_LABEL = 8;
    private static final int LATEST_ADDRESS = 4;
    private static final Set<String> QUESTION = Set.of("q", "q.", "q:");
    private static final Set<String> ANSWER = Set.of("a", "a.", "a:");

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final Map<Integer, Entity> speakers = new HashMap<>();

    /** @param candidates in text order */
    Turns(QuotedText text, List<Candidate> candidates) {
        this.text = text;
        this.candidates = candidates;
        Map<Integer, Entity> labelled = new HashMap<>();
        Map<Integer, Integer> times = new HashMap<>();
        Optional<Entity> witness = Optional.empty();
        for (int i = 0; i < text.article().paragraphs().size(); i++) {
            int first = firstToken(i);
            int end = firstToken(i + 1);
            if (first == end) {
                continue;
            }
            Optional<Entity> label = label(first, end);
            if (label.isPresent()) {
                labelled.put(i, label.get());
                times.merge(label.get().number(), 1, Integer::sum);
            }
            Optional<Entity> known = witness;
            boolean question = opensWith(first, end, QUESTION);
            witness = question ? addressee(first, end).or(() -> known) : witness;
            if (question || opensWith(first, end, ANSWER)) {
                int paragraph = i;
                witness.ifPresent(entity -> speakers.put(paragraph, entity));
            }
        }
        labelled.forEach((paragraph, entity) -> {
            if (times.getOrDefault(entity.number(), 0) > 1) {
                speakers.put(paragraph, entity);
            }
        });
    }

    /** Whether a paragraph is a turn of somebody, who then is none of the third persons in it. */
    boolean isOf(Entity entity, int paragraph) {
        Entity speaker = speakers.get(paragraph);
        return speaker != null && speaker.number() == entity.number();
    }

    private int firstToken(int paragraph) {
        AnnotatedArticle article = text.article();
        return paragraph < article.paragraphs().size()
                ? article.firstTokenEndingAfter(
                        article.paragraphs().get(paragraph).start())
                : text.size();
    }

    /** The person whose name and a colon open a run of tokens, marks of emphasis left out. */
    private Optional<Entity> label(int first, int end) {
        for (Candidate candidate : Candidate.between(candidates, first, Math.min(end, first + LATEST_LABEL))) {
            int colon = candidate.end();
            while (colon < Math.min(end, first + LONGEST_LABEL)
                    && !text.word(colon).equals(":")) {
                if (text.token(colon).isVerb() || text.word(colon).equals(",")) {
                    return Optional.empty();
                }
                colon++;
            }
            boolean labelled = colon < Math.min(end, first + LONGEST_LABEL) && colon + 1 < end;
            return labelled ? person(candidate) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean opensWith(int first, int end, Set<String> labels) {
        String label = text.lower(first);
        boolean parted = label.length() == 1 && first + 1 < end && ".:".contains(text.word(first + 1));
        return (parted || label.length() > 1) && labels.contains(label);
    }

    /** "Mr. Rao, did you ...?": the name near the start before a comma, where the turn asks "you". */
    private Optional<Entity> addressee(int first, int end) {
        boolean asks = false;
        for (int i = first; i < end; i++) {
            asks |= text.lower(i).equals("you");
        }
        if (!asks) {
            return Optional.empty();
        }
        return Candidate.between(candidates, first, Math.min(end, first + LATEST_ADDRESS)).stream()
                .filter(candidate ->
                        candidate.end() < end && text.word(candidate.end()).equals(","))
                .findFirst()
                .flatMap(Turns::person);
    }

    private static Optional<Entity> person(Candidate candidate) {
        return candidate.form() == Mention.Form.NAME
                ? candidate.entity().filter(entity -> entity.type() == EntityType.PERSON)
                : Optional.empty();
    }
}
