package org.whosaid.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whosaid.tables.QuotesCsv;

/**
 * Somebody or something of all articles together: rows of one name and type are one actor, whatever article they are
 * of. Speakers without a name are one actor for each noun phrase, which may well be several people.
 *
 * @param name as the tables have it
 * @param type an entity's type, or UNNAMED
 * @param code ISO 3166 for states, the watch list's for watched names, otherwise empty
 * @param roles titles and affiliations, the most frequent first
 * @param aliases other forms, in order
 * @param mentions how often the articles name it; 0 for speakers that entities.csv does not list
 * @param quotes how many quoted segments it is the speaker of
 * @param statements how many reported statements it is the speaker of
 * @param documents numbers of its articles, from 0 in the order of documents.csv
 */
record Actor(
        String name,
        String type,
        String code,
        List<String> roles,
        List<String> aliases,
        int mentions,
        int quotes,
        int statements,
        List<Integer> documents) {

    Actor {
        roles = List.copyOf(roles);
        aliases = List.copyOf(aliases);
        documents = List.copyOf(documents);
    }

    /** What tells actors apart. */
    record Key(String name, String type) {}

    /** How many quotes and statements it is the speaker of. */
    int heard() {
        return quotes + statements;
    }

    boolean isNamed() {
        return !type.equals(QuotesCsv.UNNAMED);
    }

    Key key() {
        return new Key(name, type);
    }

    /** The address of the part of the page about it: {@code #n/TYPE/NAME}. */
    String address() {
        return "#n/" + type + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
