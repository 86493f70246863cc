package org.whosaid.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the runs of other processes out of a folder for as long as this one lives, or until it is closed.
 *
 * <p>POSIX takes every lock of a process on a file away as soon as the process closes any of its descriptors of that
 * file. So whatever is opened here stays open until the lock is released, and a process takes a folder only once.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE_NAME = "lock";
    private static final int LONGEST_SIGN = 200;
    private static final int MOST_ATTEMPTS = 1000;

    private final Path staging;
    private final String sign;
    private final List<Path> made;
    private final List<FileChannel> channels;

    private FolderLock(Path staging, String sign, List<Path> made, List<FileChannel> channels) {
        this.staging = staging;
        this.sign = sign;
        this.made = made;
        this.channels = channels;
    }

    /**
     * Takes the lock; makes the folders where they are missing.
     *
     * @param folder what messages call the folder
     * @param staging where the lock's file stands
     * @param since what other processes say when the run began
     * @throws FolderRefusedException where another run has it
     */
    public static FolderLock take(Path folder, Path staging, Instant since) throws IOException, FolderRefusedException {
        String sign = ProcessHandle.current().pid() + " " + since.truncatedTo(ChronoUnit.SECONDS) + " "
                + UUID.randomUUID() + "\n";
        List<Path> missing = missing(staging);
        Optional<FolderLock> taken = Optional.empty();
        for (int attempt = 0; taken.isEmpty(); attempt++) {
            if (attempt == MOST_ATTEMPTS) {
                throw new FileSystemException(staging.resolve(FILE_NAME).toString(), null, "it cannot be locked");
            }
            Files.createDirectories(staging);
            taken = take(folder, staging, missing, sign);
        }
        return taken.get();
    }

    /** Releases the lock, and removes the folders that were made for it if nothing else has come into them. */
    @Override
    public void close() {
        if (channels.isEmpty()) {
            return;
        }
        try {
            // The folder may have been moved away, and another run may have begun where it was.
            Path path = staging.resolve(FILE_NAME);
            FileChannel standing = FileChannel.open(path, StandardOpenOption.READ);
            channels.add(standing);
            if (content(standing).equals(sign)) {
                Files.delete(path);
            }
        } catch (IOException leftOver) {
            // The file may stay: it is the lock on it that counts.
        }
        channels.forEach(FolderLock::close);
        channels.clear();
        removeEmpty(staging, made);
    }

    /** One attempt: empty where a run that was just ending removed the file between our opening and locking it. */
    private static Optional<FolderLock> take(Path folder, Path staging, List<Path> made, String sign)
            throws IOException, FolderRefusedException {
        Path path = staging.resolve(FILE_NAME);
        List<FileChannel> channels = new ArrayList<>();
        boolean kept = false;
        try {
            FileChannel locked = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channels.add(locked);
            if (!isTaken(folder, locked)) {
                throw FolderRefusedException.inUse(folder, content(locked));
            }
            locked.truncate(0);
            locked.write(ByteBuffer.wrap(sign.getBytes(StandardCharsets.UTF_8)), 0);
            FileChannel standing = FileChannel.open(path, StandardOpenOption.READ);
            channels.add(standing);
            kept = content(standing).equals(sign);
            return kept ? Optional.of(new FolderLock(staging, sign, made, channels)) : Optional.empty();
        } catch (NoSuchFileException removed) {
            return Optional.empty();
        } finally {
            if (!kept) {
                channels.forEach(FolderLock::close);
            }
        }
    }

    private static boolean isTaken(Path folder, FileChannel channel) throws IOException, FolderRefusedException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            throw FolderRefusedException.inUse(folder, "");
        }
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_SIGN);
        int read = channel.read(bytes, 0);
        return read <= 0 ? "" : new String(bytes.array(), 0, read, StandardCharsets.UTF_8);
    }

    /** A folder and those above it that are not there, the innermost first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path at = folder.toAbsolutePath(); at != null && Files.notExists(at); at = at.getParent()) {
            missing.add(at);
        }
        return missing;
    }

    private static void removeEmpty(Path staging, List<Path> made) {
        try {
            // A link to a folder elsewhere is its user's.
            if (Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(staging);
            }
            for (Path folder : made) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException notEmpty) {
            // There is something in it that is to stay.
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException gone) {
            // Nothing was left to write.
        }
    }
}
