package org.whosaid.entities;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.whosaid.facts.Entity.Description.Kind;
import org.whosaid.facts.Lexicon;
import org.whosaid.nametext.NameText;

/**
 * Chooses a person's role among what the article says of the person: the first title or apposition that names an
 * office, before those that are shared with others; where there is none, what the person is said to be, or an honour.
 */
final class RoleFinder {

    private static final List<String> HONOURS = List.of("titles-academic", "titles-honorific", "titles-nobility");

    private final RoleWords words;
    private final List<Set<String>> honours;

    RoleFinder(Lexicon lexicon, RoleWords words) {
        this.words = words;
        this.honours = HONOURS.stream().map(lexicon::words).toList();
    }

    /**
     * The role; empty where the article gives none.
     *
     * @param described what is said of the person, in text order
     */
    String find(NameText text, List<Described> described) {
        List<Described> roles = described.stream()
                .filter(one -> one.kind() != Kind.DEED
                        && !words.isRelation(text, one.phrase().head()))
                .toList();
        Predicate<Described> honour = one -> isHonour(text, one.phrase());
        Predicate<Described> said = one -> one.kind() == Kind.PREDICATE;
        Predicate<Described> shared = one -> words.isPlural(text, one.phrase().head());
        List<Predicate<Described>> order =
                List.of(honour.or(said).or(shared).negate(), shared.and(said.negate()), said, honour);
        return order.stream()
                .flatMap(wanted -> roles.stream().filter(wanted))
                .findFirst()
                .map(one -> words(text, one.phrase()))
                .orElse("");
    }

    private boolean isHonour(NameText text, RolePhrase phrase) {
        String all = text.words(phrase.first(), phrase.end());
        return honours.stream().anyMatch(list -> list.contains(all));
    }

    /** The phrase as it stands, but in the singular. */
    private String words(NameText text, RolePhrase phrase) {
        String all = text.words(phrase.first(), phrase.end());
        if (!words.isPlural(text, phrase.head())) {
            return all;
        }
        String upTo = text.words(phrase.first(), phrase.head() + 1);
        String plural = text.word(phrase.head());
        return upTo.substring(0, upTo.length() - plural.length())
                + words.singular(plural).orElse(plural)
                + all.substring(upTo.length());
    }
}
