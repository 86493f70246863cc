package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whosaid.console.ResumeLine;
import org.whosaid.runs.Recipe;

final class ResumeLineTest {

    @Test
    void theLineIsWhatWasTypedAndToResume() {
        assertThat(line("extract", "articles", "-o", "out", "--for=data"))
                .isEqualTo("./whosaid extract --resume articles -o out --for=data");
        assertThat(line("extract", "--resume", "a", "-o", "out")).isEqualTo("./whosaid extract --resume a -o out");
    }

    @Test
    void whatWouldDiscardTheRunIsLeftOut() {
        assertThat(line("extract", "--overwrite", "a", "-o", "out", "--", "--overwrite"))
                .isEqualTo("./whosaid extract --resume a -o out -- --overwrite");
    }

    @Test
    void aShellTakesEveryArgumentAsItWas() {
        assertThat(line("extract", "my articles", "-o", "it's", "--exclude", "draft*", ""))
                .isEqualTo("./whosaid extract --resume 'my articles' -o 'it'\\''s' --exclude 'draft*' ''");
    }

    @Test
    void fromAnotherFolderTheLineGoesThereFirst() {
        Recipe recipe = new Recipe(Map.of(), List.of("extract", "a", "-o", "out"), "/home/ada/my work");
        assertThat(new ResumeLine("whosaid", "/home/ada").of(recipe))
                .isEqualTo("cd '/home/ada/my work' && whosaid extract --resume a -o out");
    }

    private static String line(String... arguments) {
        Recipe recipe = new Recipe(Map.of(), List.of(arguments), "/home/ada");
        return new ResumeLine("./whosaid", "/home/ada").of(recipe);
    }
}
