package org.whosaid.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Parts of articles to learn from and to measure on, such that all articles of an outlet are in one part: what stands
 * before the last underscore of an article's name is its outlet.
 */
final class Outlets {

    private Outlets() {}

    /** For each article in which of so many parts it is; where there are fewer outlets, each article goes by itself. */
    static int[] folds(List<String> articles, int folds) {
        SortedSet<String> outlets = new TreeSet<>();
        articles.forEach(article -> outlets.add(outlet(article)));
        if (outlets.size() < folds) {
            return IntStream.range(0, articles.size())
                    .map(article -> article % folds)
                    .toArray();
        }
        Map<String, Integer> order = new HashMap<>();
        outlets.forEach(outlet -> order.put(outlet, order.size()));
        return articles.stream()
                .mapToInt(article -> order.getOrDefault(outlet(article), 0) % folds)
                .toArray();
    }

    private static String outlet(String article) {
        int end = article.lastIndexOf('_');
        return end < 0 ? article : article.substring(0, end);
    }
}
