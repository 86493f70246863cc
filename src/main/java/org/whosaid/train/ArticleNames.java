package org.whosaid.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads names of articles, without ending: the lines of a text file, or the {@code *.txt} files in a folder. */
public final class ArticleNames {

    private static final String ENDING = ".txt";

    /**
     * The names; in a text file blank lines and those that begin with # are none, and an ending {@code .txt} is taken
     * off.
     *
     * @throws TrainingDataException where there are none or they cannot be read
     */
    public Set<String> read(Path list) throws TrainingDataException {
        Set<String> names = new TreeSet<>();
        try {
            if (Files.isDirectory(list)) {
                try (Stream<Path> files = Files.list(list)) {
                    files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(ENDING))
                            .map(ArticleNames::withoutEnding)
                            .forEach(names::add);
                }
            } else {
                Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(ArticleNames::withoutEnding)
                        .forEach(names::add);
            }
        } catch (IOException unreadable) {
            throw new TrainingDataException(
                    list + ": cannot be read; a text file with a name of an article a line is needed, or a folder",
                    unreadable);
        }
        if (names.isEmpty()) {
            throw new TrainingDataException(list + ": no names; a name a line is needed, or a folder with *.txt");
        }
        return names;
    }

    private static String withoutEnding(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
