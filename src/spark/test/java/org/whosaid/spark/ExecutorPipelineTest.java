package org.whosaid.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Quote;
import org.whosaid.loglinear.SpeakerModelReader;

class ExecutorPipelineTest {

    @Test
    void allTasksOfAProcessShareOnePipelineUntilTheSettingsAreOthers() {
        byte[] settings = settings(1000);
        byte[] others = settings(2000);

        List<ExecutorPipeline> loaded = IntStream.range(0, 4)
                .parallel()
                .mapToObj(task -> ExecutorPipeline.of(settings.clone()))
                .toList();

        assertThat(loaded).hasSize(4).containsOnly(loaded.get(0));
        assertThat(ExecutorPipeline.of(others)).isNotSameAs(loaded.get(0));
        assertThat(ExecutorPipeline.of(others).settings().maxCharacters()).isEqualTo(2000);
    }

    private static byte[] settings(int maxCharacters) {
        return new AnalysisSettings(
                        List.of(),
                        new SpeakerModelReader().readPackaged().model(),
                        Set.of(EntityType.PERSON),
                        Set.of(Quote.Kind.DIRECT),
                        "",
                        maxCharacters,
                        false,
                        Duration.ofMinutes(2))
                .toBytes();
    }
}
