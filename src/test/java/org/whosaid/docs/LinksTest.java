package org.whosaid.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links lead somewhere: to files that exist, and to headings that they have. */
final class LinksTest {

    private static final List<String> FOLDERS = List.of(".", "docs", "models", "samples");

    @Test
    void everyLinkLeadsToAFileAndToAHeadingThatItHas() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (String folder : FOLDERS) {
            for (MarkdownPage page : MarkdownPage.in(folder)) {
                List<String> relative = page.links().stream()
                        .filter(link -> !link.startsWith("http"))
                        .toList();
                links += relative.size();
                for (String link : relative) {
                    if (!leadsSomewhere(page, link)) {
                        broken.add(page.path() + ": " + link);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(30);
    }

    @Test
    void aLinkToNothingIsNoticed() {
        MarkdownPage page =
                new MarkdownPage(Path.of("README.md"), List.of("# What it is, and why", "[a](#what-it-is)"));

        assertThat(page.links()).containsExactly("#what-it-is");
        assertThat(page.anchors()).containsExactly("what-it-is-and-why");
    }

    @Test
    void everyPageIsLinkedFromReadme() throws IOException {
        List<String> links = MarkdownPage.read("README.md").links();
        try (Stream<Path> pages = Files.list(Path.of("docs"))) {
            assertThat(pages.map(Path::toString).filter(page -> page.endsWith(".md")))
                    .isNotEmpty()
                    .isSubsetOf(links);
        }
    }

    private static boolean leadsSomewhere(MarkdownPage page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]);
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length < 2
                || MarkdownPage.read(target.toString()).anchors().contains(parts[1]);
    }
}
