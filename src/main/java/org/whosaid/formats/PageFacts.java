package org.whosaid.formats;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.whosaid.facts.Article.Known;
import org.whosaid.facts.WhiteSpace;

/** What a page says of its article: in its meta tags, its linked data, its first heading. */
final class PageFacts {

    private final Document page;
    private final LinkedData linked;

    PageFacts(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    Known known() {
        String date = Stream.of(
                        meta("article:published_time"),
                        linked.first("datePublished"),
                        meta("date"),
                        meta("pubdate"),
                        meta("publishdate"),
                        meta("dc.date"),
                        meta("dc.date.issued"),
                        meta("datePublished"),
                        meta("sailthru.date"),
                        attribute("time[datetime]", "datetime"))
                .map(WrittenDate::iso)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        return Known.extracted(Format.HTML.word())
                .with(
                        title(),
                        date,
                        first(meta("og:site_name"), linked.first("publisher"), meta("application-name")),
                        first(linked.first("author"), person(meta("author")), person(meta("article:author"))),
                        first(attribute("link[rel=canonical]", "href"), meta("og:url")));
    }

    /** The headline, without the outlet's name that many pages put behind it. */
    private String title() {
        String heading = page.select("h1").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String shared = first(linked.first("headline"), meta("og:title"), meta("twitter:title"));
        String window = page.title();
        if (!heading.isEmpty() && (window.startsWith(heading) || shared.startsWith(heading))) {
            return heading;
        }
        return first(shared, heading, window);
    }

    private String meta(String name) {
        String either = "meta[property=" + quoted(name) + "], meta[name=" + quoted(name) + "], meta[itemprop="
                + quoted(name) + "]";
        return attribute(either, "content");
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private String attribute(String selector, String attribute) {
        Element found = page.selectFirst(selector);
        return found == null ? "" : WhiteSpace.collapse(found.attr(attribute)).strip();
    }

    /** Some pages put an address where a name belongs. */
    private static String person(String name) {
        return name.contains("://") ? "" : name;
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
    }
}
