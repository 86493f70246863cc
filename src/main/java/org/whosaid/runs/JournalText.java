package org.whosaid.runs;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journal as it was found: everything up to the last whole line. Whatever stands behind that was being written when
 * the run ended.
 *
 * @param head empty where there is no journal, or none that got beyond its first line
 * @param entries by document; of several lines about one document the last
 * @param placing whether the run had begun to put its tables in place, and had not taken that back
 * @param size up to where it is whole, in bytes
 */
record JournalText(Optional<JournalHead> head, Map<String, JournalEntry> entries, boolean placing, long size) {

    static JournalText read(Path journal) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(journal))) {
            return read(stream);
        } catch (NoSuchFileException none) {
            return new JournalText(Optional.empty(), Map.of(), false, 0);
        }
    }

    private static JournalText read(InputStream stream) throws IOException {
        Optional<JournalHead> head = Optional.empty();
        Map<String, JournalEntry> entries = new LinkedHashMap<>();
        boolean placing = false;
        long size = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            if (next != '\n') {
                line.write(next);
                continue;
            }
            Optional<List<String>> fields = JournalLine.decode(line.toByteArray());
            if (fields.isEmpty()) {
                break;
            }
            Optional<JournalHead> found = JournalHead.of(fields.get());
            head = found.isPresent() ? found : head;
            JournalEntry.of(fields.get())
                    .ifPresent(entry -> entries.put(entry.input().document(), entry));
            placing = Journal.isPlacing(fields.get()).orElse(placing);
            size += line.size() + 1L;
            line.reset();
        }
        return new JournalText(head, entries, placing, size);
    }
}
