package org.whosaid.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.whosaid.tables.Table;

/** Jobs of few documents in the process of a test, and what they wrote. */
final class SmallJobs implements AutoCloseable {

    static final String QUOTE = "\"We will appeal,\" said Mira Rao, who leads the residents' group.\n";
    static final String NO_QUOTE = "The council of Port Arlen met beside the harbour on Monday.\n";

    private final SparkSession spark;

    SmallJobs(Path folder) {
        this.spark = SparkSession.builder()
                .master("local[2]")
                .appName("whosaid tests")
                .config("spark.ui.enabled", false)
                .config("spark.log.level", "ERROR")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
    }

    SparkSession spark() {
        return spark;
    }

    /** What a job said and how it went. */
    record Ended(int code, String error) {}

    /** A command line in this process, over the session of these tests. */
    Ended run(Path folder, String... arguments) {
        StringWriter error = new StringWriter();
        int code = JobCommand.commandLine(folder, () -> spark)
                .setErr(new PrintWriter(error))
                .setOut(new PrintWriter(error))
                .execute(arguments);
        return new Ended(code, error.toString());
    }

    /** The cells of a table in Parquet, sorted by all of them, without a header. */
    List<List<String>> cells(Path output, Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : spark.read()
                .parquet(output.resolve(AnalysedRow.column(table)).toString())
                .collectAsList()) {
            rows.add(IntStream.range(0, row.length()).mapToObj(row::getString).toList());
        }
        rows.sort((one, other) -> String.join("\0", one).compareTo(String.join("\0", other)));
        return rows;
    }

    /** One column of a table. */
    List<String> column(Path output, Table table, String name) {
        int place = table.header().indexOf(name);
        return cells(output, table).stream().map(row -> row.get(place)).toList();
    }

    /** Makes a folder of files by their names. */
    static Path folder(Path folder, Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
        return folder;
    }

    @Override
    public void close() {
        spark.stop();
    }
}
