package org.whosaid.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Some parts of a document that is a zip archive, unpacked up to a limit. */
final class ZipParts {

    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_PART = 64 * 1024 * 1024;

    private ZipParts() {}

    /**
     * The parts with these names.
     *
     * @throws FormatException where the archive is damaged or a part is too large once it is unpacked
     */
    static Map<String, byte[]> of(byte[] archive, Set<String> names) throws FormatException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int entries = 0;
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && parts.size() < names.size()) {
                if (++entries > MOST_ENTRIES) {
                    throw FormatException.damaged("more than " + MOST_ENTRIES + " parts");
                }
                // Skipping a part unpacks it all the same, so that every part is bounded.
                byte[] bytes = zip.readNBytes(LARGEST_PART + 1);
                if (bytes.length > LARGEST_PART) {
                    throw FormatException.damaged(
                            "a part unpacks to more than " + LARGEST_PART / (1024 * 1024) + " MB");
                }
                if (names.contains(entry.getName())) {
                    parts.put(entry.getName(), bytes);
                }
                entry = zip.getNextEntry();
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw FormatException.damaged("its archive: " + damaged.getMessage(), damaged);
        } catch (IOException cut) {
            throw FormatException.damaged("its archive: it ends too early", cut);
        }
        return parts;
    }
}
