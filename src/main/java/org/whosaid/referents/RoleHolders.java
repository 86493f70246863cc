package org.whosaid.referents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;

/**
 * The people of an article by the words of their roles, so that no phrase has to look at all of them; gathered when the
 * first one asks. For one article, one thread.
 */
final class RoleHolders {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private final List<Entity> entities;
    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private boolean gathered;

    /** From the word of a role to those who hold it, by where they are named. */
    private final Map<String, NavigableMap<Integer, Entity>> byPlace = new HashMap<>();

    RoleHolders(List<Entity> entities) {
        this.entities = entities;
    }

    /**
     * Who holds a role and is named last before a place.
     *
     * @param head the word of the role, in small letters
     * @param offset the place in UTF-16 units
     */
    Optional<Entity> lastBefore(String head, int offset) {
        return Optional.ofNullable(byPlace.computeIfAbsent(head, this::holders).lowerEntry(offset))
                .map(Map.Entry::getValue);
    }

    private NavigableMap<Integer, Entity> holders(String head) {
        Pattern whole = Pattern.compile("\\b" + Pattern.quote(head) + "\\b");
        NavigableMap<Integer, Entity> holders = new TreeMap<>();
        for (Entity entity : withFirstWordOf(head)) {
            if (whole.matcher(role(entity)).find()) {
                for (Mention mention : entity.mentions()) {
                    holders.putIfAbsent(mention.span().start(), entity);
                }
            }
        }
        return holders;
    }

    private List<Entity> withFirstWordOf(String head) {
        if (!gathered) {
            entities.forEach(this::gather);
            gathered = true;
        }
        Matcher first = WORD.matcher(head);
        return first.find() ? byWord.getOrDefault(first.group(), List.of()) : entities;
    }

    private void gather(Entity entity) {
        WORD.matcher(role(entity))
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(word -> byWord.computeIfAbsent(word, unseen -> new ArrayList<>())
                        .add(entity));
    }

    private static String role(Entity entity) {
        return entity.role().toLowerCase(Locale.ROOT);
    }
}
