package org.whosaid.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which columns of tables of articles the user named.
 *
 * @param text the one with the articles; empty to find it by its name
 * @param id the one with their names; empty to find it by its name
 */
public record TableColumns(Optional<String> text, Optional<String> id) {

    /** What is looked for where the user says nothing. */
    public static final TableColumns USUAL = new TableColumns(Optional.empty(), Optional.empty());

    private static final int MOST_SHOWN = 400;
    private static final List<String> TEXTS = List.of("text", "body", "content", "article");
    private static final List<String> IDS = List.of("id", "url");

    /**
     * The number of the column with the articles.
     *
     * @throws TableRefusedException where the named one is not there, or none or more than one may be it
     */
    int textAmong(List<String> columns) throws TableRefusedException {
        if (text.isPresent()) {
            return named("--text", text.get(), columns);
        }
        List<String> likely =
                TEXTS.stream().filter(name -> place(name, columns) >= 0).toList();
        if (likely.size() != 1) {
            String found = likely.isEmpty()
                    ? "no column is called text, body, content or article"
                    : "several columns may hold the articles (" + String.join(", ", likely) + ")";
            throw new TableRefusedException(found + "; name it with --text. Columns: " + shown(columns));
        }
        return place(likely.get(0), columns);
    }

    /**
     * The number of the column with the articles' names; -1 where there is none, and rows are counted.
     *
     * @throws TableRefusedException where the named one is not there
     */
    int idAmong(List<String> columns) throws TableRefusedException {
        if (id.isPresent()) {
            return named("--id", id.get(), columns);
        }
        return IDS.stream()
                .mapToInt(name -> place(name, columns))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static int named(String option, String name, List<String> columns) throws TableRefusedException {
        int place = place(name, columns);
        if (place < 0) {
            throw new TableRefusedException(option + " '" + name + "': no such column. Columns: " + shown(columns));
        }
        return place;
    }

    private static String shown(List<String> columns) {
        String all = String.join(", ", columns).replaceAll("\\p{Cntrl}", "?");
        return all.length() > MOST_SHOWN ? all.substring(0, MOST_SHOWN) + " ..." : all;
    }

    private static int place(String name, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
