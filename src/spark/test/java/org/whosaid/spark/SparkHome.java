package org.whosaid.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * What a Spark distribution is for the processes of a cluster: a folder with {@code jars}, here links to those of the
 * build. Everything listens on the loopback only.
 */
final class SparkHome {

    private static final String ADDRESS = "127.0.0.1";

    /** What a distribution's scripts say of themselves. */
    private static final String SCALA = "2.13";

    private final Path folder;

    private SparkHome(Path folder) {
        this.folder = folder;
    }

    /** Makes one of the jars that the build listed. */
    static SparkHome make(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        String classPath = Files.readString(Path.of(System.getProperty("spark.classpath")));
        for (String jar : classPath.strip().split(File.pathSeparator, -1)) {
            Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
        }
        return new SparkHome(folder);
    }

    /**
     * Starts one of Spark's programs.
     *
     * @param log where it says what it does
     * @param javaOptions before those that Spark needs
     */
    Process start(String mainClass, Path log, List<String> javaOptions, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", folder.resolve("jars") + "/*", mainClass));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", folder.toString());
        builder.environment().put("SPARK_SCALA_VERSION", SCALA);
        builder.environment().put("SPARK_LOCAL_IP", ADDRESS);
        builder.environment().put("SPARK_LOCAL_HOSTNAME", ADDRESS);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    /**
     * Submits the packaged jar as a user does.
     *
     * <p>On a cluster the first task waits for the executors of both workers, so that a test can kill one that works.
     */
    Process submit(String master, Path log, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--master",
                master,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.log.level=INFO",
                "--conf",
                "spark.driver.host=" + ADDRESS,
                "--conf",
                "spark.driver.bindAddress=" + ADDRESS,
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--conf",
                "spark.cores.max=2",
                "--conf",
                "spark.scheduler.minRegisteredResourcesRatio=1",
                "--conf",
                "spark.scheduler.maxRegisteredResourcesWaitingTime=5min",
                "--executor-memory",
                "1g",
                System.getProperty("spark.jar")));
        all.addAll(List.of(arguments));
        return start("org.apache.spark.deploy.SparkSubmit", log, List.of("-Xmx2g"), all);
    }
}
