package org.whosaid.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.whosaid.disk.ListFolder;

/** Reads a list of pairs: a word and what it stands for. */
final class WordMapReader {

    private final CsvList lists;

    WordMapReader(ListFolder folder) {
        this.lists = new CsvList(folder);
    }

    /**
     * From the first column to the second.
     *
     * @param meaning what a cell of the second column stands for; empty for one that is not allowed
     * @param allowed what the second column may hold, for the message
     */
    <T> Map<String, T> read(String file, List<String> columns, Function<String, Optional<T>> meaning, String allowed) {
        Map<String, T> map = new HashMap<>();
        for (CsvList.Row row : lists.read(file, columns)) {
            String word = row.cell(0).strip();
            String cell = row.cell(1).strip();
            if (word.isEmpty()) {
                throw row.fault("a row without a " + columns.get(0));
            }
            T value = meaning.apply(cell)
                    .orElseThrow(() -> row.fault(columns.get(1) + " '" + cell + "', allowed: " + allowed));
            if (map.put(word, value) != null) {
                throw row.fault("'" + word + "' stands here twice, remove one");
            }
        }
        return map;
    }
}
