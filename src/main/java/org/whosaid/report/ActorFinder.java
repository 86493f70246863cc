package org.whosaid.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;

/** Puts the rows of all articles together by name and type. */
final class ActorFinder {

    private static final Comparator<Actor> MOST_HEARD_FIRST = Comparator.comparingInt(Actor::heard)
            .thenComparingInt(Actor::mentions)
            .reversed()
            .thenComparing(Actor::name)
            .thenComparing(Actor::type);

    /**
     * All actors, those with most quotes and statements first, then those with most mentions.
     *
     * @param entities of all articles
     * @param spoken quotes and statements of all articles, each once
     * @param numbers from a document to its number
     */
    List<Actor> find(List<EntitiesCsv.Row> entities, List<QuotesCsv.Row> spoken, Map<String, Integer> numbers) {
        Map<Actor.Key, Gathering> gatherings = new LinkedHashMap<>();
        for (EntitiesCsv.Row row : entities) {
            gathering(gatherings, row.name(), row.type().name()).add(row, numbers.getOrDefault(row.document(), 0));
        }
        for (QuotesCsv.Row row : spoken) {
            if (row.speaker().isSomebody()) {
                gathering(gatherings, row.speaker().name(), row.speaker().type())
                        .add(row, numbers.getOrDefault(row.document(), 0));
            }
        }
        return gatherings.entrySet().stream()
                .map(entry -> entry.getValue().actor(entry.getKey()))
                .sorted(MOST_HEARD_FIRST)
                .toList();
    }

    private static Gathering gathering(Map<Actor.Key, Gathering> gatherings, String name, String type) {
        return gatherings.computeIfAbsent(new Actor.Key(name, type), key -> new Gathering());
    }

    /** What is known of one actor so far. */
    private static final class Gathering {

        private final Map<String, Integer> roles = new LinkedHashMap<>();
        private final Set<String> aliases = new LinkedHashSet<>();
        private final Set<Integer> documents = new TreeSet<>();
        private String code = "";
        private int mentions;
        private int quotes;
        private int statements;

        void add(EntitiesCsv.Row row, int document) {
            mentions += row.mentions();
            code = code.isEmpty() ? row.code() : code;
            aliases.addAll(row.aliases());
            addRole(row.role());
            documents.add(document);
        }

        void add(QuotesCsv.Row row, int document) {
            if (row.isQuoted()) {
                quotes++;
            } else {
                statements++;
            }
            if (row.speaker().id().isEmpty()) {
                addRole(row.speaker().role());
            }
            documents.add(document);
        }

        private void addRole(String role) {
            if (!role.isEmpty()) {
                roles.merge(role, 1, Integer::sum);
            }
        }

        Actor actor(Actor.Key key) {
            List<String> byFrequency = roles.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
            return new Actor(
                    key.name(),
                    key.type(),
                    code,
                    byFrequency,
                    aliases.stream().filter(alias -> !alias.equals(key.name())).toList(),
                    mentions,
                    quotes,
                    statements,
                    List.copyOf(documents));
        }
    }
}
