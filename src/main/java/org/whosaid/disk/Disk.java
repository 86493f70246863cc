package org.whosaid.disk;

import java.io.IOException;
import java.nio.file.Path;

/** The few things that writing asks of the file system, so that tests can let each of them fail. */
public interface Disk {

    /** The file system itself. */
    static Disk real() {
        return new RealDisk();
    }

    /** Opens a file to read it and to write behind its end; makes it where it is missing. */
    DiskFile open(Path file) throws IOException;

    /** Renames a file in one step; what stood at the target is replaced. */
    void move(Path file, Path target) throws IOException;

    /** Removes a file, if it is there. */
    void delete(Path file) throws IOException;

    /** Brings the names in a folder to the disk. */
    void force(Path folder) throws IOException;
}
