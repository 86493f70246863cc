package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Ambiguity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.Atoms;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameTrie.Entry;

/**
 * Leaves out listed groups whose names stand more often for something else: malware called like its operators, and
 * acronyms of up to four capitals. One place in the article that tells makes all its places count: a longer form, a
 * collective noun beside it, what only people do, for acronyms the name model's label.
 */
final class UnsureGroups {

    private static final int LONGEST_ACRONYM = 4;
    private static final Set<String> BEHIND_ACRONYM = Set.of(")", "s");

    /** So many words of hacking may stand in an article about anything. */
    private static final int FEW = 5;

    private final Set<String> nouns;
    private final Set<String> heads;
    private final Set<String> adjectives;
    private final Set<String> deeds;
    private final Set<String> malwareNouns;
    private final Set<String> doneToGroups;
    private final Set<String> threatWords;

    UnsureGroups(Lexicon lexicon) {
        this.heads = InstitutionFinder.heads(lexicon);
        this.nouns = lexicon.words("group-nouns");
        this.adjectives = lexicon.words("group-adjectives");
        this.deeds = lexicon.words("deeds");
        this.malwareNouns = lexicon.words("malware-nouns");
        this.doneToGroups = lexicon.words("done-to-groups");
        this.threatWords = lexicon.words("threat-words");
    }

    /**
     * The candidates without those that nothing in the article makes sure.
     *
     * @param entries the list entry of each candidate
     */
    List<NameCandidate> settle(NameText text, List<NameCandidate> candidates, List<Entry> entries) {
        boolean technical = text.article().tokens().stream()
                        .filter(token -> threatWords.contains(token.text()))
                        .count()
                > FEW;
        Set<KnownName> sure = new HashSet<>();
        Set<KnownName> explainedOtherwise = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            // "PAC" is a kind of body before it is a party.
            boolean kind = heads.contains(entries.get(i).form())
                    && entries.get(i).name().type() == EntityType.GROUP;
            boolean other = isAcronym(entries.get(i))
                    && (kind || isExplainedOtherwise(text, candidates.get(i), entries.get(i)));
            if (other) {
                explainedOtherwise.add(entries.get(i).name());
            } else if (!isUnsure(entries.get(i)) || isTold(text, candidates.get(i), entries.get(i), technical)) {
                sure.add(entries.get(i).name());
            }
        }
        sure.removeAll(explainedOtherwise);
        List<NameCandidate> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (sure.contains(entries.get(i).name())) {
                kept.add(candidates.get(i));
            }
        }
        return kept;
    }

    private static boolean isUnsure(Entry entry) {
        return entry.name().type() == EntityType.GROUP
                && (entry.ambiguity().contains(Ambiguity.UNSURE) || isAcronym(entry));
    }

    private static boolean isAcronym(Entry entry) {
        String form = entry.form();
        return form.length() <= LONGEST_ACRONYM && form.chars().allMatch(Character::isUpperCase);
    }

    /** "managed service provider (MSP)": the article gives the acronym a long form of its own, none of the list's. */
    private static boolean isExplainedOtherwise(NameText text, NameCandidate acronym, Entry entry) {
        if (entry.name().type() != EntityType.GROUP
                || !text.before(acronym.first()).equals("(")
                || !BEHIND_ACRONYM.contains(text.after(acronym.end()))) {
            return false;
        }
        String letters = entry.form().toLowerCase(Locale.ROOT);
        int letter = letters.length() - 1;
        int index = acronym.first() - 2;
        while (letter >= 0 && text.within(acronym.first(), index).isPresent()) {
            String word = text.lower(index);
            if (word.charAt(0) == letters.charAt(letter)) {
                letter--;
            } else if (text.token(index).isWord() && word.length() > 3) {
                return false;
            }
            index--;
        }
        if (letter >= 0) {
            return false;
        }
        String longForm = text.words(index + 1, acronym.first() - 1);
        return entry.name().forms().stream()
                .noneMatch(form -> Atoms.fold(form.text()).equalsIgnoreCase(Atoms.fold(longForm)));
    }

    private boolean isTold(NameText text, NameCandidate candidate, Entry entry, boolean technical) {
        // Reports on hacking are full of technical acronyms, and the name model labels them too.
        if (isAcronym(entry) && !technical && text.label(candidate.first()) == NameLabel.ORGANIZATION) {
            return true;
        }
        int next = candidate.end();
        while (text.within(candidate.first(), next)
                .filter(token -> adjectives.contains(token.text()))
                .isPresent()) {
            next++;
        }
        boolean noun = text.within(candidate.first(), next)
                .filter(token -> nouns.contains(token.text()) && !malwareNouns.contains(token.lemma()))
                .isPresent();
        boolean deed = text.within(candidate.first(), candidate.end())
                .filter(token -> token.isVerb() && deeds.contains(token.lemma()))
                .isPresent();
        boolean suffered = text.within(candidate.first(), candidate.first() - 1)
                .filter(token -> token.isVerb() && doneToGroups.contains(token.lemma()))
                .isPresent();
        return noun || deed || suffered;
    }
}
