package org.whosaid.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.whosaid.facts.Fingerprint;

/** The page's script and style: small files beside this class, put together in a fixed order. */
final class Asset {

    private static final List<String> STYLES =
            List.of("page.css", "charts.css", "quotes.css", "article.css", "print.css");

    /** Later ones use what earlier ones define. */
    private static final List<String> SCRIPTS = List.of(
            "elements.js",
            "search.js",
            "data.js",
            "csv.js",
            "quotes.js",
            "speakers.js",
            "texts.js",
            "article.js",
            "names.js",
            "sayings.js",
            "route.js");

    private Asset() {}

    static String style() {
        return joined(STYLES);
    }

    /** One function, so that nothing but what it hangs on the window is seen from outside. */
    static String script() {
        return "(() => {\n\"use strict\";\n" + joined(SCRIPTS) + "})();\n";
    }

    /** What a content security policy calls a script or style by. */
    static String hash(String content) {
        byte[] digest = Fingerprint.sha256Digest().digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String joined(List<String> names) {
        return names.stream().map(Asset::read).collect(Collectors.joining());
    }

    private static String read(String name) {
        try (InputStream stream = Asset.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + ": not in the program; it is incomplete, build it again");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + ": cannot be read from the program", unreadable);
        }
    }
}
