package org.whosaid.benchmark;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.facts.Article;

/**
 * The articles of a folder, as often as they are needed: repeated under other names where the folder has too few.
 *
 * @param articles in the order of their paths
 */
record ArticleSet(List<Article> articles) {

    ArticleSet {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles, at least one *.txt is needed");
        }
    }

    /** Reads every {@code *.txt} of a folder and of the folders below it; leaves out what is not UTF-8. */
    static ArticleSet read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Article> articles = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                readUtf8(file).ifPresent(articles::add);
            }
            return new ArticleSet(articles);
        }
    }

    private static Optional<Article> readUtf8(Path file) throws IOException {
        try {
            return Optional.of(new Article(String.valueOf(file.getFileName()), Files.readString(file), "UTF-8"));
        } catch (MalformedInputException other) {
            return Optional.empty();
        }
    }

    /** One article of the endless row. */
    Article numbered(int number) {
        Article article = articles.get(number % articles.size());
        return new Article((number / articles.size()) + "/" + article.document(), article.text(), article.encoding());
    }
}
