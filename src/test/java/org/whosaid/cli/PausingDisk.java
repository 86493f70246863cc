package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.whosaid.disk.Disk;
import org.whosaid.disk.DiskFile;

/**
 * The disk, but one operation ends only when somebody removes the sign that it has begun: whoever waits for the sign
 * can kill the process in the middle of it. Counted are renames and removals, which stop before they are done, and
 * writes to each file by the name that it has in the end, which stop after half of their bytes.
 */
final class PausingDisk implements Disk {

    private final Disk real = Disk.real();
    private final String kind;
    private final Path sign;
    private int left;

    /**
     * A disk that pauses once.
     *
     * @param kind move, delete, or the name of a file
     * @param number which operation of that kind, from 1
     * @param sign the file that is made when it has come to that
     */
    PausingDisk(String kind, int number, Path sign) {
        this.kind = kind;
        this.left = number;
        this.sign = sign;
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        return new PausingFile(
                real.open(file), String.valueOf(file.getFileName()).replace(".new", ""));
    }

    @Override
    public void move(Path file, Path target) throws IOException {
        if (isIt("move")) {
            pause();
        }
        real.move(file, target);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (isIt("delete")) {
            pause();
        }
        real.delete(file);
    }

    @Override
    public void force(Path folder) throws IOException {
        real.force(folder);
    }

    private boolean isIt(String operation) {
        return operation.equals(kind) && --left == 0;
    }

    private void pause() throws IOException {
        Files.createFile(sign);
        while (Files.exists(sign)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException ignored) {
                // Only the sign or a kill ends it.
            }
        }
    }

    private final class PausingFile implements DiskFile {

        private final DiskFile file;
        private final String operation;

        private PausingFile(DiskFile file, String operation) {
            this.file = file;
            this.operation = operation;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            if (isIt(operation)) {
                file.append(Arrays.copyOf(bytes, bytes.length / 2));
                pause();
                file.append(Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length));
                return;
            }
            file.append(bytes);
        }

        @Override
        public byte[] read(long offset, int length) throws IOException {
            return file.read(offset, length);
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force() throws IOException {
            file.force();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
