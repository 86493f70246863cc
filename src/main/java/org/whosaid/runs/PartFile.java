package org.whosaid.runs;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.whosaid.disk.Checksum;
import org.whosaid.disk.Disk;
import org.whosaid.disk.DiskFile;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableText;

/** The rows of one table as they are found, input behind input, without a header. */
final class PartFile {

    private final TableText text;
    private final Path path;
    private final DiskFile file;
    private long end;

    private PartFile(TableText text, Path path, DiskFile file) {
        this.text = text;
        this.path = path;
        this.file = file;
    }

    static PartFile open(Disk disk, Path staging, TableText text) throws IOException {
        Path path = pathOf(staging, text.table());
        DiskFile file = disk.open(path);
        PartFile part = new PartFile(text, path, file);
        try {
            part.end = file.size();
        } catch (IOException trouble) {
            file.close();
            throw trouble;
        }
        return part;
    }

    static Path pathOf(Path staging, Table table) {
        return staging.resolve(table.fileName() + ".part");
    }

    TableText text() {
        return text;
    }

    Path path() {
        return path;
    }

    /** Adds the rows of one input and says where they stand. */
    RowRange append(String rows) throws IOException {
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        RowRange range = new RowRange(end, bytes.length, Checksum.of(bytes));
        if (bytes.length > 0) {
            file.append(bytes);
            end += bytes.length;
        }
        return range;
    }

    boolean holds(RowRange range) throws IOException {
        return range.end() <= end && Checksum.of(file.read(range.offset(), range.length())) == range.checksum();
    }

    /**
     * The rows that stand there.
     *
     * @throws IOException where they are not those that were written
     */
    byte[] read(RowRange range) throws IOException {
        byte[] bytes = file.read(range.offset(), range.length());
        if (bytes.length != range.length() || Checksum.of(bytes) != range.checksum()) {
            throw new EOFException("the rows at " + range.offset() + " are not those that were written");
        }
        return bytes;
    }

    void truncate(long size) throws IOException {
        if (size < end) {
            file.truncate(size);
            end = size;
        }
    }

    void force() throws IOException {
        file.force();
    }

    void close() throws IOException {
        file.close();
    }
}
