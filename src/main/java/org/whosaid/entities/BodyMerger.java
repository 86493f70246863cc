package org.whosaid.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;
import org.whosaid.nametext.Acronym;
import org.whosaid.nametext.Atoms;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/**
 * Gathers the mentions of each state, agency, group and organisation: forms of one listed name, the same words, an
 * acronym and its long form, a name with and without its country or its kind ("Breitbart", "Breitbart News").
 */
final class BodyMerger {

    private static final Pattern NOT_OF_FORM = Pattern.compile("^the |[.,]|'s?$");
    private static final Set<String> CLOSING = Set.of(")", ",", ";");
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 8;

    private final Set<String> organizationHeads;
    private final Set<String> demonyms;
    private final Set<String> acronymGaps;

    BodyMerger(Lexicon lexicon) {
        this.organizationHeads = lexicon.words("organization-heads");
        this.demonyms = lexicon.demonyms().keySet();
        this.acronymGaps = lexicon.words("acronym-gaps");
    }

    /** One cluster per body, in the order of their first mentions. */
    List<Cluster> merge(NameText text, List<NameCandidate> mentions) {
        Map<Object, Cluster> clusters = new LinkedHashMap<>();
        Map<String, Object> keyOfForm = new HashMap<>();
        List<String> forms =
                mentions.stream().map(mention -> form(text, mention)).toList();
        for (int i = 0; i < forms.size(); i++) {
            Optional<KnownName> known = mentions.get(i).known();
            if (known.isPresent()) {
                keyOfForm.put(forms.get(i), keyOf(known.get()));
            }
        }
        for (int i = 0; i < forms.size(); i++) {
            NameCandidate mention = mentions.get(i);
            EntityType type = mention.type().orElseThrow();
            Object key = keyOfForm.getOrDefault(forms.get(i), forms.get(i));
            clusters.computeIfAbsent(
                            mention.known().map(BodyMerger::keyOf).orElse(key),
                            fresh -> new Cluster(type, mention.known()))
                    .add(mention);
        }
        return withShortNames(text, withAcronyms(text, new ArrayList<>(clusters.values())));
    }

    private static Object keyOf(KnownName known) {
        return known.type() == EntityType.STATE && !known.watched() ? known.code() : known;
    }

    /** "GEC" is "Global Engagement Center": it stands in brackets beside it, or has its initials. */
    private List<Cluster> withAcronyms(NameText text, List<Cluster> bodies) {
        List<Cluster> defined = new BodyIndex(text, bodies, name -> acronymPlaces(text, name))
                .merged(acronym -> definedAt(text, acronym), BodyMerger::mayBeDefined);
        return new BodyIndex(text, defined, name -> name.size() == 1 ? List.of() : List.of(initials(text, name)))
                .merged(acronym -> asAcronym(text, acronym), BodyMerger::areNoStates);
    }

    private static boolean areNoStates(Cluster longer, Cluster shorter) {
        return longer.type() != EntityType.STATE && shorter.type() != EntityType.STATE;
    }

    /** Two of the lists' names are two bodies, however near they stand: "the Foreign Ministry (AFP)". */
    private static boolean mayBeDefined(Cluster longer, Cluster shorter) {
        boolean apart = longer.known().isPresent()
                && shorter.known().isPresent()
                && !longer.known().equals(shorter.known());
        return areNoStates(longer, shorter) && !apart;
    }

    /** Where brackets at a name of several words would hold its acronym, or it their acronym. */
    private static List<Integer> acronymPlaces(NameText text, NameCandidate name) {
        if (name.size() == 1) {
            return List.of();
        }
        return Stream.of(Acronym.placeBehind(text, name.end()), Acronym.placeBefore(text, name.first(), name.end()))
                .flatMap(place -> place.stream().boxed())
                .toList();
    }

    /**
     * The place of a word that may be another name for what stands beside it: alone in brackets or in front of them.
     */
    private static List<Integer> definedAt(NameText text, NameCandidate acronym) {
        String behind = text.after(acronym.end());
        boolean bracketed = CLOSING.contains(behind);
        boolean before = behind.equals("(") && Acronym.isShapedSo(text.word(acronym.first()));
        return acronym.size() == 1 && (bracketed || before) ? List.of(acronym.first()) : List.of();
    }

    private static List<?> asAcronym(NameText text, NameCandidate acronym) {
        String letters = text.words(acronym.first(), acronym.end()).replace(".", "");
        if (acronym.size() > 1 || letters.length() < SHORTEST_ACRONYM || letters.length() > LONGEST_ACRONYM) {
            return List.of();
        }
        return List.of(letters);
    }

    private String initials(NameText text, NameCandidate name) {
        StringBuilder initials = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            String word = text.word(i);
            if (Character.isLetter(word.charAt(0)) && !acronymGaps.contains(word)) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** A name without its country in front, or without the word behind that says its kind. */
    private List<Cluster> withShortNames(NameText text, List<Cluster> bodies) {
        Set<Integer> sizes = new TreeSet<>();
        bodies.forEach(body -> body.mentions().forEach(mention -> sizes.add(mention.size())));
        return new BodyIndex(text, bodies, full -> shortNamesOf(text, full, sizes))
                .merged(
                        bare -> List.of(words(text, bare.first(), bare.end())),
                        (longer, shorter) -> longer.type() == shorter.type() && longer.type() != EntityType.STATE);
    }

    /** @param sizes how many words the names have that may be shorter ones */
    private List<List<String>> shortNamesOf(NameText text, NameCandidate full, Set<Integer> sizes) {
        List<List<String>> shorter = new ArrayList<>();
        int withoutKind = full.end();
        while (withoutKind > full.first() && saysKind(text, withoutKind - 1)) {
            withoutKind--;
        }
        for (int size : sizes) {
            if (size >= full.size()) {
                break;
            }
            if (mayGoWithoutCountry(text, full, size)) {
                shorter.add(words(text, full.end() - size, full.end()));
            }
            if (full.first() + size >= withoutKind) {
                shorter.add(words(text, full.first(), full.first() + size));
            }
        }
        return shorter;
    }

    private boolean saysKind(NameText text, int index) {
        return organizationHeads.contains(text.word(index))
                || !text.token(index).isWord();
    }

    private boolean mayGoWithoutCountry(NameText text, NameCandidate full, int size) {
        int extra = full.size() - size;
        boolean possessive = text.token(full.first() + extra - 1).tag().equals("POS");
        String first = text.word(full.first());
        return possessive
                || size > 1
                || (extra == 1 && (demonyms.contains(first) || first.equals("U.S.") || first.equals("US")));
    }

    private static List<String> words(NameText text, int first, int end) {
        return IntStream.range(first, end).mapToObj(text::lower).toList();
    }

    /** What two mentions of one body have in common: the words without case, article, stops and possessive. */
    private static String form(NameText text, NameCandidate mention) {
        String written = Atoms.fold(text.words(mention.first(), mention.end()));
        String words = Acronym.withoutPlural(written).toLowerCase(Locale.ROOT);
        String bare = NOT_OF_FORM.matcher(words).replaceAll("");
        return bare.isEmpty() ? words : bare;
    }
}
