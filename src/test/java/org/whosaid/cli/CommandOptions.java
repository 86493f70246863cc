package org.whosaid.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.console.Interruption;
import org.whosaid.console.Terminals;
import org.whosaid.disk.Disk;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What users can type, as the command line declares it.
 *
 * @param commands the names of all commands, {@code whosaid} itself among them
 * @param commandsByName from every name of an option, such as {@code -o}, to the commands that have it; hidden options
 *     are left out
 */
record CommandOptions(SortedSet<String> commands, SortedMap<String, SortedSet<String>> commandsByName) {

    /** Those of the program that runs. */
    static CommandOptions declared() {
        CommandLine whosaid = commandLine();
        SortedSet<String> commands = new TreeSet<>();
        SortedMap<String, SortedSet<String>> commandsByName = new TreeMap<>();
        Stream.concat(Stream.of(whosaid), whosaid.getSubcommands().values().stream())
                .forEach(command -> {
                    commands.add(command.getCommandName());
                    command.getCommandSpec().options().stream()
                            .filter(option -> !option.hidden())
                            .map(OptionSpec::names)
                            .flatMap(Stream::of)
                            .forEach(name -> commandsByName
                                    .computeIfAbsent(name, unseen -> new TreeSet<>())
                                    .add(command.getCommandName()));
                });
        return new CommandOptions(commands, commandsByName);
    }

    /** All names of the options of one command. */
    Set<String> namesOf(String command) {
        return commandsByName.entrySet().stream()
                .filter(option -> option.getValue().contains(command))
                .map(option -> option.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static CommandLine commandLine() {
        return Commands.of(new Session(
                List.of(),
                new Session.Streams(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        Terminals.NONE),
                Path.of(""),
                (watched, speakers) -> new NamedSpeakerAnalysis(),
                "whosaid",
                new Interruption(),
                Disk.real(),
                Clock.systemUTC()));
    }
}
