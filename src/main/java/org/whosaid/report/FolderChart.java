package org.whosaid.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.cast.Actor;
import org.whosaid.cast.ReportedActors;
import org.whosaid.tables.QuotesCsv;

/**
 * Who speaks in which folder.
 *
 * @param speakers heads of the columns, most heard first
 * @param rows folders, those with most quotes and statements first
 * @param leftOut how many further folders have any
 */
public record FolderChart(List<Head> speakers, List<Row> rows, int leftOut) {

    private static final int MOST_FOLDERS = 12;
    private static final int MOST_SPEAKERS = 6;

    /**
     * A column's head.
     *
     * @param address of the speaker's part of the page
     */
    public record Head(String name, String type, String address) {}

    /**
     * One folder.
     *
     * @param folder its name; empty for articles above all folders
     * @param all how many quotes and statements its articles hold
     * @param cells one for each speaker
     */
    public record Row(String folder, int all, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How often one speaker speaks in one folder.
     *
     * @param strength 0 to 1, its share of the greatest count in the chart
     */
    public record Cell(int count, double strength) {}

    public FolderChart {
        speakers = List.copyOf(speakers);
        rows = List.copyOf(rows);
    }

    /** Counts quotes and statements, each of which is there once. */
    static FolderChart of(List<QuotesCsv.Row> spoken, ReportedActors actors, Folders folders) {
        List<Actor> speakers = actors.all().stream()
                .filter(actor -> actor.heard() > 0 && actor.isNamed())
                .limit(MOST_SPEAKERS)
                .toList();
        Map<String, Integer> totals = new HashMap<>();
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        for (QuotesCsv.Row row : spoken) {
            String folder = folders.of(row.document());
            totals.merge(folder, 1, Integer::sum);
            counts.computeIfAbsent(folder, any -> new HashMap<>()).merge(actors.speaker(row), 1, Integer::sum);
        }
        List<String> shown = totals.keySet().stream()
                .sorted(Comparator.<String>comparingInt(folder -> -totals.getOrDefault(folder, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_FOLDERS)
                .toList();
        int greatest = 1;
        for (String folder : shown) {
            for (Actor speaker : speakers) {
                greatest = Math.max(greatest, count(counts, folder, actors.all().indexOf(speaker)));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (String folder : shown) {
            List<Cell> cells = new ArrayList<>();
            for (Actor speaker : speakers) {
                int count = count(counts, folder, actors.all().indexOf(speaker));
                cells.add(new Cell(count, Math.round(100.0 * count / greatest) / 100.0));
            }
            rows.add(new Row(folder, totals.getOrDefault(folder, 0), cells));
        }
        List<Head> heads = speakers.stream()
                .map(speaker -> new Head(speaker.name(), speaker.type(), speaker.address()))
                .toList();
        return new FolderChart(heads, rows, totals.size() - shown.size());
    }

    private static int count(Map<String, Map<Integer, Integer>> counts, String folder, int speaker) {
        return counts.getOrDefault(folder, Map.of()).getOrDefault(speaker, 0);
    }
}
