package org.whosaid.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.whosaid.facts.Article;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Reading;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.InputEntry.InputFile;

/** A folder of articles to learn from, {@code NAME.txt}. */
public final class TextFolder {

    private static final String ENDING = ".txt";

    private final Path folder;
    private final ArticleReader reader =
            ArticleReader.detecting(InputStream.nullInputStream(), ArticleReader.DEFAULT_MAX_CHARACTERS);

    public TextFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The names of all articles, sorted.
     *
     * @throws TrainingDataException where there is no such folder
     */
    public List<String> names() throws TrainingDataException {
        if (!Files.isDirectory(folder)) {
            throw new TrainingDataException(folder + ": no such folder; a folder with articles *.txt is needed");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new TrainingDataException(folder + ": cannot be read", unreadable);
        }
    }

    /**
     * One of the articles.
     *
     * @throws TrainingDataException where it cannot be read or is no text
     */
    public Article read(String name) throws TrainingDataException {
        Path file = folder.resolve(name + ENDING);
        Reading reading = reader.read(new InputFile(name, file));
        if (reading instanceof Problem problem) {
            throw new TrainingDataException(
                    file + ": " + problem.reason().words() + ": " + problem.detail() + "; remove it or leave it out");
        }
        return (Article) reading;
    }
}
