package org.whosaid.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a process measured, by name: printed as {@code figure NAME VALUE} by it, read by the one that started it. */
record Figures(Map<String, Double> values) {

    private static final String MARK = "figure ";

    Figures {
        values = Map.copyOf(values);
    }

    /** The figures among the lines that a process printed. */
    static Figures parse(List<String> lines) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith(MARK)) {
                int gap = line.lastIndexOf(' ');
                values.put(line.substring(MARK.length(), gap), Double.valueOf(line.substring(gap + 1)));
            }
        }
        return new Figures(values);
    }

    String lines() {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(figure -> MARK + figure.getKey() + " " + figure.getValue() + "\n")
                .collect(Collectors.joining());
    }

    double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no figure '" + name + "' among " + values.keySet());
        }
        return value;
    }
}
