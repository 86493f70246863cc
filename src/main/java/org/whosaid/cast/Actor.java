package org.whosaid.cast;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.whosaid.tables.QuotesCsv;

/**
 * Somebody or something of all articles together: a row of actors.csv. Where the tables have no such row, rows of one
 * name and type are one actor, whatever article they are of. Speakers without a name are one actor for each noun
 * phrase, which may well be several people.
 *
 * @param id in actors.csv; empty where it is no row of that table
 * @param key what the page's addresses call it by: type and name and, where these are several actors', the id
 * @param name as the tables have it
 * @param type an entity's type, or UNNAMED
 * @param code ISO 3166, the watch list's for watched names, otherwise empty
 * @param roles titles and affiliations, those of most articles first
 * @param aliases other forms
 * @param confidence how sure it is that all articles mean the same, 0 to 1
 * @param mentions how often the articles name it; 0 for speakers that entities.csv does not list
 * @param quotes how many quoted segments it is the speaker of
 * @param statements how many reported statements it is the speaker of
 * @param documents numbers of its articles, from 0 in the order of documents.csv
 */
public record Actor(
        String id,
        String key,
        String name,
        String type,
        String code,
        List<Role> roles,
        List<String> aliases,
        double confidence,
        int mentions,
        int quotes,
        int statements,
        List<Integer> documents) {

    public Actor {
        roles = List.copyOf(roles);
        aliases = List.copyOf(aliases);
        documents = List.copyOf(documents);
    }

    /** A title or affiliation, and how many rows give it. */
    public record Role(String words, int rows) {}

    /** How many quotes and statements it is the speaker of. */
    public int heard() {
        return quotes + statements;
    }

    public boolean isNamed() {
        return !type.equals(QuotesCsv.UNNAMED);
    }

    public List<String> roleWords() {
        return roles.stream().map(Role::words).toList();
    }

    public List<Integer> roleRows() {
        return roles.stream().map(Role::rows).toList();
    }

    /** The address of the part of the page about it: {@code #n/TYPE/NAME}. */
    public String address() {
        return "#n/"
                + URLEncoder.encode(key, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }
}
