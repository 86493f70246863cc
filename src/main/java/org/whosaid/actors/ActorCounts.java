package org.whosaid.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.facts.EntityType;

/** Counts what articles say of one actor, while its sightings come in by article; then it is a record. */
final class ActorCounts {

    /** Where in the record the name stands, and the number of the group that the actor is known by. */
    static final int NAME = 1;

    static final int NUMBER = 3;

    private static final int MOST_FORMS = 200;

    /** A form counts as one that people use where one of so many articles has it. */
    private static final int ONE_OF = 5;

    private static final String BETWEEN = "\u0001";

    private final String number;
    private final Counts names = new Counts(MOST_FORMS);
    private final Counts forms = new Counts(MOST_FORMS);
    private final Counts roles = new Counts(MOST_FORMS);
    private final Counts codes = new Counts(MOST_FORMS);
    private final Map<EntityType, Integer> types = new TreeMap<>();
    private int articles;
    private String article = "";
    private int firstDocument;
    private int lastDocument;
    private int mentions;
    private int quotes;
    private int statements;
    private String first = "";
    private String last = "";
    private double sure;
    private int sightings;

    ActorCounts(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    boolean isEmpty() {
        return sightings == 0;
    }

    void add(Sighting sighting, double probability) {
        if (isEmpty() || !sighting.article().equals(article)) {
            articles++;
            article = sighting.article();
        }
        if (isEmpty() || sighting.document() < firstDocument) {
            first = sighting.path();
            firstDocument = sighting.document();
        }
        if (isEmpty() || sighting.document() > lastDocument) {
            last = sighting.path();
            lastDocument = sighting.document();
        }
        sightings++;
        sure += probability;
        mentions += sighting.counts().get(0);
        quotes += sighting.counts().get(1);
        statements += sighting.counts().get(2);
        types.merge(sighting.type(), 1, Integer::sum);
        names.add(sighting.name(), 1);
        forms.add(sighting.name(), 1);
        sighting.aliases().forEach(alias -> forms.add(alias, 1));
        if (!sighting.role().isEmpty()) {
            roles.add(sighting.role(), 1);
        }
        if (!sighting.code().isEmpty()) {
            codes.add(sighting.code(), 1);
        }
    }

    /** As fields of a record; the order of records is that of the table. */
    String[] fields() {
        String name = name();
        return new String[] {
            RecordNumbers.writeDescending(articles),
            name,
            type().name(),
            number,
            codes.isEmpty() ? "" : codes.mostFrequent().get(0),
            String.join(BETWEEN, roles.mostFrequent()),
            Integer.toString(articles),
            Integer.toString(mentions),
            Integer.toString(quotes),
            Integer.toString(statements),
            first,
            last,
            String.join(
                    BETWEEN,
                    forms.mostFrequent().stream()
                            .filter(form -> !form.equals(name))
                            .toList()),
            Double.toString(sure / sightings)
        };
    }

    static Actor read(int number, String[] fields) {
        return new Actor(
                ActorsCsv.id(number),
                fields[NAME],
                EntityType.valueOf(fields[2]),
                fields[4],
                Sighting.split(fields[5]),
                Integer.parseInt(fields[6]),
                Integer.parseInt(fields[7]),
                Integer.parseInt(fields[8]),
                Integer.parseInt(fields[9]),
                fields[10],
                fields[11],
                Sighting.split(fields[12]),
                Double.parseDouble(fields[13]));
    }

    private EntityType type() {
        return types.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The fullest form that not only single articles use; the most frequent of several. */
    private String name() {
        List<String> all = names.mostFrequent();
        return all.stream()
                .filter(name -> names.of(name) * ONE_OF >= sightings)
                .max(Comparator.comparingInt(
                                (String name) -> NameKeys.words(name).size())
                        .thenComparingInt(names::of)
                        .thenComparing(Comparator.<String>naturalOrder().reversed()))
                .orElse(all.get(0));
    }
}
