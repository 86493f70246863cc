package org.whosaid.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.whosaid.disk.ListFaultException;
import org.whosaid.disk.ListFolder;

/** The entries of a plain list: one a line, blank lines and lines that begin with # left out. */
final class WordList {

    private final ListFolder folder;

    WordList(ListFolder folder) {
        this.folder = folder;
    }

    /**
     * The entries in the order of the file.
     *
     * @throws ListFaultException for an entry that stands there twice and for a list without entries
     */
    Set<String> read(String file) {
        Set<String> entries = new LinkedHashSet<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(folder.open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String entry = line.strip();
                if (!entry.isEmpty() && !entry.startsWith("#") && !entries.add(entry)) {
                    throw new ListFaultException(file, number, "'" + entry + "' stands here twice, remove one");
                }
            }
        } catch (IOException unreadable) {
            throw new ListFaultException(file, "not readable: " + unreadable.getMessage(), unreadable);
        }
        if (entries.isEmpty()) {
            throw new ListFaultException(file, "no entries");
        }
        return entries;
    }
}
