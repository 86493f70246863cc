package org.whosaid.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whosaid.facts.ArticleResult;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;

/** What the tables say about an article, as far as it is measured. */
record FoundArticle(List<FoundEntity> entities, List<FoundQuote> quotes) {

    private static final Pattern BETWEEN_ALIASES = Pattern.compile("; ");

    FoundArticle {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
    }

    static FoundArticle of(ArticleResult result) {
        return new FoundArticle(
                rows(new EntitiesCsv(), result).stream().map(FoundEntity::of).toList(),
                rows(new QuotesCsv(), result).stream().map(FoundQuote::of).toList());
    }

    /** A table's rows of one article, each from its columns to its cells. */
    static List<Map<String, String>> rows(ArticleTable table, ArticleResult result) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : table.rows(result)) {
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < cells.size(); column++) {
                row.put(table.header().get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    /** A row of entities.csv. */
    record FoundEntity(String name, String type, List<String> aliases) {

        FoundEntity {
            aliases = List.copyOf(aliases);
        }

        private static FoundEntity of(Map<String, String> row) {
            return new FoundEntity(
                    row.getOrDefault("name", ""),
                    row.getOrDefault("type", ""),
                    BETWEEN_ALIASES
                            .splitAsStream(row.getOrDefault("aliases", ""))
                            .filter(alias -> !alias.isEmpty())
                            .toList());
        }

        String plainName() {
            return PlainName.of(name, type);
        }

        /** All that it is called, ready to be compared. */
        Set<String> forms() {
            Set<String> forms = new TreeSet<>();
            Stream.concat(Stream.of(name), aliases.stream())
                    .map(form -> PlainName.of(form, type))
                    .forEach(forms::add);
            return forms;
        }

        boolean isCalledOneOf(Set<String> keys) {
            return forms().stream().anyMatch(keys::contains);
        }

        /** Whether its forms name two entities of the gold, each by a form that no other entity shares. */
        boolean mergesTwoOf(List<GoldArticle.GoldEntity> gold) {
            return gold.stream()
                            .filter(entity -> {
                                Set<String> own = entity.keys();
                                gold.stream()
                                        .filter(other -> !other.equals(entity))
                                        .forEach(other -> own.removeAll(other.keys()));
                                return isCalledOneOf(own);
                            })
                            .count()
                    > 1;
        }
    }

    /**
     * A row of quotes.csv.
     *
     * @param start first code point of the words
     * @param end the code point after the last
     * @param speaker empty where there is none
     */
    record FoundQuote(int start, int end, String speaker) {

        private static FoundQuote of(Map<String, String> row) {
            return new FoundQuote(
                    Integer.parseInt(row.getOrDefault("start", "")),
                    Integer.parseInt(row.getOrDefault("end", "")),
                    row.getOrDefault("speaker", ""));
        }

        int length() {
            return end - start;
        }
    }
}
