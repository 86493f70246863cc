package org.whosaid.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;

/**
 * Gathers the mentions of each state, agency, group and organisation: forms of one listed name, the same words, an
 * acronym and its long form, a name with and without its country or its kind ("Breitbart", "Breitbart News").
 */
final class BodyMerger {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in", "to", "&", "'s", "’s", "-");

    private final Set<String> organizationHeads;
    private final Set<String> demonyms;

    BodyMerger(Lexicon lexicon) {
        this.organizationHeads = lexicon.words("organization-heads");
        this.demonyms = lexicon.demonyms().keySet();
    }

    /** One cluster per body, in the order of their first mentions. */
    List<Cluster> merge(NameText text, List<NameCandidate> mentions) {
        Map<Object, Cluster> clusters = new LinkedHashMap<>();
        Map<String, Object> keyOfForm = new LinkedHashMap<>();
        for (NameCandidate mention : mentions) {
            mention.known().ifPresent(known -> keyOfForm.put(form(text, mention), keyOf(known)));
        }
        for (NameCandidate mention : mentions) {
            EntityType type = mention.type().orElseThrow();
            String form = form(text, mention);
            Object key = mention.known().map(BodyMerger::keyOf).orElseGet(() -> keyOfForm.getOrDefault(form, form));
            clusters.computeIfAbsent(key, fresh -> new Cluster(type, mention.known()))
                    .add(mention, text.words(mention.first(), mention.end()));
        }
        List<Cluster> merged = new ArrayList<>(clusters.values());
        mergeWhere(merged, (longer, shorter) -> isAcronym(text, longer, shorter));
        mergeWhere(merged, (longer, shorter) -> isBare(text, longer, shorter));
        return merged;
    }

    private interface Sameness {
        boolean test(Cluster longer, Cluster shorter);
    }

    private static void mergeWhere(List<Cluster> clusters, Sameness same) {
        Set<Cluster> gone = new HashSet<>();
        for (Cluster shorter : clusters) {
            List<Cluster> longer = clusters.stream()
                    .filter(other -> other != shorter && !gone.contains(other))
                    .filter(other -> !other.isWatchedApartFrom(shorter) && same.test(other, shorter))
                    .toList();
            if (longer.size() == 1 && !gone.contains(shorter)) {
                longer.get(0).absorb(shorter);
                gone.add(shorter);
            }
        }
        clusters.removeAll(gone);
    }

    private static Object keyOf(KnownName known) {
        return known.type() == EntityType.STATE && !known.watched() ? known.code() : known;
    }

    /** "GEC" for "Global Engagement Center": its initials, or it follows in brackets. */
    private static boolean isAcronym(NameText text, Cluster longer, Cluster shorter) {
        if (longer.type() == EntityType.STATE || shorter.type() == EntityType.STATE) {
            return false;
        }
        for (NameCandidate acronym : shorter.mentions()) {
            String letters = text.words(acronym.first(), acronym.end()).replace(".", "");
            if (acronym.size() > 1 || letters.length() < 2 || letters.length() > 8) {
                continue;
            }
            boolean capitals = letters.chars().filter(Character::isUpperCase).count() * 2 > letters.length();
            for (NameCandidate name : longer.mentions()) {
                boolean bracketed = acronym.first() == name.end() + 1
                        && text.word(name.end()).equals("(")
                        && text.after(acronym.end()).equals(")");
                if (name.size() > 1 && ((bracketed && capitals) || letters.equals(initials(text, name)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String initials(NameText text, NameCandidate name) {
        StringBuilder initials = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            String word = text.word(i);
            if (Character.isLetter(word.charAt(0)) && !SMALL.contains(word)) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** The shorter is the longer without its country in front, or without the word behind that says its kind. */
    private boolean isBare(NameText text, Cluster longer, Cluster shorter) {
        if (longer.type() != shorter.type() || longer.type() == EntityType.STATE) {
            return false;
        }
        for (NameCandidate full : longer.mentions()) {
            for (NameCandidate bare : shorter.mentions()) {
                if (full.size() > bare.size()
                        && (isWithoutCountry(text, full, bare) || isWithoutKind(text, full, bare))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWithoutCountry(NameText text, NameCandidate full, NameCandidate bare) {
        int extra = full.size() - bare.size();
        if (!sameWords(text, full.first() + extra, bare)) {
            return false;
        }
        boolean possessive = text.token(full.first() + extra - 1).tag().equals("POS");
        String first = text.word(full.first());
        return possessive
                || bare.size() > 1
                || (extra == 1 && (demonyms.contains(first) || first.equals("U.S.") || first.equals("US")));
    }

    private boolean isWithoutKind(NameText text, NameCandidate full, NameCandidate bare) {
        if (!sameWords(text, full.first(), bare)) {
            return false;
        }
        for (int i = full.first() + bare.size(); i < full.end(); i++) {
            if (!organizationHeads.contains(text.word(i)) && text.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameWords(NameText text, int at, NameCandidate name) {
        for (int i = 0; i < name.size(); i++) {
            if (!text.lower(at + i).equals(text.lower(name.first() + i))) {
                return false;
            }
        }
        return true;
    }

    /** What two mentions of one body have in common: the words without case, article, stops and possessive. */
    private static String form(NameText text, NameCandidate mention) {
        String words = Atoms.fold(text.words(mention.first(), mention.end())).toLowerCase(Locale.ROOT);
        String bare = words.replaceAll("^the |[.,]|'s?$", "");
        return Optional.of(bare).filter(found -> !found.isEmpty()).orElse(words);
    }
}
