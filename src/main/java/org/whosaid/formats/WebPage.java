package org.whosaid.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.Article.Known;

/** Takes the article out of a web page: its headline, its text, and what the page says of both. */
final class WebPage {

    private static final String FURNITURE = "/models/formats/furniture.txt";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final PageBody body = new PageBody(furniture());

    /** @param encoding of all pages; empty to find it out, as browsers do */
    DocumentText read(byte[] bytes, Optional<Charset> encoding) throws FormatException {
        try {
            @Nullable String name = encoding.map(Charset::name).orElse(null);
            return read(Jsoup.parse(new ByteArrayInputStream(bytes), name, ""));
        } catch (IOException | RuntimeException damaged) {
            throw FormatException.damaged("its page cannot be read", damaged);
        }
    }

    /** A page that is decoded already, such as the page of a mail. */
    DocumentText read(String page) {
        return read(Jsoup.parse(page));
    }

    private DocumentText read(Document page) {
        Known known = new PageFacts(page).known();
        Paragraphs text = new Paragraphs();
        text.append(known.title());
        text.end();
        for (PageBlock block : body.find(page)) {
            if (!block.isHeading() || !block.text().equalsIgnoreCase(known.title())) {
                text.append(block.text());
                text.end();
            }
        }
        return new DocumentText(text.text(), page.charset().name(), known);
    }

    private static List<Pattern> furniture() {
        return PackagedLines.of(FURNITURE).stream()
                .map(line -> Pattern.compile(line, FLAGS))
                .toList();
    }
}
