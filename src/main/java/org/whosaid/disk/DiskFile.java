package org.whosaid.disk;

import java.io.Closeable;
import java.io.IOException;

/** A file that grows at its end. One thread at a time. */
public interface DiskFile extends Closeable {

    /** Its length in bytes. */
    long size() throws IOException;

    /** Writes all bytes behind the end; where that fails, some of them may stand there. */
    void append(byte[] bytes) throws IOException;

    /** Bytes that the file has; fewer where it ends before. */
    byte[] read(long offset, int length) throws IOException;

    /** Takes everything behind this length away. */
    void truncate(long size) throws IOException;

    /** Brings everything written to the disk. */
    void force() throws IOException;
}
