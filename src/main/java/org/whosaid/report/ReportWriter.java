package org.whosaid.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.OutputFile;
import org.whosaid.read.InputEntry;
import org.whosaid.report.Page.Data;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.QuotesCsv;

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
            ArticleTextReader reader = new ArticleTextReader(
                    entries, run.record().checksums(), run.format().profile());
            Texts texts = texts(reported, reader, beside);
            List<Data> data = new ArrayList<>(new PageJson().tables(reported, texts.places()));
            data.addAll(texts.inside());
            Overview overview = new OverviewMaker().make(reported, texts.counts());
            file.finish(new PageTemplate().fill(run.record(), overview, data, beside.map(TextFolder::name)));
            return new WrittenReport(texts.counts().changed(), texts.counts().missing(), beside.map(TextFolder::path));
        }
    }

    /**
     * What the articles give the page.
     *
     * @param counts how many of them can be shown as they were
     * @param inside what is shown of them; none where their texts lie beside the page
     * @param places of quotes in their contexts
     */
    private record Texts(TextCounts counts, List<Data> inside, Map<QuotesCsv.Row, Integer> places) {}

    /** Reads each article, and writes it into the folder beside the page where there is one. */
    private static Texts texts(ReportedRun reported, ArticleTextReader reader, Optional<TextFolder> beside)
            throws OutputException {
        PageJson json = new PageJson();
        CsvProfile profile = reported.run().format().profile();
        List<Data> inside = new ArrayList<>();
        Map<QuotesCsv.Row, Integer> places = new HashMap<>();
        TextCounts counts = TextCounts.NONE;
        int number = 0;
        for (ArticleRows rows : ArticleRows.of(reported.run())) {
            ArticleText text = reader.read(rows);
            counts = rows.document().hasResult() ? counts.plus(text) : counts;
            places.putAll(rows.places(text, profile));
            String article = json.article(rows, text, reported.cast());
            if (beside.isPresent()) {
                beside.get().write(number, article);
            } else {
                inside.add(new Data("article-" + number, article));
            }
            number++;
        }
        if (beside.isPresent()) {
            beside.get().removeFrom(number);
        }
        return new Texts(counts, inside, places);
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
