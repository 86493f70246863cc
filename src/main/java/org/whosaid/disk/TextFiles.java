package org.whosaid.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whosaid.facts.Fingerprint;

/** One text file for each of many documents: written beside the place where they go, then put in place. */
public final class TextFiles {

    private static final int LONGEST_PART = 200;
    private static final String ENDING = ".txt";

    private final Path staging;
    private final List<Path> files = new ArrayList<>();

    /** @param staging a folder that is made by the first text; what an earlier run has left in it is removed */
    public TextFiles(Path staging) throws IOException {
        this.staging = staging;
        WholeFolder.remove(staging);
    }

    /** Writes the text of a document, as UTF-8. */
    public void write(String document, String text) throws IOException {
        Path file = fileOf(document);
        Path target = staging.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, text.getBytes(StandardCharsets.UTF_8));
        files.add(file);
    }

    /** Moves all of them below a folder, over older ones; other files in it stay. */
    public void placeIn(Disk disk, Path folder) throws IOException {
        for (Path file : files) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            disk.move(staging.resolve(file), target);
        }
        WholeFolder.remove(staging);
    }

    /**
     * The name of a document's file: its own with the ending {@value #ENDING}. Parts that lead out of the folder, or
     * are too long for a file system, are written otherwise.
     */
    public static Path fileOf(String document) {
        List<String> parts = new ArrayList<>();
        for (String part : (document + ENDING).split("/", -1)) {
            parts.add(safe(part));
        }
        return Path.of(parts.get(0), parts.subList(1, parts.size()).toArray(String[]::new));
    }

    private static String safe(String part) {
        String plain = part.isEmpty() || part.equals(".") || part.equals("..") ? "%" + part.length() : part;
        String written = plain.replace('\0', '_').replace('\\', '_').replace(':', '_');
        if (written.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PART) {
            return written;
        }
        String sum =
                Fingerprint.of(part.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
        String start = written.codePoints()
                .limit(LONGEST_PART / 8)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return String.format(Locale.ROOT, "%s-%s%s", start, sum, part.endsWith(ENDING) ? ENDING : "");
    }
}
