package org.whosaid.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cluster of one master and two workers with a core each, processes of their own on the loopback. */
final class StandaloneCluster implements AutoCloseable {

    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final String ADDRESS = "127.0.0.1";

    private final Process master;
    private final List<Process> workers = new ArrayList<>();
    private final String url;

    private StandaloneCluster(Process master, String url) {
        this.master = master;
        this.url = url;
    }

    static StandaloneCluster start(SparkHome home, Path logs) throws Exception {
        Path log = logs.resolve("master.log");
        Process master = home.start(
                "org.apache.spark.deploy.master.Master",
                log,
                List.of("-Xmx512m"),
                List.of("--host", ADDRESS, "--port", "0", "--webui-port", "0"));
        StandaloneCluster cluster = new StandaloneCluster(master, awaitUrl(log));
        for (int number = 1; number <= 2; number++) {
            cluster.workers.add(home.start(
                    "org.apache.spark.deploy.worker.Worker",
                    logs.resolve("worker-" + number + ".log"),
                    List.of("-Xmx512m"),
                    List.of(
                            "--host",
                            ADDRESS,
                            "--webui-port",
                            "0",
                            "--cores",
                            "1",
                            "--memory",
                            "2g",
                            "--work-dir",
                            logs.resolve("work-" + number).toString(),
                            cluster.url)));
        }
        Waiting.until("two workers are registered", () -> count(log, "Registering worker") == 2);
        return cluster;
    }

    String url() {
        return url;
    }

    /** Kills one worker and its executor, as a power cut does. */
    void killOneWorker() throws InterruptedException {
        Process worker = workers.remove(0);
        List<ProcessHandle> executors = worker.descendants().toList();
        assertThat(executors).isNotEmpty();
        assertThat(worker.isAlive()).isTrue();
        worker.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
        worker.waitFor();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>();
        for (Process process :
                Stream.concat(workers.stream(), Stream.of(master)).toList()) {
            process.descendants().forEach(all::add);
            all.add(process.toHandle());
        }
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }

    private static String awaitUrl(Path log) throws Exception {
        List<String> found = new ArrayList<>();
        Waiting.until("the master says where it listens", () -> {
            Matcher said = MASTER.matcher(Files.readString(log));
            return said.find() && found.add(said.group(1));
        });
        return found.get(0);
    }

    private static int count(Path log, String words) throws IOException {
        return Files.readString(log).split(words, -1).length - 1;
    }
}
