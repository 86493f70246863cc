package org.whosaid.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.facts.Article;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Reading;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.InputEntry.InputFile;
import org.whosaid.statements.MarkedAttribution;

/**
 * A folder of annotated articles: {@code text/NAME.txt} beside {@code attributions/NAME_WHO.ann}, brat's standoff
 * format. Of several annotations of an article the alphabetically first counts; WHO holds no underscore. Where there is
 * a {@code communication.json}, it says which attributions tell what was said and not only what somebody thinks:
 * {@code {"NAME.txt": [where a content starts, in code points, ...], ...}}.
 */
public final class MarkedFolder {

    private static final String TEXT_ENDING = ".txt";
    private static final String ANNOTATION_ENDING = ".ann";

    private final Path texts;
    private final Path annotations;
    private final Path communication;
    private final BratReader brat = new BratReader();
    private final ArticleReader reader =
            ArticleReader.detecting(InputStream.nullInputStream(), ArticleReader.DEFAULT_MAX_CHARACTERS);

    public MarkedFolder(Path folder) {
        this.texts = folder.resolve("text");
        this.annotations = folder.resolve("attributions");
        this.communication = folder.resolve("communication.json");
    }

    /** The names of all articles, sorted. */
    public List<String> names() throws TrainingDataException {
        return names(texts, TEXT_ENDING);
    }

    /**
     * Reads the selected articles, sorted by name, all into memory.
     *
     * @throws TrainingDataException where the folder lacks a part, or an article its annotation, or a file is faulty
     */
    public List<MarkedArticle> read(Selection selection) throws TrainingDataException {
        List<String> names = names();
        Optional<JsonTree> said =
                Files.exists(communication) ? Optional.of(JsonTree.read(communication)) : Optional.empty();
        Map<String, String> first = firstAnnotations();
        List<MarkedArticle> articles = new ArrayList<>();
        for (String name : names) {
            if (selection.takes(name)) {
                String annotation = first.get(name);
                if (annotation == null) {
                    throw new TrainingDataException(texts.resolve(name + TEXT_ENDING) + ": no annotation; expected "
                            + annotations.resolve(name + "_*" + ANNOTATION_ENDING));
                }
                articles.add(read(
                        name, annotation, said.isEmpty() ? Optional.empty() : Optional.of(starts(said.get(), name))));
            }
        }
        return articles;
    }

    /** Where the contents start of what was said in an article, in code points. */
    private static Set<Integer> starts(JsonTree said, String name) throws TrainingDataException {
        Set<Integer> starts = new HashSet<>();
        for (JsonTree start : said.elementsOf(name + TEXT_ENDING)) {
            starts.add(start.number());
        }
        return starts;
    }

    private MarkedArticle read(String name, String annotation, Optional<Set<Integer>> communicating)
            throws TrainingDataException {
        Path text = texts.resolve(name + TEXT_ENDING);
        Reading reading = reader.read(new InputFile(name, text));
        if (reading instanceof Problem problem) {
            throw new TrainingDataException(
                    text + ": " + problem.reason().words() + ": " + problem.detail() + "; remove it or leave it out");
        }
        Article article = (Article) reading;
        Path file = annotations.resolve(annotation + ANNOTATION_ENDING);
        try {
            String marks = Files.readString(file, StandardCharsets.UTF_8);
            List<MarkedAttribution> attributions = brat.read(file.toString(), marks, article.text(), communicating);
            return new MarkedArticle(article, attributions, attributions, List.of());
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    /** From each article's name to its first annotation's, both without ending. */
    private Map<String, String> firstAnnotations() throws TrainingDataException {
        Map<String, String> first = new HashMap<>();
        for (String annotation : names(annotations, ANNOTATION_ENDING)) {
            int who = annotation.lastIndexOf('_');
            if (who >= 0) {
                first.putIfAbsent(annotation.substring(0, who), annotation);
            }
        }
        return first;
    }

    private static List<String> names(Path folder, String ending) throws TrainingDataException {
        if (!Files.isDirectory(folder)) {
            throw new TrainingDataException(
                    folder + ": no such folder; the folder to learn from holds text/*.txt and" + " attributions/*.ann");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw unreadable(folder, unreadable);
        }
    }

    private static TrainingDataException unreadable(Path path, IOException trouble) {
        return new TrainingDataException(
                path + ": cannot be read (" + trouble.getClass().getSimpleName() + ")", trouble);
    }
}
