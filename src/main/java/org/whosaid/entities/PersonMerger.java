package org.whosaid.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Token;
import org.whosaid.nametext.MisspelledSurnames;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/**
 * Gathers the mentions of each person: full names that agree, then surnames and given names, which go to the person
 * with that name who was named last.
 */
final class PersonMerger {

    private static final Set<String> NICKNAME_MARKS = Set.of("(", ")", "\"", "“", "”", "``", "''", "‘");

    private final Map<String, Gender> titles;
    private final Map<String, Gender> firstNames;
    private final Set<String> suffixes;
    private final Set<String> familyNamesFirst;

    PersonMerger(Lexicon lexicon) {
        this.titles = lexicon.titles();
        this.firstNames = lexicon.firstNames();
        this.suffixes = lexicon.words("generation-suffixes");
        this.familyNamesFirst = lexicon.words("family-names-first");
    }

    /** One cluster per person, in the order of their fullest names' first mentions. */
    List<Cluster> merge(NameText text, List<NameCandidate> mentions) {
        People people = new People(text, familyNamesFirst);
        Map<NameCandidate, PersonName> shortNames = new LinkedHashMap<>();
        for (Map.Entry<NameCandidate, PersonName> named : names(text, mentions).entrySet()) {
            NameCandidate mention = named.getKey();
            Optional<KnownName> watched = mention.known().filter(KnownName::watched);
            if (watched.isPresent()) {
                addFull(
                        text,
                        people,
                        mention,
                        PersonName.of(List.of(watched.get().name().split(" ")), suffixes));
                continue;
            }
            PersonName name = named.getValue();
            if (name.isFull()) {
                addFull(text, people, mention, name);
            } else {
                shortNames.put(mention, name);
            }
        }
        shortNames.forEach((mention, name) -> addShort(text, people, mention, name));
        return people.clusters();
    }

    /** The name that each mention gives; a surname that it misspells is written as the article mostly writes it. */
    Map<NameCandidate, PersonName> names(NameText text, List<NameCandidate> mentions) {
        Map<NameCandidate, PersonName> names = new LinkedHashMap<>();
        MisspelledSurnames surnames = new MisspelledSurnames();
        for (NameCandidate mention : mentions) {
            PersonName name = nameOf(text, mention);
            names.put(mention, name);
            if (name.isFull()) {
                surnames.add(name.words());
            }
        }
        names.replaceAll((mention, name) ->
                name.withLast(name.isFull() ? surnames.surnameOf(name.words()) : surnames.surnameMeantBy(name.last())));
        return names;
    }

    PersonName nameOf(NameText text, NameCandidate mention) {
        List<String> words = text.article().tokens().subList(mention.first(), mention.end()).stream()
                .filter(token -> !token.tag().equals("POS") && !NICKNAME_MARKS.contains(token.text()))
                .map(Token::text)
                .collect(Collectors.toUnmodifiableList());
        return PersonName.of(joinedHyphens(words), suffixes);
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

    private void addFull(NameText text, People people, NameCandidate mention, PersonName name) {
        OptionalInt known = people.watchedAs(mention.known());
        int person = (known.isPresent() ? known : people.agreeing(name, mention.known()))
                .orElseGet(() -> people.add(mention.known()));
        people.addMention(person, mention);
        people.addName(person, name);
        people.get(person).note(titleGender(text, mention.first()));
        people.get(person).note(firstNames.getOrDefault(name.first(), Gender.EITHER));
    }

    private void addShort(NameText text, People people, NameCandidate mention, PersonName name) {
        Gender told = titleGender(text, mention.first());
        int person = people.namedBy(name, mention.first(), told).orElseGet(() -> {
            int fresh = people.add(mention.known());
            people.addName(fresh, name);
            return fresh;
        });
        people.addMention(person, mention);
        people.get(person).note(told);
    }

    private Gender titleGender(NameText text, int first) {
        return titles.getOrDefault(text.before(first), Gender.EITHER);
    }
}
