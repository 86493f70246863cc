package org.whosaid.referents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.People;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/** Who is family of whom: of "Adam Orr and his wife, Mira" it follows who "her husband" and "Orr's wife" are. */
final class Kin {

    /** Two people, and what the second is to the first. */
    private record Tie(Entity one, String relation, Entity other) {}

    private static final int LONGEST_PHRASE = 6;

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final People people;
    private final Set<String> pairs;
    private final Set<String> relations;
    private final Set<String> maleEndings;
    private final Set<String> femaleEndings;
    private final NavigableMap<Integer, Tie> ties = new TreeMap<>();

    /** @param candidates in text order */
    Kin(QuotedText text, List<Candidate> candidates, People people, Lexicon lexicon) {
        this.text = text;
        this.candidates = candidates;
        this.people = people;
        this.pairs = lexicon.words("kin-pairs");
        this.relations = pairs.stream().map(pair -> pair.split(" ", 2)[0]).collect(Collectors.toSet());
        this.maleEndings = lexicon.words("male-endings");
        this.femaleEndings = lexicon.words("female-endings");
        List<Candidate> named = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<Entity> person = person(candidate);
            if (person.isPresent()) {
                int head = candidate.first() - (isMark(candidate.first() - 1) ? 2 : 1);
                tie(named, head, person.get()).ifPresent(tie -> ties.put(candidate.first(), tie));
                named.add(candidate);
            }
        }
    }

    /** Who a phrase such as "her husband" is, by the last two before it of whom one is that to the other. */
    Optional<Entity> of(Candidate phrase) {
        String relation = relation(phrase.head());
        int owning = owning(phrase.head());
        if (phrase.form() != Mention.Form.NOMINAL || relation.isEmpty() || owning < 0) {
            return Optional.empty();
        }
        for (Map.Entry<Integer, Tie> entry :
                ties.headMap(phrase.first(), false).descendingMap().entrySet()) {
            Tie tie = entry.getValue();
            if (relation.equals(tie.relation()) && mayOwn(owning, tie.one())) {
                return Optional.of(tie.other());
            }
            if (pairs.contains(relation + " " + tie.relation()) && mayOwn(owning, tie.other())) {
                return Optional.of(tie.one());
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase such as "her brother" cannot mean somebody, who is something else to the one that owns it. */
    boolean exclude(Candidate phrase, Entity person) {
        String relation = relation(phrase.head());
        int owning = owning(phrase.head());
        if (phrase.form() != Mention.Form.NOMINAL || relation.isEmpty() || owning < 0) {
            return false;
        }
        return isOfOtherGender(relation, person)
                || ties.headMap(phrase.first(), false).values().stream()
                        .anyMatch(tie -> isOther(tie, relation, owning, person));
    }

    /** A brother is no woman. */
    private boolean isOfOtherGender(String relation, Entity person) {
        Gender gender = people.genderOf(person);
        return (gender == Gender.FEMALE && maleEndings.stream().anyMatch(relation::endsWith))
                || (gender == Gender.MALE && femaleEndings.stream().anyMatch(relation::endsWith));
    }

    private boolean isOther(Tie tie, String relation, int owning, Entity person) {
        return tie.other().number() == person.number()
                ? !relation.equals(tie.relation()) && mayOwn(owning, tie.one())
                : tie.one().number() == person.number()
                        && !pairs.contains(relation + " " + tie.relation())
                        && mayOwn(owning, tie.other());
    }

    /** "Adam Orr ... his wife, Mira": the tie that a relation before a name makes. */
    private Optional<Tie> tie(List<Candidate> named, int head, Entity other) {
        int owning = head < 1 ? -1 : owning(head);
        if (owning < 0 || named.isEmpty() || relation(head).isEmpty()) {
            return Optional.empty();
        }
        Candidate owner = named.get(named.size() - 1);
        boolean same =
                text.sentenceOf(owner.first()).index() == text.sentenceOf(head).index();
        return person(owner)
                .filter(one -> same && one.number() != other.number() && mayOwn(owning, one))
                .map(one -> new Tie(one, relation(head), other));
    }

    /** The possessive before a relation: "his", the "'s" of "Orr's"; negative where there is none. */
    private int owning(int head) {
        int first = Math.max(text.sentenceOf(head).firstToken(), head - LONGEST_PHRASE);
        for (int i = head - 1; i >= first && NounPhrases.isModifier(text.token(i)) && !text.isQuoted(i); i--) {
            String tag = text.token(i).tag();
            if (tag.equals("PRP$") || tag.equals("POS")) {
                return i;
            }
        }
        return -1;
    }

    private boolean mayOwn(int owning, Entity person) {
        Gender gender = people.genderOf(person);
        return switch (text.lower(owning)) {
            case "his" -> gender != Gender.FEMALE;
            case "her" -> gender != Gender.MALE;
            case "their" -> true;
            default ->
                Candidate.between(candidates, owning - LONGEST_PHRASE, owning).stream()
                        .anyMatch(owner -> owner.end() == owning
                                && person(owner)
                                        .filter(one -> one.number() == person.number())
                                        .isPresent());
        };
    }

    private String relation(int head) {
        String noun =
                text.token(head).tag().equals("NN") ? text.token(head).lemma().toLowerCase(Locale.ROOT) : "";
        return relations.contains(noun) ? noun : "";
    }

    private boolean isMark(int token) {
        return token >= 0 && text.word(token).equals(",");
    }

    private static Optional<Entity> person(Candidate candidate) {
        return candidate.form() == Mention.Form.NAME
                ? candidate.entity().filter(entity -> entity.type() == EntityType.PERSON)
                : Optional.empty();
    }
}
