package org.whosaid.cast;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.tables.Cell;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.TableRow;

/** What is known of one actor so far. */
final class ActorGathering {

    private final Map<String, Integer> roles = new LinkedHashMap<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<Integer> documents = new TreeSet<>();
    private final String id;
    private final String name;
    private final String type;
    private final double confidence;
    private String code;
    private int mentions;
    private int quotes;
    private int statements;

    private ActorGathering(String id, String name, String type, String code, double confidence) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.code = code;
        this.confidence = confidence;
    }

    /** Of a row of actors.csv. */
    static ActorGathering of(TableRow row) {
        ActorGathering gathering = new ActorGathering(
                row.text("actor_id"),
                row.text("name"),
                row.constant("type"),
                row.text("code"),
                row.get("confidence", Cell.SHARE));
        gathering.aliases.addAll(row.get("aliases", Cell.LIST));
        return gathering;
    }

    /** Of somebody whom actors.csv does not have. */
    static ActorGathering of(String name, String type) {
        return new ActorGathering("", name, type, "", 1);
    }

    void add(EntitiesCsv.Row row, int document) {
        mentions += row.mentions();
        code = code.isEmpty() ? row.code() : code;
        if (id.isEmpty()) {
            aliases.addAll(row.aliases());
        }
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

    /** Type and name: what an actor is called by as long as no other is called the same. */
    String call() {
        return type + "/" + name;
    }

    /**
     * The actor.
     *
     * @param isOnly whether no other has its type and name
     */
    Actor actor(boolean isOnly) {
        List<Actor.Role> byFrequency = roles.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> new Actor.Role(entry.getKey(), entry.getValue()))
                .toList();
        return new Actor(
                id,
                isOnly || id.isEmpty() ? call() : call() + "/" + id,
                name,
                type,
                code,
                byFrequency,
                aliases.stream().filter(alias -> !alias.equals(name)).toList(),
                confidence,
                mentions,
                quotes,
                statements,
                List.copyOf(documents));
    }
}
