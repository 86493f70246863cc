package org.whosaid.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside the place where it shall stand, until it is complete. */
final class StagedFile {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path staged;
    private final Path setAside;
    private final Path target;
    private final FileChannel channel;
    private final OutputStream stream;

    private StagedFile(Path staging, Path target) throws IOException {
        String name = target.getFileName().toString();
        this.staged = staging.resolve(name);
        this.setAside = staging.resolve(name + ".replaced");
        this.target = target;
        this.channel = FileChannel.open(
                staged, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
    }

    /**
     * Begins a file, empty.
     *
     * @param staging a folder on the same file system
     * @param target where it shall stand
     */
    static StagedFile begin(Path staging, Path target) throws OutputException {
        try {
            return new StagedFile(staging, target);
        } catch (IOException trouble) {
            throw new OutputException(target.toString(), trouble);
        }
    }

    Path target() {
        return target;
    }

    void write(String text) throws OutputException {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new OutputException(target.toString(), trouble);
        }
    }

    /** Brings everything written to the disk and ends writing. */
    void complete() throws OutputException {
        try {
            stream.flush();
            channel.force(true);
            channel.close();
        } catch (IOException trouble) {
            throw new OutputException(target.toString(), trouble);
        }
    }

    /** Moves what stands at the target out of the way; true where there was something. */
    boolean setAside() throws IOException {
        if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.move(target, setAside, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    void bringBack() throws IOException {
        Files.move(setAside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    void place() throws IOException {
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    }

    void withdraw() throws IOException {
        Files.move(target, staged, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what the file in place has replaced. */
    void forgetReplaced() throws IOException {
        Files.deleteIfExists(setAside);
    }

    /** Ends writing and removes what was not put in place. What was set aside stays, since it may be the only copy. */
    void discard() throws IOException {
        channel.close();
        Files.deleteIfExists(staged);
    }
}
