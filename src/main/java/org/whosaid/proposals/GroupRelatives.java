package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/**
 * Finds the groups that an article names together with others: under other names ("APT28, also known as Fancy Bear and
 * Sofacy"), as examples ("groups such as X, Y and Z"), by their name and "Group".
 */
final class GroupRelatives {

    private static final Pattern OTHERWISE = Pattern.compile("aka|a\\.k\\.a\\.?|AKA|alias");
    private static final Set<String> BETWEEN = Set.of(",", "and", "or", "/", "(", "&");
    private static final int MOST_NAMES = 12;

    private final Set<String> nouns;
    private final Set<String> naming;
    private final Set<String> enumerators;
    private final Set<String> threatWords;
    private final Set<String> malwareNouns;
    private final Set<String> notNames;
    private final Set<String> demonyms;

    GroupRelatives(Lexicon lexicon) {
        this.nouns = lexicon.words("group-nouns");
        this.naming = lexicon.words("naming-verbs");
        this.malwareNouns = lexicon.words("malware-nouns");
        this.threatWords = lexicon.words("threat-words");
        this.enumerators = lexicon.words("enumerators");
        this.notNames = lexicon.words("first-words-not-names");
        this.demonyms = lexicon.demonyms().keySet();
    }

    /**
     * The groups with those that are named with them.
     *
     * @param threats whether the article speaks of hacking or influence operations
     */
    List<NameCandidate> withRelatives(NameText text, List<NameCandidate> groups, boolean threats) {
        List<NameCandidate> all = new ArrayList<>(groups);
        Set<Integer> ends = new HashSet<>();
        groups.forEach(group -> ends.add(group.end()));
        for (int i = 0; i < text.size(); i++) {
            if (threats && isEnumerator(text, i)) {
                all.addAll(list(text, i + (text.word(i).equals("such") ? 2 : 1), "example of a group"));
            }
            if (threats && text.word(i).equals("Group")) {
                calledGroup(text, i).ifPresent(all::add);
            }
            if (threats && isBlamed(text, i)) {
                all.addAll(list(text, i + 1, "blamed"));
            }
            int names = otherNames(text, i, threats, ends);
            if (names > 0) {
                all.addAll(list(text, names, "another name of a group"));
            }
        }
        return all;
    }

    /** "the X Group" in a sentence about hacking; companies go without "the". */
    private Optional<NameCandidate> calledGroup(NameText text, int group) {
        int first = group - 1;
        boolean named = text.within(group, first).isPresent()
                && isNameWord(text, first)
                && (text.before(first).equalsIgnoreCase("the")
                        || text.before(first).equals("[")
                        || text.after(group + 1).equals("("));
        boolean threat =
                text.tokensOf(text.sentenceOf(group)).stream().anyMatch(token -> threatWords.contains(token.text()));
        return named && threat
                ? Optional.of(NameCandidate.of(
                        first, group + 1, EntityType.GROUP, Evidence.SHAPE, "called a group among threats"))
                : Optional.empty();
    }

    /** "attributed to X". */
    private static boolean isBlamed(NameText text, int to) {
        return text.word(to).equals("to")
                && text.within(to, to - 1)
                        .filter(token -> token.isVerb() && token.text().startsWith("attribut"))
                        .isPresent();
    }

    /** "groups such as": a collective noun in front of the word that begins a list. */
    private boolean isEnumerator(NameText text, int i) {
        boolean begins = enumerators.contains(text.word(i))
                || (text.word(i).equals("such") && text.after(i + 1).equals("as") && enumerators.contains("such as"));
        int noun = text.before(i).equals(",") ? i - 2 : i - 1;
        return begins
                && text.within(i, noun).isPresent()
                && text.token(noun).tag().equals("NNS")
                && nouns.contains(text.token(noun).lemma())
                && !(malwareNouns.contains(text.token(noun).lemma())
                        && !text.token(noun).lemma().equals("actor"));
    }

    /** Where the other names of a group begin; 0 where there are none. */
    private int otherNames(NameText text, int i, boolean threats, Set<Integer> ends) {
        boolean known = text.word(i).equals("known")
                && text.after(i + 1).equals("as")
                && (text.before(i).equals("also")
                        || text.before(i).equals("previously")
                        || text.before(i).equals("formerly"));
        boolean tracked = text.word(i).equals("tracked") && text.after(i + 1).equals("as");
        boolean alias = OTHERWISE.matcher(text.word(i)).matches();
        if (!known && !tracked && !alias) {
            return 0;
        }
        int before = i - 1;
        while (text.within(i, before).isPresent() && !text.isCapitalisedWord(before) && i - before < 4) {
            before--;
        }
        boolean ofGroup = text.within(i, before).isPresent()
                && (ends.contains(before + 1) || (threats && text.word(before).equals("Group")));
        return ofGroup ? (alias ? i + 1 : i + 2) : 0;
    }

    private List<NameCandidate> list(NameText text, int start, String rule) {
        List<NameCandidate> found = new ArrayList<>();
        int i = start;
        while (found.size() < MOST_NAMES && text.within(start - 1, i).isPresent()) {
            while (text.within(start - 1, i).isPresent()
                    && (BETWEEN.contains(text.word(i))
                            || text.word(i).equals("the")
                            || !text.token(i).isWord())
                    && !text.word(i).equals(")")
                    && !text.word(i).equals(".")) {
                i++;
            }
            Optional<NameCandidate> name = nameAt(text, start, i, rule);
            if (name.isEmpty()) {
                break;
            }
            found.add(name.get());
            i = name.get().end();
            if (!BETWEEN.contains(text.after(i))) {
                break;
            }
        }
        return found;
    }

    private Optional<NameCandidate> nameAt(NameText text, int start, int first, String rule) {
        int end = first;
        while (text.within(start - 1, end).isPresent() && isNameWord(text, end)) {
            end++;
        }
        return end > first && end - first < 4
                ? Optional.of(NameCandidate.of(first, end, EntityType.GROUP, Evidence.CONTEXT, rule))
                : Optional.empty();
    }

    private boolean isNameWord(NameText text, int i) {
        return text.isCapitalisedWord(i)
                && text.capitalsAt(i) == Capitals.SENTENCE
                && text.label(i) != NameLabel.PERSON
                && text.label(i) != NameLabel.LOCATION
                && !notNames.contains(text.word(i))
                && !naming.contains(text.word(i))
                && !demonyms.contains(text.word(i));
    }
}
