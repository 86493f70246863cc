package org.whosaid.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Gender;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;

/**
 * Resolves a chosen mention to the entity that it refers to: pronouns to the nearest person who agrees, noun phrases to
 * who holds the role, things that speak to their owner. What stays without a name is described by its phrase.
 */
final class SpeakerResolver {

    private static final int FARTHEST_PARAGRAPHS = 6;

    private final Lexicon lexicon;

    SpeakerResolver(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A resolution and how sure it is. */
    record Resolved(Attribution attribution, double confidence) {}

    Resolved resolve(QuotedText text, List<Entity> entities, List<Candidate> candidates, People people, Choice choice) {
        if (choice.candidate().isEmpty()) {
            return new Resolved(new Attribution.Nobody(), 1);
        }
        Candidate candidate = choice.candidate().get();
        Mention mention = new Mention(text.article().spanOf(candidate.first(), candidate.end()), candidate.form());
        Attribution.Evidence evidence = new Attribution.Evidence(mention, choice.cue());
        if (candidate.entity().isPresent()) {
            return new Resolved(new Attribution.Named(candidate.entity().get(), evidence), 1);
        }
        if (candidate.form() == Mention.Form.PRONOUN) {
            return pronoun(text, candidates, people, candidate, evidence);
        }
        return nominal(text, entities, candidates, candidate, evidence);
    }

    private Resolved pronoun(
            QuotedText text,
            List<Candidate> candidates,
            People people,
            Candidate pronoun,
            Attribution.Evidence evidence) {
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
        if (best.isEmpty()) {
            return new Resolved(new Attribution.Nobody(), 0.3);
        }
        Candidate antecedent = best.get();
        if (antecedent.entity().isPresent()) {
            return new Resolved(new Attribution.Named(antecedent.entity().get(), evidence), 0.9);
        }
        return new Resolved(described(text, antecedent, evidence), 0.7);
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

    private Resolved nominal(
            QuotedText text,
            List<Entity> entities,
            List<Candidate> candidates,
            Candidate candidate,
            Attribution.Evidence evidence) {
        String head = text.token(candidate.head()).lemma().toLowerCase(Locale.ROOT);
        boolean definite = text.lower(candidate.first()).matches("the|this|that|his|her|its|their");
        if (lexicon.words("speaking-things").contains(head)) {
            Optional<Entity> owner = owner(text, candidates, candidate, head);
            if (owner.isPresent()) {
                return new Resolved(new Attribution.Named(owner.get(), evidence), 0.7);
            }
        } else if (definite && NounPhrase.endOf(text, candidate.head()) == candidate.end()) {
            Optional<Entity> holder = holder(text, entities, candidate, head);
            if (holder.isPresent()) {
                return new Resolved(new Attribution.Named(holder.get(), evidence), 0.75);
            }
            Optional<Candidate> introduced = introduced(text, candidates, candidate, head);
            if (introduced.isPresent()) {
                return new Resolved(described(text, introduced.get(), evidence), 0.8);
            }
        }
        return new Resolved(described(text, candidate, evidence), 0.85);
    }

    /** The latest person before the phrase whose role has its head: "the senator". */
    private static Optional<Entity> holder(QuotedText text, List<Entity> entities, Candidate phrase, String head) {
        int at = text.token(phrase.first()).span().start();
        Optional<Entity> best = Optional.empty();
        int bestStart = -1;
        for (Entity entity : entities) {
            if (!entity.role()
                    .toLowerCase(Locale.ROOT)
                    .matches("(?s).*\\b" + java.util.regex.Pattern.quote(head) + "\\b.*")) {
                continue;
            }
            for (Mention mention : entity.mentions()) {
                if (mention.span().start() < at && mention.span().start() > bestStart) {
                    bestStart = mention.span().start();
                    best = Optional.of(entity);
                }
            }
        }
        return best;
    }

    /** The first fuller phrase with the same head: "the representative" was "a representative of China's embassy". */
    private static Optional<Candidate> introduced(
            QuotedText text, List<Candidate> candidates, Candidate phrase, String head) {
        return candidates.stream()
                .filter(other -> other.form() == Mention.Form.NOMINAL && other.first() < phrase.first())
                .filter(other -> text.token(other.head()).lemma().equals(head))
                .filter(other -> NounPhrase.endOf(text, other.head()) > other.end() || other.end() - other.first() > 2)
                .reduce((first, second) -> second);
    }

    /** Who a report, statement or ruling belongs to: "Microsoft's report", "a report from the center". */
    private static Optional<Entity> owner(QuotedText text, List<Candidate> candidates, Candidate thing, String head) {
        Optional<Entity> own = ownerOf(text, candidates, thing);
        if (own.isPresent()) {
            return own;
        }
        return candidates.stream()
                .filter(other -> other.form() == Mention.Form.NOMINAL && other.first() < thing.first())
                .filter(other -> text.token(other.head()).lemma().equalsIgnoreCase(head))
                .flatMap(other -> ownerOf(text, candidates, other).stream())
                .reduce((first, second) -> second);
    }

    private static Optional<Entity> ownerOf(QuotedText text, List<Candidate> candidates, Candidate thing) {
        int end = thing.end();
        boolean linked = end < text.size() && text.lower(end).matches("from|by|of|in");
        for (Candidate other : candidates) {
            boolean possessive = other.entity().isPresent()
                    && other.first() >= thing.first() - 8
                    && other.end() <= thing.first() + 1
                    && thing.first() - other.end() <= 1
                    && text.token(Math.min(other.end(), text.size() - 1)).tag().equals("POS");
            boolean follows = linked && other.entity().isPresent() && other.first() > end && other.first() <= end + 3;
            boolean inside = other.entity().isPresent() && other.end() == thing.first();
            if ((possessive || follows || inside) && other.entity().get().type() != EntityType.STATE) {
                return other.entity();
            }
        }
        return Optional.empty();
    }

    private static Attribution described(QuotedText text, Candidate candidate, Attribution.Evidence evidence) {
        int end = NounPhrase.endOf(text, candidate.head());
        String phrase = NounPhrase.words(text, candidate.first(), end);
        return new Attribution.Described(phrase, "", evidence);
    }
}
