package org.whosaid.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The disk, but for one operation, or all from one on, that fail; a write fails after half of its bytes. */
public final class FaultyDisk implements Disk {

    private final Disk real = Disk.real();
    private final int first;
    private final int last;
    private int operations;

    private FaultyDisk(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /**
     * A disk without a fault. It brings nothing to the disk at once either, which saves time: no test cuts the power.
     */
    public static FaultyDisk sound() {
        return new FaultyDisk(0, 0);
    }

    /** A disk whose operation of this number fails, from 1. */
    public static FaultyDisk failingOnce(int operation) {
        return new FaultyDisk(operation, operation);
    }

    /** A disk that fails from the operation of this number on, from 1. */
    public static FaultyDisk failingFrom(int operation) {
        return new FaultyDisk(operation, Integer.MAX_VALUE);
    }

    /** Whether the fault has shown. */
    public boolean hasFailed() {
        return operations >= first;
    }

    /** How much it was asked to do so far. */
    public int operations() {
        return operations;
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        check();
        return new FaultyFile(real.open(file));
    }

    @Override
    public void move(Path file, Path target) throws IOException {
        check();
        real.move(file, target);
    }

    @Override
    public void delete(Path file) throws IOException {
        check();
        real.delete(file);
    }

    @Override
    public void force(Path folder) throws IOException {
        check();
    }

    private void check() throws IOException {
        operations++;
        if (operations >= first && operations <= last) {
            throw new IOException("No space left on device");
        }
    }

    private final class FaultyFile implements DiskFile {

        private final DiskFile file;

        private FaultyFile(DiskFile file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            try {
                check();
            } catch (IOException full) {
                file.append(Arrays.copyOf(bytes, bytes.length / 2));
                throw full;
            }
            file.append(bytes);
        }

        @Override
        public byte[] read(long offset, int length) throws IOException {
            check();
            return file.read(offset, length);
        }

        @Override
        public void truncate(long size) throws IOException {
            check();
            file.truncate(size);
        }

        @Override
        public void force() throws IOException {
            check();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
