package org.whosaid.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Keeps other runs out of a folder for as long as the process lives, or until it is released. */
public final class FolderLock {

    private static final String FILE_NAME = "lock";

    private final Path path;
    private final FileChannel channel;

    private FolderLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param folder what messages call the folder
     * @param staging where the lock's file stands
     * @throws FolderRefusedException where another run has it
     */
    public static FolderLock take(Path folder, Path staging) throws IOException, FolderRefusedException {
        Path path = staging.resolve(FILE_NAME);
        while (true) {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (!isTaken(channel)) {
                    throw FolderRefusedException.inUse(folder, owner(path));
                }
                String sign = ProcessHandle.current().pid() + " " + UUID.randomUUID() + "\n";
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(sign.getBytes(StandardCharsets.UTF_8)));
                // A run that was just ending may have removed the file between our opening and locking it.
                if (sign.equals(content(path))) {
                    return new FolderLock(path, channel);
                }
                channel.close();
            } catch (IOException | FolderRefusedException trouble) {
                channel.close();
                throw trouble;
            }
        }
    }

    public void release() {
        try {
            Files.deleteIfExists(path);
            channel.close();
        } catch (IOException leftOver) {
            // The file may stay: it is the lock on it that counts, and that ends with the process.
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private static String owner(Path path) throws IOException {
        return content(path).split(" ", 2)[0];
    }

    private static String content(Path path) throws IOException {
        try {
            return Files.readString(path);
        } catch (NoSuchFileException removed) {
            return "";
        }
    }
}
