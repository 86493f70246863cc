package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.docs.MarkdownPage;

/** README stays short, and begins with what a newcomer can type. Its rows are held to the program by ReadmeRowsIT. */
final class ReadmeTest {

    private static final int MOST_LINES = 150;

    @Test
    void isShort() throws IOException {
        assertThat(readme().lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    /** CI looks for both word for word. */
    @Test
    void printsTheTwoCommandsAndTheFirstOnTheFirstScreens() throws IOException {
        List<String> lines = readme().lines();

        assertThat(lines.indexOf("./whosaid extract samples -o out")).isBetween(1, 50);
        assertThat(lines).anyMatch(line -> line.contains("`mvn verify`"));
    }

    private static MarkdownPage readme() throws IOException {
        return MarkdownPage.read("README.md");
    }
}
