package org.whosaid.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Gender;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;

/**
 * Gathers the mentions of each person: full names that agree, then surnames and given names, which go to the person
 * with that name who was named last.
 */
final class PersonMerger {

    private final Map<String, Gender> titles;
    private final Map<String, Gender> firstNames;

    PersonMerger(Lexicon lexicon) {
        this.titles = lexicon.titles();
        this.firstNames = lexicon.firstNames();
    }

    /** One cluster per person, in the order of their fullest names' first mentions. */
    List<Cluster> merge(NameText text, List<NameCandidate> mentions) {
        List<Cluster> people = new ArrayList<>();
        List<NameCandidate> shortNames = new ArrayList<>();
        for (NameCandidate mention : mentions) {
            PersonName name = nameOf(text, mention);
            Optional<KnownName> watched = mention.known().filter(KnownName::watched);
            if (watched.isPresent()) {
                addFull(
                        text,
                        people,
                        mention,
                        PersonName.of(List.of(watched.get().name().split(" "))));
            } else if (name.isFull()) {
                addFull(text, people, mention, name);
            } else {
                shortNames.add(mention);
            }
        }
        for (NameCandidate mention : shortNames) {
            addShort(text, people, mention, nameOf(text, mention));
        }
        return people;
    }

    /** The person, if any, whom a single word would name. */
    static Optional<Cluster> namedBy(NameText text, List<Cluster> people, String word, int token, Gender told) {
        Comparator<Cluster> nearest = Comparator.comparingInt(person -> person.distance(text, token));
        for (Part part : Part.values()) {
            Optional<Cluster> found = people.stream()
                    .filter(person -> person.personNames().stream().anyMatch(name -> part.is(name, word)))
                    .filter(person ->
                            told == Gender.EITHER || person.gender() == Gender.EITHER || person.gender() == told)
                    .min(nearest);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Which part of a name a single word is, the likelier ones first. */
    private enum Part {
        LAST {
            @Override
            boolean is(PersonName name, String word) {
                return PersonName.sameWord(name.last(), word);
            }
        },
        FIRST {
            @Override
            boolean is(PersonName name, String word) {
                return PersonName.sameWord(name.first(), word);
            }
        },
        OTHER {
            @Override
            boolean is(PersonName name, String word) {
                return name.words().stream()
                        .anyMatch(part -> PersonName.sameWord(part, word) || part.endsWith("-" + word));
            }
        };

        abstract boolean is(PersonName name, String word);
    }

    static PersonName nameOf(NameText text, NameCandidate mention) {
        List<String> words = text.article().tokens().subList(mention.first(), mention.end()).stream()
                .filter(token -> !token.tag().equals("POS"))
                .map(Token::text)
                .collect(Collectors.toUnmodifiableList());
        return PersonName.of(joinedHyphens(words));
    }

    /** The tokenizer cuts "Suk-yeol" into three. */
    private static List<String> joinedHyphens(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean glue = false;
        for (String word : words) {
            boolean hyphen = word.equals("-") || word.equals("‑");
            if ((hyphen || glue) && !joined.isEmpty()) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            glue = hyphen;
        }
        return joined;
    }

    private void addFull(NameText text, List<Cluster> people, NameCandidate mention, PersonName name) {
        Cluster person = watched(people, mention)
                .or(() -> people.stream()
                        .filter(known -> !isWatchedApart(known, mention))
                        .filter(known -> known.personNames().stream().allMatch(name::agreesWith))
                        .findFirst())
                .orElseGet(() -> {
                    Cluster fresh = new Cluster(EntityType.PERSON, mention.known());
                    people.add(fresh);
                    return fresh;
                });
        person.add(mention, text.words(mention.first(), mention.end()));
        person.addPersonName(name);
        person.note(titleGender(text, mention.first()));
        person.note(firstNames.getOrDefault(name.first(), Gender.EITHER));
    }

    /** The person whom the mention names by the watch list. */
    private static Optional<Cluster> watched(List<Cluster> people, NameCandidate mention) {
        return mention.known()
                .flatMap(name -> people.stream()
                        .filter(person -> person.isWatchedAs(name))
                        .findFirst());
    }

    private static boolean isWatchedApart(Cluster person, NameCandidate mention) {
        return person.isWatchedApartFrom(new Cluster(EntityType.PERSON, mention.known()));
    }

    private void addShort(NameText text, List<Cluster> people, NameCandidate mention, PersonName name) {
        Gender told = titleGender(text, mention.first());
        Cluster person = namedBy(text, people, name.last(), mention.first(), told)
                .orElseGet(() -> {
                    Cluster fresh = new Cluster(EntityType.PERSON, mention.known());
                    people.add(fresh);
                    return fresh;
                });
        person.add(mention, text.words(mention.first(), mention.end()));
        if (person.personNames().isEmpty()) {
            person.addPersonName(name);
        }
        person.note(told);
    }

    private Gender titleGender(NameText text, int first) {
        return titles.getOrDefault(text.before(first), Gender.EITHER);
    }

    static Set<String> surnames(List<Cluster> people) {
        return people.stream()
                .flatMap(person -> person.personNames().stream())
                .filter(PersonName::isFull)
                .map(PersonName::last)
                .collect(Collectors.toUnmodifiableSet());
    }
}
