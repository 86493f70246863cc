package org.whosaid.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.nametext.Atoms;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/** What {@link PersonMerger} and {@link BodyMerger} do, by comparing each name with every other; nobody is watched. */
final class SlowMerger {

    private final Lexicon lexicon;
    private final IdentityHashMap<Cluster, List<PersonName>> names = new IdentityHashMap<>();

    SlowMerger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Cluster> people(NameText text, List<NameCandidate> mentions) {
        PersonMerger merger = new PersonMerger(lexicon);
        Map<NameCandidate, PersonName> spelled = merger.names(text, mentions);
        List<Cluster> people = new ArrayList<>();
        for (NameCandidate mention : mentions) {
            PersonName name = spelled.getOrDefault(mention, merger.nameOf(text, mention));
            if (name.isFull()) {
                Cluster person = people.stream()
                        .filter(known -> namesOf(known).stream().allMatch(other -> agree(name, other)))
                        .findFirst()
                        .orElseGet(() -> fresh(people));
                person.add(mention);
                namesOf(person).add(name);
                person.note(lexicon.titles().getOrDefault(text.before(mention.first()), Gender.EITHER));
                person.note(lexicon.firstNames().getOrDefault(name.first(), Gender.EITHER));
            }
        }
        for (NameCandidate mention : mentions) {
            PersonName name = spelled.getOrDefault(mention, merger.nameOf(text, mention));
            if (!name.isFull()) {
                Gender told = lexicon.titles().getOrDefault(text.before(mention.first()), Gender.EITHER);
                Cluster person = namedBy(text, people, name.last(), mention.first(), told)
                        .orElseGet(() -> {
                            Cluster fresh = fresh(people);
                            namesOf(fresh).add(name);
                            return fresh;
                        });
                person.add(mention);
                person.note(told);
            }
        }
        return people;
    }

    private static Cluster fresh(List<Cluster> people) {
        people.add(new Cluster(EntityType.PERSON, Optional.empty()));
        return people.get(people.size() - 1);
    }

    private List<PersonName> namesOf(Cluster person) {
        return names.computeIfAbsent(person, fresh -> new ArrayList<>());
    }

    private Optional<Cluster> namedBy(NameText text, List<Cluster> people, String word, int token, Gender told) {
        List<BiPredicate<PersonName, String>> parts = List.of(
                (name, single) -> sameWord(name.last(), single),
                (name, single) -> sameWord(name.first(), single),
                (name, single) ->
                        name.words().stream().anyMatch(part -> sameWord(part, single) || part.endsWith("-" + single)));
        return parts.stream()
                .flatMap(part -> people.stream()
                        .filter(person -> namesOf(person).stream().anyMatch(name -> part.test(name, word)))
                        .filter(person ->
                                told == Gender.EITHER || person.gender() == Gender.EITHER || person.gender() == told)
                        .min(Comparator.comparingInt(person -> person.distance(text, token)))
                        .stream())
                .findFirst();
    }

    private static boolean agree(PersonName name, PersonName other) {
        boolean isLonger = name.words().size() >= other.words().size();
        PersonName longer = isLonger ? name : other;
        PersonName shorter = isLonger ? other : name;
        return name.suffix().equals(other.suffix())
                && (longer.words().containsAll(shorter.words())
                        || (sameWord(name.last(), other.last()) && sameGiven(name.first(), other.first())));
    }

    private static boolean sameGiven(String a, String b) {
        boolean initial = (a.length() <= 2 && a.endsWith(".")) || (b.length() <= 2 && b.endsWith("."));
        boolean prefix = a.length() >= 3 && b.length() >= 3 && (a.startsWith(b) || b.startsWith(a));
        return sameWord(a, b) || ((initial || prefix) && a.charAt(0) == b.charAt(0));
    }

    private static boolean sameWord(String a, String b) {
        return Atoms.fold(a).equalsIgnoreCase(Atoms.fold(b));
    }

