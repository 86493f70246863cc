package org.whosaid.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.OutputFile;
import org.whosaid.read.InputEntry;
import org.whosaid.report.Page.Data;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.DocumentsCsv;

/**
 * Makes the page of a finished run. Holds the page in memory, and the texts of the articles as far as they become part
 * of it.
 */
public final class ReportWriter {

    /** How many characters of articles are put into the page itself; where there are more they lie beside it. */
    public static final long MOST_CHARACTERS_INSIDE = 20_000_000;

    /** What the template says of itself. */
    private static final String GENERATOR = "<meta name=\"generator\" content=\"whosaid\">";

    private static final int BYTES_OF_HEAD = 2000;

    private final long mostCharactersInside;

    /** A writer with the usual limit. */
    public ReportWriter() {
        this(MOST_CHARACTERS_INSIDE);
    }

    ReportWriter(long mostCharactersInside) {
        this.mostCharactersInside = mostCharactersInside;
    }

    /**
     * Writes the page.
     *
     * @param entries where the articles of the run lie now
     * @param target the page's file; what stands there is replaced
     * @throws OutputException where it cannot be written; a page that stood there is still there then
     */
    public WrittenReport write(FinishedRun run, List<InputEntry> entries, Path target) throws OutputException {
        try (OutputFile file = OutputFile.open(target)) {
            ReportedRun reported = ReportedRun.of(run);
            Optional<TextFolder> beside =
                    isLarge(run.documents()) ? Optional.of(TextFolder.beside(target)) : Optional.empty();
            List<Data> data = new ArrayList<>(new PageJson().tables(reported));
            TextCounts counts = addTexts(
                    reported,
                    new ArticleTextReader(
                            entries, run.record().checksums(), run.format().profile()),
                    beside,
                    data);
            Overview overview = new OverviewMaker().make(reported, counts);
            file.finish(new PageTemplate().fill(run.record(), overview, data, beside.map(TextFolder::name)));
            return new WrittenReport(counts.changed(), counts.missing(), beside.map(TextFolder::path));
        }
    }

    /** Puts what is shown of each article among the data, or into the folder beside the page. */
    private static TextCounts addTexts(
            ReportedRun reported, ArticleTextReader reader, Optional<TextFolder> beside, List<Data> data)
            throws OutputException {
        PageJson json = new PageJson();
        Map<Actor.Key, Integer> actors = reported.actorNumbers();
        TextCounts counts = TextCounts.NONE;
        int number = 0;
        for (ArticleRows rows : ArticleRows.of(reported.run())) {
            ArticleText text = reader.read(rows);
            counts = rows.document().hasResult() ? counts.plus(text) : counts;
            String article = json.article(rows, text, actors);
            if (beside.isPresent()) {
                beside.get().write(number, article);
            } else {
                data.add(new Data("article-" + number, article));
            }
            number++;
        }
        if (beside.isPresent()) {
            beside.get().removeFrom(number);
        }
        return counts;
    }

    /** Whether a file begins like the pages that are written here. */
    public static boolean wrote(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(BYTES_OF_HEAD), StandardCharsets.UTF_8).contains(GENERATOR);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean isLarge(List<DocumentsCsv.Row> documents) {
        return documents.stream().mapToLong(DocumentsCsv.Row::characters).sum() > mostCharactersInside;
    }
}
