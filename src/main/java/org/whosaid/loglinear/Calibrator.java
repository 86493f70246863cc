package org.whosaid.loglinear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.whosaid.loglinear.SpeakerModel.Point;

/**
 * Measures what the ranker's own probabilities are worth: answers sorted by probability fall into bins of the same
 * size, and neighbouring bins are pooled where the share of right ones would fall as the probability rises (pool
 * adjacent violators: Ayer and others 1955).
 */
public final class Calibrator {

    private static final int MOST_BINS = 20;

    /** Fewer answers say nothing about a share. */
    private static final int SMALLEST_BIN = 25;

    /**
     * One answer.
     *
     * @param probability what the model gave it, 0 to 1
     * @param right whether it is right
     */
    public record Answer(double probability, boolean right) {}

    private record Bin(double probabilities, int right, int count) {

        static Bin of(List<Answer> answers) {
            double sum = answers.stream().mapToDouble(Answer::probability).sum();
            int right = (int) answers.stream().filter(Answer::right).count();
            return new Bin(sum, right, answers.size());
        }

        Bin with(Bin other) {
            return new Bin(probabilities + other.probabilities, right + other.right, count + other.count);
        }

        double share() {
            return (double) right / count;
        }

        Point point() {
            return new Point(probabilities / count, share());
        }
    }

    /** At most {@value #MOST_BINS} points, probability and share of right ones rising; none without answers. */
    public List<Point> fit(List<Answer> answers) {
        Deque<Bin> pooled = new ArrayDeque<>();
        for (Bin bin : bins(answers)) {
            Bin last = bin;
            while (!pooled.isEmpty() && pooled.getLast().share() >= last.share()) {
                last = pooled.removeLast().with(last);
            }
            pooled.addLast(last);
        }
        return pooled.stream().map(Bin::point).toList();
    }

    private static List<Bin> bins(List<Answer> answers) {
        List<Answer> sorted = new ArrayList<>(answers);
        // Answers of the same probability count in any order, but the bins must not depend on it.
        sorted.sort(Comparator.comparingDouble(Answer::probability).thenComparing(Answer::right));
        int count = Math.min(MOST_BINS, (sorted.size() + SMALLEST_BIN - 1) / SMALLEST_BIN);
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < count; bin++) {
            int from = (int) ((long) sorted.size() * bin / count);
            int to = (int) ((long) sorted.size() * (bin + 1) / count);
            bins.add(Bin.of(sorted.subList(from, to)));
        }
        return bins;
    }
}
