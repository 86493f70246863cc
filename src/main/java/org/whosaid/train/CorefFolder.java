package org.whosaid.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.facts.Article;
import org.whosaid.facts.Span;
import org.whosaid.referents.Chain;

/**
 * A folder of texts in which every mention of everybody is marked: {@code text/NAME.txt} beside {@code coref.json}, an
 * object with {@code "NAME.txt": [[start, end, chain, ...], ...]}. Offsets are code points, the end exclusive; mentions
 * of one chain mean the same one.
 */
public final class CorefFolder {

    private static final String ENDING = ".txt";

    private final TextFolder texts;
    private final Path marks;

    public CorefFolder(Path folder) {
        this.texts = new TextFolder(folder.resolve("text"));
        this.marks = folder.resolve("coref.json");
    }

    /**
     * Reads all texts, sorted by name, all into memory.
     *
     * @throws TrainingDataException where the folder lacks a part, or a text its marks, or a file is faulty
     */
    public List<MarkedArticle> read() throws TrainingDataException {
        if (!Files.isRegularFile(marks)) {
            throw new TrainingDataException(
                    marks + ": no such file; the folder to learn from holds text/*.txt and coref.json");
        }
        Map<String, JsonTree> all = JsonTree.read(marks).fields();
        List<MarkedArticle> articles = new ArrayList<>();
        for (String name : texts.names()) {
            JsonTree mentions = all.get(name + ENDING);
            if (mentions == null) {
                throw new TrainingDataException(marks + ": nothing is marked in " + name + ENDING);
            }
            Article article = texts.read(name);
            articles.add(new MarkedArticle(article, List.of(), List.of(), chains(article, mentions)));
        }
        return articles;
    }

    private List<Chain> chains(Article article, JsonTree mentions) throws TrainingDataException {
        CodePoints points = new CodePoints(article.text());
        Map<Integer, List<Span>> chains = new TreeMap<>();
        for (JsonTree mention : mentions.elements()) {
            List<JsonTree> cells = mention.elements();
            if (cells.size() < 3) {
                throw new TrainingDataException(marks + ": a mention of " + article.document()
                        + " has fewer than three cells, needed are start, end and chain");
            }
            Span span = points.span(
                    cells.get(0).number(), cells.get(1).number(), marks + ": " + article.document() + ENDING);
            chains.computeIfAbsent(cells.get(2).number(), unseen -> new ArrayList<>())
                    .add(span);
        }
        return chains.values().stream().map(Chain::new).toList();
    }
}
