package org.whosaid.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import scala.Option;

/** Starts the driver; what spark-submit runs. */
public final class Main {

    private Main() {}

    /** Runs one job and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        int code = JobCommand.commandLine(Path.of(""), Main::session).execute(args);
        Option<SparkSession> begun = SparkSession.getDefaultSession();
        if (begun.isDefined()) {
            begun.get().stop();
        }
        // Cluster managers take a driver that calls exit for one that failed, whatever the code.
        if (code != ExitCode.OK.code()) {
            System.exit(code);
        }
    }

    /** The session of the cluster that spark-submit names. */
    private static SparkSession session() {
        return SparkSession.builder().appName("whosaid").getOrCreate();
    }
}
