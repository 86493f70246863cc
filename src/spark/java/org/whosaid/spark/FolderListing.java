package org.whosaid.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.whosaid.read.DocumentName;
import org.whosaid.read.Filters;

/**
 * Lists the text files of a folder on any file system of Hadoop, named as the command line names them. Spark's own
 * listing passes over names that begin with a dot or an underscore, and a document that is passed over has no row.
 * Lists on the driver and holds every path in its memory, about 500 bytes each.
 */
final class FolderListing {

    /** A folder to be opened and what the names of things inside begin with. */
    private record Folder(Path path, String prefix) {}

    private final Filters filters;

    /**
     * A listing that is yet to be made.
     *
     * @param filters for files in folders; a file that is named itself is read whatever it is called
     */
    FolderListing(Filters filters) {
        this.filters = filters;
    }

    /**
     * Lists a folder with all folders below it, or one file.
     *
     * @param input as typed
     * @throws RefusedException where there is no such input
     */
    Documents list(SparkSession spark, String input) throws RefusedException, IOException {
        Place place = Place.of(input, spark.sparkContext().hadoopConfiguration());
        FileSystem files = place.files();
        FileStatus top = status(place);
        List<Row> rows = new ArrayList<>();
        Deque<Folder> waiting = new ArrayDeque<>();
        if (top.isDirectory()) {
            waiting.add(new Folder(top.getPath(), ""));
        } else {
            rows.add(row(DocumentName.onOneLine(top.getPath().getName()), top.getPath(), top.getLen()));
        }
        while (!waiting.isEmpty()) {
            Folder folder = waiting.remove();
            try {
                open(files, folder, waiting, rows);
            } catch (IOException trouble) {
                // The task that tries to read the folder finds out why, and makes that its row.
                rows.add(row(folder.prefix(), folder.path(), 0));
            }
        }
        Broadcast<SerializableConfiguration> configuration = SerializableConfiguration.broadcast(spark.sparkContext());
        return new Documents(spark.createDataFrame(rows, type()), (row, reader) -> {
            Path file = new Path(row.getString(1));
            return reader.read(row.getString(0), row.getLong(2), () -> bytes(file, configuration));
        });
    }

    private static FileStatus status(Place place) throws RefusedException, IOException {
        try {
            return place.files().getFileStatus(place.path());
        } catch (FileNotFoundException missing) {
            throw RefusedException.ofMissing(place);
        }
    }

    private void open(FileSystem files, Folder folder, Deque<Folder> waiting, List<Row> rows) throws IOException {
        RemoteIterator<FileStatus> inside = files.listStatusIterator(folder.path());
        while (inside.hasNext()) {
            FileStatus found = inside.next();
            java.nio.file.Path local =
                    java.nio.file.Path.of(found.getPath().toUri().getPath());
            if (!filters.excludes(local)) {
                String name = DocumentName.below(
                        folder.prefix(), DocumentName.onOneLine(found.getPath().getName()));
                if (found.isDirectory()) {
                    waiting.add(new Folder(found.getPath(), name));
                } else if (filters.includes(local)) {
                    rows.add(row(name, found.getPath(), found.getLen()));
                }
            }
        }
    }

    private static Row row(String document, Path path, long size) {
        return RowFactory.create(document, path.toString(), size);
    }

    private static StructType type() {
        return new StructType()
                .add(AnalysedRow.DOCUMENT, DataTypes.StringType, false)
                .add("path", DataTypes.StringType, false)
                .add("size", DataTypes.LongType, false);
    }

    private static InputStream bytes(Path file, Broadcast<SerializableConfiguration> configuration) throws IOException {
        FileSystem files = file.getFileSystem(configuration.value().value());
        try {
            return files.open(file);
        } catch (FileNotFoundException trouble) {
            // Hadoop says so of files that may not be read, too.
            if (files.exists(file)) {
                throw trouble;
            }
            throw new NoSuchFileException(file.toString());
        }
    }
}
