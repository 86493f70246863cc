package org.whosaid.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.facts.Article.Known;
import org.whosaid.formats.DocumentText;
import org.whosaid.formats.Format;
import org.whosaid.formats.FormatException;
import org.whosaid.formats.WrittenDate;

/** Takes the article out of one row of a table of articles. */
public final class ArticleRow {

    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> DATE = List.of(
            "date",
            "published",
            "published_at",
            "publication_date",
            "pubdate",
            "publish_date",
            "date_published",
            "datetime",
            "timestamp");
    private static final List<String> OUTLET =
            List.of("outlet", "source", "publisher", "publication", "newspaper", "site", "media");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> AUTHOR = List.of("author", "authors", "byline");

    /**
     * The article of a row.
     *
     * @param row its bytes
     * @throws FormatException where it is no row of this table
     */
    public DocumentText read(byte[] row, TableShape shape) throws FormatException {
        String written = new String(row, shape.encoding());
        Map<String, String> fields = new TreeMap<>();
        String text;
        if (shape.format() == Format.JSONL) {
            Map<String, String> found = JsonRow.fieldsOf(written);
            text = found.getOrDefault(shape.columns().get(shape.text()), "");
            found.forEach((name, value) -> fields.put(name.toLowerCase(Locale.ROOT), value));
        } else {
            List<String> cells = new ArrayList<>(CsvRow.cells(written, shape));
            text = cells.get(shape.text());
            for (int i = 0; i < cells.size(); i++) {
                fields.putIfAbsent(shape.columns().get(i).strip().toLowerCase(Locale.ROOT), cells.get(i));
            }
        }
        Known known = Known.extracted(shape.format().word())
                .with(
                        first(fields, TITLE),
                        WrittenDate.iso(first(fields, DATE)),
                        first(fields, OUTLET),
                        first(fields, AUTHOR),
                        first(fields, URL));
        return new DocumentText(text, shape.encoding().name(), known);
    }

    private static String first(Map<String, String> fields, List<String> names) {
        return names.stream()
                .map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }
}