    List<Cluster> bodies(NameText text, List<NameCandidate> mentions) {
        Map<String, Cluster> byForm = new LinkedHashMap<>();
        for (NameCandidate mention : mentions) {
            byForm.computeIfAbsent(
                            form(text, mention),
                            fresh -> new Cluster(mention.type().orElseThrow(), Optional.empty()))
                    .add(mention);
        }
        List<Cluster> bodies = new ArrayList<>(byForm.values());
        merge(bodies, (longer, shorter) -> any(longer, shorter, (name, acronym) -> isBracketed(text, name, acronym)));
        merge(bodies, (longer, shorter) -> any(longer, shorter, (name, acronym) -> isAcronym(text, name, acronym)));
        merge(bodies, (longer, shorter) -> longer.type() == shorter.type() && isShort(text, longer, shorter));
        return bodies;
    }

    private static String form(NameText text, NameCandidate mention) {
        String words = Atoms.fold(text.words(mention.first(), mention.end())).toLowerCase(Locale.ROOT);
        String bare = words.replaceAll("^the |[.,]|'s?$", "");
        return bare.isEmpty() ? words : bare;
    }

    private static void merge(List<Cluster> bodies, BiPredicate<Cluster, Cluster> same) {
        Set<Cluster> gone = new HashSet<>();
        for (Cluster shorter : bodies) {
            List<Cluster> longer = bodies.stream()
                    .filter(other -> other != shorter && !gone.contains(other) && same.test(other, shorter))
                    .toList();
            if (longer.size() == 1 && !gone.contains(shorter)) {
                longer.get(0).absorb(shorter);
                gone.add(shorter);
            }
        }
        bodies.removeAll(gone);
    }

    private static boolean any(Cluster longer, Cluster shorter, BiPredicate<NameCandidate, NameCandidate> same) {
        return shorter.mentions().stream()
                .anyMatch(acronym -> longer.mentions().stream().anyMatch(name -> same.test(name, acronym)));
    }

    private static boolean isBracketed(NameText text, NameCandidate name, NameCandidate acronym) {
        boolean behind = acronym.first() == name.end() + 1
                && text.word(name.end()).equals("(")
                && text.after(acronym.end()).equals(")");
        return behind && acronym.size() == 1 && name.size() > 1;
    }

    private boolean isAcronym(NameText text, NameCandidate name, NameCandidate acronym) {
        String letters = text.words(acronym.first(), acronym.end()).replace(".", "");
        StringBuilder initials = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            boolean counts = !lexicon.words("acronym-gaps").contains(text.word(i));
            if (counts && Character.isLetter(text.word(i).charAt(0))) {
                initials.append(Character.toUpperCase(text.word(i).charAt(0)));
            }
        }
        boolean sized = acronym.size() == 1 && letters.length() >= 2 && letters.length() <= 8 && name.size() > 1;
        return sized && letters.equals(initials.toString());
    }

    private boolean isShort(NameText text, Cluster longer, Cluster shorter) {
        return shorter.mentions().stream()
                .anyMatch(bare -> longer.mentions().stream()
                        .anyMatch(full -> full.size() > bare.size()
                                && (isWithoutCountry(text, full, bare) || isWithoutKind(text, full, bare))));
    }

    private boolean isWithoutCountry(NameText text, NameCandidate full, NameCandidate bare) {
        int extra = full.size() - bare.size();
        String first = text.word(full.first());
        boolean country = lexicon.demonyms().containsKey(first) || first.equals("U.S.") || first.equals("US");
        boolean possessive = text.token(full.first() + extra - 1).tag().equals("POS");
        return sameWords(text, full.first() + extra, bare)
                && (possessive || bare.size() > 1 || (extra == 1 && country));
    }

    private boolean isWithoutKind(NameText text, NameCandidate full, NameCandidate bare) {
        for (int i = full.first() + bare.size(); i < full.end(); i++) {
            if (!lexicon.words("organization-heads").contains(text.word(i))
                    && text.token(i).isWord()) {
                return false;
            }
        }
        return sameWords(text, full.first(), bare);
    }

    private static boolean sameWords(NameText text, int at, NameCandidate name) {
        for (int i = 0; i < name.size(); i++) {
            if (!text.lower(at + i).equals(text.lower(name.first() + i))) {
                return false;
            }
        }
        return true;
    }
}
