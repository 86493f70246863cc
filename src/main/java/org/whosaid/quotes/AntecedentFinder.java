package org.whosaid.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Gender;
import org.whosaid.facts.Mention;

/**
 * Finds whom a pronoun means: the candidate before it, outside marks, that agrees in gender and number, with the usual
 * preferences for subjects, for the same sentence and paragraph, and for names.
 */
final class AntecedentFinder {

    private static final int FARTHEST_PARAGRAPHS = 6;

    Optional<Candidate> find(QuotedText text, List<Candidate> candidates, People people, Candidate pronoun) {
        String word = text.lower(pronoun.first());
        Optional<Candidate> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        int paragraph = text.paragraphOf(pronoun.first());
        for (Candidate candidate : candidates) {
            if (candidate.first() >= pronoun.first()) {
                break;
            }
            int distance = paragraph - text.paragraphOf(candidate.first());
            if (distance > FARTHEST_PARAGRAPHS || !agrees(word, candidate, people, text)) {
                continue;
            }
            double score = score(text, candidate, pronoun, distance, people, word);
            if (score >= bestScore) {
                bestScore = score;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static double score(
            QuotedText text, Candidate candidate, Candidate pronoun, int paragraphs, People people, String word) {
        double score = -1.5 * paragraphs - 0.01 * (pronoun.first() - candidate.first());
        boolean subject = candidate.end() < text.size() && isSubject(text, candidate);
        score += subject ? 1.2 : 0;
        score += candidate.entity().isPresent() ? 0.8 : 0;
        boolean told = candidate
                .entity()
                .map(entity -> people.genderOf(entity) == genderOf(word))
                .orElse(false);
        score += told ? 0.7 : 0;
        if (text.sentenceOf(candidate.first()).index()
                == text.sentenceOf(pronoun.first()).index()) {
            score += 0.3;
        }
        if (word.equals("who")) {
            score -= 0.3 * (pronoun.first() - candidate.end());
        }
        return score;
    }

    /** A candidate with a verb soon behind it and no preposition before it. */
    private static boolean isSubject(QuotedText text, Candidate candidate) {
        int first = text.sentenceOf(candidate.first()).firstToken();
        if (candidate.first() > first && text.token(candidate.first() - 1).tag().matches("IN|TO")) {
            return false;
        }
        int end = Math.min(text.sentenceOf(candidate.first()).endToken(), candidate.end() + 3);
        for (int i = candidate.end(); i < end; i++) {
            if (text.token(i).tag().matches("VBD|VBZ|VBP|MD|,")) {
                return true;
            }
            if (text.token(i).tag().equals("POS")) {
                return false;
            }
        }
        // Said-inversion: the verb stands before.
        return candidate.first() > first && text.token(candidate.first() - 1).isVerb();
    }

    private static boolean agrees(String word, Candidate candidate, People people, QuotedText text) {
        if (candidate.form() == Mention.Form.PRONOUN) {
            return false;
        }
        Optional<Entity> entity = candidate.entity();
        Gender wanted = genderOf(word);
        if (wanted != Gender.EITHER) {
            if (entity.isEmpty()) {
                return isHumanSingular(text, candidate);
            }
            Gender gender = people.genderOf(entity.get());
            return entity.get().type() == EntityType.PERSON && (gender == wanted || gender == Gender.EITHER);
        }
        return switch (word) {
            case "it" -> entity.isPresent() && entity.get().type() != EntityType.PERSON;
            case "they", "we" ->
                entity.isPresent()
                        ? entity.get().type() != EntityType.PERSON
                                && entity.get().type() != EntityType.STATE
                        : text.token(candidate.head()).tag().equals("NNS");
            case "who" -> true;
            default -> entity.isPresent() && entity.get().type() == EntityType.PERSON;
        };
    }

    private static boolean isHumanSingular(QuotedText text, Candidate candidate) {
        String head = text.token(candidate.head()).lemma();
        return text.token(candidate.head()).tag().equals("NN")
                && (head.endsWith("man")
                        || head.endsWith("er")
                        || head.endsWith("or")
                        || head.endsWith("ist")
                        || Set.of("official", "resident", "student", "president", "chief", "witness", "analyst")
                                .contains(head));
    }

    private static Gender genderOf(String pronoun) {
        return switch (pronoun) {
            case "he" -> Gender.MALE;
            case "she" -> Gender.FEMALE;
            default -> Gender.EITHER;
        };
    }
}
