package org.whosaid.referents;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.Indefinites;
import org.whosaid.mentions.People;
import org.whosaid.statements.Clauses;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;

/**
 * Finds whom a pronoun means: the candidate before it, outside marks, that agrees in gender and number, with the usual
 * preferences for subjects, for the same sentence and paragraph, and for names.
 */
final class AntecedentFinder {

    private static final Set<String> OBJECTS = Set.of("him", "her", "them");

    private static final int FARTHEST_PARAGRAPHS = 6;
    private static final int MOST_CANDIDATES = 300;
    private static final int FARTHEST_PARTNER = 4;

    private static final double PARAGRAPH = 1.5;
    private static final double TOKEN = 0.01;
    private static final double RELATIVE_TOKEN = 0.3;
    private static final double SUBJECT = 1.2;
    private static final double SPOKE = 0.9;
    private static final double NAME = 0.8;
    private static final double SAME_GENDER = 0.7;
    private static final double CALLED_THEY = 2;
    private static final double SAME_SENTENCE = 0.3;

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final People people;
    private final Clauses clauses;
    private final CueWords cueWords;
    private final Indefinites indefinites;
    private final Set<String> humanNouns;
    private final Set<String> humanEndings;
    private final Exclusions exclusions;

    AntecedentFinder(
            QuotedText text,
            List<Candidate> candidates,
            People people,
            Clauses clauses,
            Exclusions exclusions,
            Lexicon lexicon) {
        this.text = text;
        this.candidates = candidates;
        this.people = people;
        this.clauses = clauses;
        this.exclusions = exclusions;
        this.cueWords = new CueWords(lexicon);
        this.indefinites = new Indefinites(lexicon);
        this.humanNouns = lexicon.words("human-nouns");
        this.humanEndings = lexicon.words("human-endings");
    }

    /** The candidate that a pronoun, or a noun phrase such as "the president", means; empty where none agrees. */
    Optional<Candidate> find(Candidate pronoun) {
        String word = text.lower(pronoun.first());
        Optional<Candidate> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        int paragraph = text.paragraphOf(pronoun.first());
        int behind = Candidate.countBefore(candidates, pronoun.first());
        for (int i = behind - 1; i >= Math.max(0, behind - MOST_CANDIDATES); i--) {
            Candidate candidate = candidates.get(i);
            int distance = paragraph - text.paragraphOf(candidate.first());
            if (distance > FARTHEST_PARAGRAPHS) {
                break;
            }
            boolean excluded = candidate
                    .entity()
                    .filter(entity -> exclusions.exclude(pronoun, entity) || exclusions.excludePlace(candidate))
                    .isPresent();
            if (excluded || !agrees(pronoun, candidate) || isSubjectOver(candidate, pronoun)) {
                continue;
            }
            double score = score(candidate, pronoun, distance, word);
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private double score(Candidate candidate, Candidate pronoun, int paragraphs, String word) {
        double score = -PARAGRAPH * paragraphs - TOKEN * (pronoun.first() - candidate.first());
        if (word.equals("who") || word.equals("which") || word.equals("that")) {
            score -= RELATIVE_TOKEN * (pronoun.first() - candidate.end());
        } else {
            List<Integer> verbs = clauses.verbsOf(candidate.first(), candidate.end());
            score += verbs.isEmpty() ? 0 : SUBJECT;
            // Whoever spoke last is likely to go on.
            score += verbs.stream().anyMatch(verb -> cueWords.isVerb(text.token(verb))) ? SPOKE : 0;
        }
        score += candidate.entity().isPresent() ? NAME : 0;
        Gender gender = candidate.entity().map(people::genderOf).orElse(Gender.EITHER);
        score += candidate.entity().isPresent() && gender == genderOf(word) ? SAME_GENDER : 0;
        boolean they = (word.equals("they") || word.equals("them"))
                && candidate.entity().filter(people::isCalledThey).isPresent();
        score += they ? CALLED_THEY : 0;
        boolean sameSentence = text.sentenceOf(candidate.first()).index()
                == text.sentenceOf(pronoun.first()).index();
        return score + (sameSentence ? SAME_SENTENCE : 0);
    }

    private boolean agrees(Candidate pronoun, Candidate candidate) {
        String word = text.lower(pronoun.first());
        if (candidate.form() == Mention.Form.PRONOUN) {
            return false;
        }
        Optional<Entity> entity = candidate.entity();
        Gender wanted = genderOf(word);
        if (wanted != Gender.EITHER) {
            if (entity.isEmpty()) {
                return isHumanSingular(candidate);
            }
            Gender gender = people.genderOf(entity.get());
            return entity.get().type() == EntityType.PERSON && (gender == wanted || gender == Gender.EITHER);
        }
        return switch (word) {
            case "it", "which", "that" -> entity.isPresent() && entity.get().type() != EntityType.PERSON;
            case "they", "them", "we" ->
                entity.isEmpty()
                        ? text.token(candidate.head()).tag().equals("NNS")
                        : isBody(entity.get()) || isCoordinated(candidate) || people.isCalledThey(entity.get());
            case "both", "two" -> isCoordinated(candidate);
            case "who" -> true;
            default ->
                !indefinites.contain(text, pronoun)
                        && entity.isPresent()
                        && entity.get().type() == EntityType.PERSON;
        };
    }

    /** "The paper quoted her": whoever does it to her is another. */
    private boolean isSubjectOver(Candidate candidate, Candidate pronoun) {
        return OBJECTS.contains(text.lower(pronoun.first()))
                && clauses.verbsOf(candidate.first(), candidate.end()).contains(pronoun.first() - 1);
    }

    private static boolean isBody(Entity entity) {
        return entity.type() != EntityType.PERSON && entity.type() != EntityType.STATE;
    }

    /** The first of two: "Russia" in "Russia and China". */
    private boolean isCoordinated(Candidate candidate) {
        int and = candidate.end();
        if (and + 1 >= text.size() || !text.lower(and).equals("and")) {
            return false;
        }
        int next = Collections.binarySearch(candidates, candidate, Comparator.comparingInt(Candidate::first)) + 1;
        return next < candidates.size()
                && candidates.get(next).entity().isPresent()
                && candidates.get(next).first() - and <= FARTHEST_PARTNER;
    }

    private boolean isHumanSingular(Candidate candidate) {
        String head = text.token(candidate.head()).lemma();
        return text.token(candidate.head()).tag().equals("NN")
                && (humanNouns.contains(head) || humanEndings.stream().anyMatch(head::endsWith));
    }

    private static Gender genderOf(String pronoun) {
        return switch (pronoun) {
            case "he", "him" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.EITHER;
        };
    }
}
