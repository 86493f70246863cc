package org.whosaid.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.MentionsCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.TableRow;

/**
 * Everybody and everything that a run's tables name, and which of them a row means. An actor's number is its place
 * among all, from 0; -1 stands for nobody.
 *
 * @param all most quotes and statements first, then most mentions
 * @param byIdentity numbers of actors
 * @param byEntity numbers of the actors of entities
 * @param byName numbers of the actors of names in one document
 */
public record ReportedActors(
        List<Actor> all,
        Map<Identity, Integer> byIdentity,
        Map<InDocument, Integer> byEntity,
        Map<InDocument, Integer> byName) {

    private static final Comparator<Actor> MOST_HEARD_FIRST = Comparator.comparingInt(Actor::heard)
            .thenComparingInt(Actor::mentions)
            .reversed()
            .thenComparing(Actor::name)
            .thenComparing(Actor::type)
            .thenComparing(Actor::id);

    public ReportedActors {
        all = List.copyOf(all);
        byIdentity = Map.copyOf(byIdentity);
        byEntity = Map.copyOf(byEntity);
        byName = Map.copyOf(byName);
    }

    /** What tells actors apart: the id, or where there is none, name and type. */
    public record Identity(String id, String name, String type) {

        static Identity of(String id, String name, String type) {
            return id.isEmpty() ? new Identity("", name, type) : new Identity(id, "", "");
        }

        static Identity of(EntitiesCsv.Row row) {
            return of(row.actorId(), row.name(), row.type().name());
        }

        static Identity of(QuotesCsv.Row row) {
            return of(row.actorId(), row.speaker().name(), row.speaker().type());
        }
    }

    /** An entity's id, or its name, in one document. */
    public record InDocument(String document, String entity) {}

    /**
     * Puts the rows of all articles together.
     *
     * @param spoken quotes and statements of all articles, each once
     * @param documents from a document to its number
     */
    public static ReportedActors of(FinishedRun run, List<QuotesCsv.Row> spoken, Map<String, Integer> documents) {
        Map<Identity, ActorGathering> gatherings = new LinkedHashMap<>();
        for (TableRow row : run.actors()) {
            gatherings.put(Identity.of(row.text("actor_id"), "", ""), ActorGathering.of(row));
        }
        for (EntitiesCsv.Row row : run.entities()) {
            gatherings
                    .computeIfAbsent(
                            Identity.of(row),
                            any -> ActorGathering.of(row.name(), row.type().name()))
                    .add(row, documents.getOrDefault(row.document(), 0));
        }
        for (QuotesCsv.Row row : spoken) {
            if (row.speaker().isSomebody()) {
                gatherings
                        .computeIfAbsent(
                                Identity.of(row),
                                any -> ActorGathering.of(
                                        row.speaker().name(), row.speaker().type()))
                        .add(row, documents.getOrDefault(row.document(), 0));
            }
        }
        return of(run, gatherings);
    }

    private static ReportedActors of(FinishedRun run, Map<Identity, ActorGathering> gatherings) {
        Map<String, Long> calls = gatherings.values().stream()
                .collect(Collectors.groupingBy(ActorGathering::call, Collectors.counting()));
        record Gathered(Identity identity, Actor actor) {}
        List<Gathered> gathered = gatherings.entrySet().stream()
                .map(entry -> new Gathered(
                        entry.getKey(),
                        entry.getValue()
                                .actor(calls.getOrDefault(entry.getValue().call(), 0L) == 1)))
                .sorted(Comparator.comparing(Gathered::actor, MOST_HEARD_FIRST))
                .toList();
        List<Actor> all = new ArrayList<>();
        Map<Identity, Integer> byIdentity = new HashMap<>();
        for (Gathered one : gathered) {
            byIdentity.put(one.identity(), all.size());
            all.add(one.actor());
        }
        Map<InDocument, Integer> byEntity = new HashMap<>();
        Map<InDocument, Integer> byName = new HashMap<>();
        for (EntitiesCsv.Row row : run.entities()) {
            int number = byIdentity.getOrDefault(Identity.of(row), -1);
            byEntity.put(new InDocument(row.document(), row.entityId()), number);
            byName.putIfAbsent(new InDocument(row.document(), row.name()), number);
        }
        return new ReportedActors(all, byIdentity, byEntity, byName);
    }

    /** Who speaks. */
    public int speaker(QuotesCsv.Row row) {
        return byIdentity.getOrDefault(Identity.of(row), -1);
    }

    /** Who is talked about, each once. */
    public List<Integer> about(QuotesCsv.Row row) {
        return row.about().stream()
                .map(name -> byName.getOrDefault(new InDocument(row.document(), name), -1))
                .filter(number -> number >= 0)
                .distinct()
                .toList();
    }

    /** Who is named. */
    public int named(MentionsCsv.Row row) {
        return byEntity.getOrDefault(new InDocument(row.document(), row.entityId()), -1);
    }
}
