package org.whosaid.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts measured runs, each in a process of its own, one after another.
 *
 * @param classPath of the processes
 * @param options of Java
 * @param logs folder for what the processes say besides their figures
 */
record JavaProcess(String classPath, List<String> options, Path logs) {

    JavaProcess {
        options = List.copyOf(options);
    }

    /**
     * Runs the main method of a class.
     *
     * @param log name of its log
     * @throws IOException where it fails; says where its log is
     */
    Figures run(Class<?> main, String log, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        Path output = Files.createDirectories(logs).resolve(log + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(log + ": ended with " + process.exitValue() + ", its messages are in " + output);
        }
        // Messages of CoreNLP may be in any encoding; the figures are ASCII.
        return Figures.parse(
                Files.readString(output, StandardCharsets.ISO_8859_1).lines().toList());
    }
}
