package org.whosaid.report;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.facts.Article;
import org.whosaid.facts.Problem;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.FingerprintedReading;
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputEntry.StandardInput;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.VerbatimPromise;

/**
 * Reads articles again and finds out whether they are those of the tables: whether their bytes have the checksum that
 * run.json holds and every quote, mention, cue and context stands where the tables say, so that all that the page marks
 * is right.
 */
final class ArticleTextReader {

    private final Map<String, InputEntry> entries = new HashMap<>();
    private final Map<String, String> checksums;
    private final CsvProfile profile;

    /**
     * A reader for one run.
     *
     * @param entries where the articles lie; those that the tables do not know are passed over
     * @param checksums from each document to the SHA-256 of its bytes; one that is missing may be any
     * @param profile of the tables
     */
    ArticleTextReader(List<InputEntry> entries, Map<String, String> checksums, CsvProfile profile) {
        entries.forEach(entry -> this.entries.put(entry.document(), entry));
        this.checksums = Map.copyOf(checksums);
        this.profile = profile;
    }

    ArticleText read(ArticleRows rows) {
        DocumentsCsv.Row row = rows.document();
        if (!row.hasResult()) {
            return new ArticleText.Missing(row.reason());
        }
        InputEntry entry = entries.get(row.document());
        if (entry == null) {
            return new ArticleText.Missing(
                    row.document().equals(StandardInput.NAME)
                            ? "standard input cannot be read again"
                            : "it is no longer where the run found it");
        }
        if (entry instanceof StandardInput) {
            return new ArticleText.Missing("standard input cannot be read again");
        }
        int limit = Math.max(row.characters(), ArticleReader.DEFAULT_MAX_CHARACTERS);
        ArticleReader reader;
        try {
            reader = row.encoding().isEmpty()
                    ? ArticleReader.detecting(InputStream.nullInputStream(), limit)
                    : ArticleReader.forcing(Charset.forName(row.encoding()), InputStream.nullInputStream(), limit);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return new ArticleText.Missing("its encoding, " + row.encoding() + ", is not known here");
        }
        FingerprintedReading reading = reader.mending().readWithFingerprint(entry);
        if (reading.reading() instanceof Problem problem) {
            return new ArticleText.Missing(problem.reason().words());
        }
        String text = ((Article) reading.reading()).text();
        String known = checksums.get(row.document());
        boolean sameBytes = known == null
                || reading.fingerprint()
                        .map(fingerprint -> fingerprint.sha256().equals(known))
                        .orElse(false);
        return sameBytes && isAsTold(rows, text) ? new ArticleText.Same(text) : new ArticleText.Changed(text);
    }

    private boolean isAsTold(ArticleRows rows, String text) {
        VerbatimPromise promise = new VerbatimPromise(text, profile);
        return promise.characters() == rows.document().characters()
                && rows.quotes().stream()
                        .allMatch(row -> promise.holds(row.range(), row.quote())
                                && promise.holdsSomewhere(row.context())
                                && row.mentionRange()
                                        .map(range -> promise.holds(range, row.mention()))
                                        .orElse(true)
                                && row.cueRange()
                                        .map(range -> promise.holds(range, row.cue()))
                                        .orElse(true))
                && rows.mentions().stream().allMatch(row -> promise.holds(row.range(), row.mention()));
    }
}
