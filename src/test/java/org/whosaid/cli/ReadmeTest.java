package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whosaid.console.Interruption;
import org.whosaid.console.Terminals;
import org.whosaid.disk.Disk;
import org.whosaid.tables.Table;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What users can type, and what they find in the tables, stands in README.md. */
final class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void everyCommandAndOptionStandsInReadme() throws IOException {
        String readme = Files.readString(README);
        Collection<CommandLine> commands = commands().getSubcommands().values();
        assertThat(commands.stream().map(CommandLine::getCommandName))
                .allSatisfy(name -> assertThat(readme).contains(name));
        Stream<CommandLine> all = Stream.concat(Stream.of(commands()), commands.stream());
        List<String> options = all.flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .distinct()
                .toList();
        assertThat(options)
                .contains("--overwrite")
                .allSatisfy(option -> assertThat(readme).containsPattern(option + "\\b"));
    }

    @Test
    void everyTableAndColumnStandsInReadme() throws IOException {
        String readme = Files.readString(README);
        assertThat(Table.ALL).isNotEmpty().allSatisfy(table -> {
            assertThat(readme).contains(table.fileName());
            assertThat(table.header()).allSatisfy(column -> assertThat(readme).containsPattern("\\b" + column + "\\b"));
        });
    }

    @Test
    void everyExitCodeStandsInReadme() throws IOException {
        String readme = Files.readString(README);
        assertThat(ExitCode.values())
                .allSatisfy(code -> assertThat(readme).containsPattern("\\b" + code.code() + "\\b"));
    }

    private static CommandLine commands() {
        return Commands.of(new Session(
                List.of(),
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                Terminals.NONE,
                Path.of(""),
                (watched, speakers) -> new NamedSpeakerAnalysis(),
                "whosaid",
                new Interruption(),
                Disk.real(),
                Clock.systemUTC()));
    }
}
