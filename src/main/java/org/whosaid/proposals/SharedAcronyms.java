package org.whosaid.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.nametext.NameTrie.Entry;

/**
 * Settles acronyms that several listed names share (AFP, CBC): the article means the one that it names in full, else
 * rather an outlet or a party than an agency, a company or a movement.
 */
final class SharedAcronyms {

    /** Shorter forms of a name are acronyms themselves. */
    private static final int SHORTEST_FULL_NAME = 8;

    /** What acronyms in the news mean most. */
    private static final Set<String> FREQUENT = Set.of("media", "political-parties");

    private final String article;
    private final Map<KnownName, Boolean> named = new HashMap<>();

    SharedAcronyms(String article) {
        this.article = article;
    }

    /** The entry that is meant, of those that stand at one place. */
    Entry meant(List<Entry> standing) {
        Entry first = standing.get(0);
        boolean acronym = first.form().length() > 1 && first.form().chars().allMatch(Character::isUpperCase);
        if (standing.size() == 1 || !acronym || first.name().type() == EntityType.STATE) {
            return first;
        }
        Entry best = first;
        for (Entry entry : standing) {
            if (weight(entry) > weight(best)) {
                best = entry;
            }
        }
        return best;
    }

    private int weight(Entry entry) {
        if (named.computeIfAbsent(entry.name(), this::isNamed)) {
            return 3;
        }
        if (FREQUENT.contains(entry.name().list())) {
            return 2;
        }
        return entry.name().type() == EntityType.GROUP ? 0 : 1;
    }

    private boolean isNamed(KnownName name) {
        return name.forms().stream()
                .map(KnownName.Form::text)
                .anyMatch(form -> form.length() >= SHORTEST_FULL_NAME && article.contains(form));
    }
}
