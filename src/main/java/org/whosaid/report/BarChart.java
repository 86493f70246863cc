package org.whosaid.report;

import java.util.List;

/**
 * A chart of one bar for each of several things.
 *
 * @param title what it shows
 * @param note what to know about it; may be empty
 * @param things what the bars are of, as head of their column
 * @param unit what is counted
 * @param bars from top to bottom
 */
public record BarChart(String title, String note, String things, String unit, List<Bar> bars) {

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label what it is of
     * @param type the entity type that colours it; empty for none
     * @param address of the part of the page about it, beginning with a hash; empty for none
     * @param count its number
     * @param percent its length, 0 to 100
     */
    public record Bar(String label, String type, String address, int count, double percent) {}

    /** A bar as long as its share of the longest. */
    static Bar bar(String label, String type, String address, int count, int longest) {
        return new Bar(label, type, address, count, longest == 0 ? 0 : Math.round(1000.0 * count / longest) / 10.0);
    }
}
