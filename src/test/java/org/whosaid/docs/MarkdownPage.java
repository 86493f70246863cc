package org.whosaid.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page in Markdown, as far as our pages use it.
 *
 * @param path where it stands
 * @param lines all of it
 */
public record MarkdownPage(Path path, List<String> lines) {

    private static final String FENCE = "```";
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
    private static final Pattern CELL_BORDER = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]+)\\)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*[a-z]");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    public MarkdownPage {
        lines = List.copyOf(lines);
    }

    /**
     * A table, cells as they are written.
     *
     * @param section the heading above it; empty where there is none
     */
    public record Table(String section, List<String> header, List<List<String>> rows) {

        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        /** The words in backquotes in the first cells of all rows, in order. */
        public List<String> codesInFirstCells() {
            return rows.stream()
                    .map(row -> row.get(0))
                    .flatMap(cell -> codes(cell).stream())
                    .toList();
        }
    }

    /** Reads a page below the project's folder. */
    public static MarkdownPage read(String path) throws IOException {
        return new MarkdownPage(Path.of(path), Files.readAllLines(Path.of(path)));
    }

    /** All pages in a folder, sorted. */
    public static List<MarkdownPage> in(String folder) throws IOException {
        List<MarkdownPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(new MarkdownPage(file, Files.readAllLines(file)));
            }
        }
        return pages;
    }

    /** The tables in order; a row always has as many cells as its header. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        String section = "";
        List<List<String>> rows = new ArrayList<>();
        for (String line : Stream.concat(prose().stream(), Stream.of("")).toList()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
            }
            if (line.startsWith("|")) {
                rows.add(cells(line));
            } else if (!rows.isEmpty()) {
                tables.add(new Table(section, rows.get(0), rows.subList(2, rows.size())));
                rows.clear();
            }
        }
        return tables;
    }

    /** The tables under one heading. */
    public List<Table> tablesUnder(String section) {
        return tables().stream()
                .filter(table -> table.section().equals(section))
                .toList();
    }

    /** The words in backquotes in a cell, in order. */
    public static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    /** What links lead to, outside code. */
    public List<String> links() {
        return found(LINK, prose().stream()).map(link -> link.group(1)).toList();
    }

    /** The long names of options that stand anywhere on the page, code and examples included. */
    public Set<String> options() {
        return found(OPTION, lines.stream()).map(MatchResult::group).collect(Collectors.toSet());
    }

    /** What links to headings of this page end in, as the usual viewers make them. */
    public Set<String> anchors() {
        return found(HEADING, prose().stream())
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean code = false;
        for (String line : lines) {
            if (line.startsWith(FENCE)) {
                code = !code;
            } else if (!code) {
                prose.add(line);
            }
        }
        return prose;
    }

    private static Stream<MatchResult> found(Pattern pattern, Stream<String> lines) {
        return lines.flatMap(line -> pattern.matcher(line).results());
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceAll("^\\||\\|$", "");
        return CELL_BORDER
                .splitAsStream(inner + " ")
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }
}
