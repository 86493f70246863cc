package org.whosaid.referents;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.QuotedText;

/** Whom a mention without a name cannot mean, whatever else speaks for it. */
final class Exclusions {

    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "they", "him", "her", "them", "his", "their");
    private static final int FARTHEST_OBJECT = 2;
    private static final int LONGEST_NAME = 8;
    private static final int HEADLINES = 3;

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final Turns turns;
    private final BitSet furniture = new BitSet();

    /** @param candidates in text order */
    Exclusions(QuotedText text, List<Candidate> candidates) {
        this.text = text;
        this.candidates = candidates;
        this.turns = new Turns(text, candidates);
        List<Span> paragraphs = text.article().paragraphs();
        for (int i = HEADLINES; i < paragraphs.size(); i++) {
            furniture.set(i, isInCapitals(paragraphs.get(i).in(text.article().text())));
        }
    }

    /** Whether a mention cannot mean an entity, wherever that is named. */
    boolean exclude(Candidate mention, Entity entity) {
        if (mention.form() == Mention.Form.PRONOUN) {
            return THIRD_PERSON.contains(text.lower(mention.first()))
                    && turns.isOf(entity, text.paragraphOf(mention.first()));
        }
        return mention.form() == Mention.Form.NOMINAL && (isOwner(entity, mention) || isAddressed(entity, mention));
    }

    /** Whether a name stands where no mention looks for it: in a line of capitals below the headlines. */
    boolean excludePlace(Candidate name) {
        return furniture.get(text.paragraphOf(name.first()));
    }

    /** "Rao's lawyer" is not Rao. */
    private boolean isOwner(Entity entity, Candidate phrase) {
        for (Candidate other : Candidate.between(candidates, phrase.first() - 1 - LONGEST_NAME, phrase.head())) {
            boolean possessive = other.end() < text.size()
                    && other.end() <= phrase.head()
                    && phrase.first() - other.end() <= 1
                    && text.token(other.end()).tag().equals("POS");
            if (possessive && isNamed(other, entity)) {
                return true;
            }
        }
        return false;
    }

    /** "The guard told Rao" is not about Rao's words. */
    private boolean isAddressed(Entity entity, Candidate subject) {
        int verb = subject.end();
        if (verb >= text.size() || text.isQuoted(verb) || !text.token(verb).isVerb()) {
            return false;
        }
        return Candidate.between(candidates, verb + 1, verb + 1 + FARTHEST_OBJECT).stream()
                .anyMatch(other -> isNamed(other, entity));
    }

    private static boolean isNamed(Candidate candidate, Entity entity) {
        return candidate.form() == Mention.Form.NAME
                && candidate
                        .entity()
                        .filter(named -> named.number() == entity.number())
                        .isPresent();
    }

    private static boolean isInCapitals(String line) {
        boolean letters = false;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return false;
            }
            letters |= Character.isLetter(line.charAt(i));
        }
        return letters;
    }
}
