package org.whosaid.lists;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.whosaid.disk.ListFaultException;
import org.whosaid.facts.EntityType;

/**
 * Reads a watch list in CSV: a header, then one name a row. The columns {@code name} and {@code type} are needed,
 * {@code aliases} (joined with {@code ;}) and {@code code} may be there, all others are passed over. Cells may be
 * separated by commas, semicolons or tabs. The type NONE says that the words are never a name.
 */
final class WatchTable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    /** What stands in the place of a type where the words are never a name. */
    private static final String NEVER_A_NAME = "NONE";

    private static final String EXPECTED =
            "a header with the columns name and type is needed (aliases and code may follow; separated by commas,"
                    + " semicolons or tabs)";
    private static final Map<String, EntityType> TYPES =
            Arrays.stream(EntityType.values()).collect(Collectors.toUnmodifiableMap(EntityType::name, type -> type));

    /** Where the columns stand that have a meaning. */
    private record Columns(int name, int type, Optional<Integer> aliases, Optional<Integer> code, int count) {}

    /**
     * The rows below the header; rows without any cell filled are passed over.
     *
     * @throws ListFaultException for whatever is not as it should be
     */
    List<WatchedRow> read(String file, String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(file, text))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<WatchedRow> rows = new ArrayList<>();
        Optional<Columns> columns = Optional.empty();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord cells : parser) {
                line = parser.getCurrentLineNumber();
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (columns.isEmpty()) {
                    columns = Optional.of(columns(file, line, cells));
                } else {
                    rows.add(row(file, line, cells, columns.get()));
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new ListFaultException(
                    file, line + 1, "broken CSV from here on: a quotation mark is not closed, or has text behind it");
        }
        return rows;
    }

    /** The separator with which the first line that is not blank has both columns that are needed. */
    private static char separator(String file, String text) {
        long line = 1 + text.lines().takeWhile(String::isBlank).count();
        String header = text.lines()
                .filter(found -> !found.isBlank())
                .findFirst()
                .orElseThrow(() -> new ListFaultException(file, "empty: " + EXPECTED));
        for (char separator : SEPARATORS) {
            List<String> names = Arrays.stream(header.split(String.valueOf(separator), -1))
                    .map(cell -> column(cell.replace("\"", "")))
                    .toList();
            if (names.contains("name") && names.contains("type")) {
                return separator;
            }
        }
        throw new ListFaultException(file, line, "'" + WatchedRow.start(header) + "': " + EXPECTED);
    }

    private static Columns columns(String file, long line, CSVRecord header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            String name = column(header.get(place));
            if (places.put(name, place) != null
                    && List.of("name", "type", "aliases", "code").contains(name)) {
                throw new ListFaultException(file, line, "two columns '" + name + "', one is allowed");
            }
        }
        Integer name = places.get("name");
        Integer type = places.get("type");
        if (name == null || type == null) {
            throw new ListFaultException(file, line, EXPECTED);
        }
        return new Columns(
                name,
                type,
                Optional.ofNullable(places.get("aliases")),
                Optional.ofNullable(places.get("code")),
                header.size());
    }

    private static String column(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    private static WatchedRow row(String file, long line, CSVRecord cells, Columns columns) {
        for (int extra = columns.count(); extra < cells.size(); extra++) {
            if (!cells.get(extra).isBlank()) {
                throw new ListFaultException(
                        file,
                        line,
                        cells.size() + " cells below " + columns.count()
                                + " columns: a cell that holds the separator needs quotation marks around it");
            }
        }
        String name = WatchedRow.form(file, line, "name", cell(cells, columns.name()));
        String typed = cell(cells, columns.type());
        Optional<EntityType> type = Optional.ofNullable(TYPES.get(typed.toUpperCase(Locale.ROOT)));
        if (type.isEmpty() && !typed.toUpperCase(Locale.ROOT).equals(NEVER_A_NAME)) {
            throw new ListFaultException(
                    file,
                    line,
                    "type '" + WatchedRow.start(typed) + "', allowed are "
                            + Arrays.stream(EntityType.values())
                                    .map(EntityType::name)
                                    .collect(Collectors.joining(", "))
                            + ", and " + NEVER_A_NAME + " for words that are never a name");
        }
        List<String> aliases =
                columns.aliases().map(place -> ListCell.parts(cell(cells, place))).orElse(List.of()).stream()
                        .map(alias -> WatchedRow.form(file, line, "alias", alias))
                        .toList();
        String code = columns.code().map(place -> cell(cells, place)).orElse("");
        if (type.equals(Optional.of(EntityType.STATE))
                && !code.isEmpty()
                && !NameListReader.STATE_CODE.matcher(code).matches()) {
            throw new ListFaultException(
                    file,
                    line,
                    "code '" + WatchedRow.start(code)
                            + "': of a state an ISO 3166 code is allowed, such as FR or US-AL");
        }
        return new WatchedRow(file, line, name, type, aliases, code);
    }

    /** A type as a list has it. */
    static String typed(Optional<EntityType> type) {
        return type.map(EntityType::name).orElse(NEVER_A_NAME);
    }

    private static String cell(CSVRecord cells, int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }
}
