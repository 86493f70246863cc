package org.whosaid.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the page's parts: what follows the hash. */
final class Address {

    private Address() {}

    /** The part about one actor: {@code #n/TYPE/NAME}. */
    static String of(Actor actor) {
        return "#n/" + actor.type() + "/" + encoded(actor.name());
    }

    /** The part about one article: {@code #a/DOCUMENT}, slashes as they are. */
    static String ofArticle(String document) {
        return "#a/" + encoded(document).replace("%2F", "/");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
