package org.whosaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whosaid.tables.QuotesCsv;

/**
 * How sure the speakers of all quotes and statements that have one are.
 *
 * @param bins ten, from 0.00 to 1.00
 */
public record ConfidenceChart(List<Bin> bins) {

    private static final int BINS = 10;

    /**
     * One column.
     *
     * @param from its least confidence, two decimals
     * @param to its greatest one
     * @param count how many quotes and statements it holds
     * @param percent its height, 0 to 100
     */
    public record Bin(String from, String to, int count, double percent) {}

    public ConfidenceChart {
        bins = List.copyOf(bins);
    }

    /** Counts quotes and statements, each of which is there once. */
    static ConfidenceChart of(List<QuotesCsv.Row> spoken) {
        int[] counts = new int[BINS];
        for (QuotesCsv.Row row : spoken) {
            if (row.speaker().isSomebody()) {
                counts[Math.min(BINS - 1, (int) Math.floor(row.confidence() * BINS + 1e-9))]++;
            }
        }
        int highest = 1;
        for (int count : counts) {
            highest = Math.max(highest, count);
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            boolean last = bin == BINS - 1;
            bins.add(new Bin(
                    String.format(Locale.ROOT, "%.2f", bin / 10.0),
                    last ? "1.00" : String.format(Locale.ROOT, "%.2f", bin / 10.0 + 0.09),
                    counts[bin],
                    Math.round(1000.0 * counts[bin] / highest) / 10.0));
        }
        return new ConfidenceChart(bins);
    }
}
