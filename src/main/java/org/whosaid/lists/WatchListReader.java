package org.whosaid.lists;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.disk.ListFaultException;
import org.whosaid.disk.UserFile;
import org.whosaid.facts.KnownName;

/**
 * Reads the lists of names that a user watches: tables as spreadsheets save them, or MISP galaxy clusters; the content
 * tells which. A file of at most {@value #MEGABYTES} MB is held in memory while it is read.
 */
public final class WatchListReader {

    private static final int MEGABYTES = 32;
    private static final UserFile.Kind KIND = new UserFile.Kind("a watch list", MEGABYTES);

    private final WatchTable tables = new WatchTable();
    private final GalaxyCluster clusters = new GalaxyCluster();

    /**
     * Reads all lists as one. Where two of them have the same name, the earlier one's type counts and the aliases of
     * both.
     *
     * @param files as typed, each read once, so that pipes serve too
     * @param workingFolder what relative paths are relative to
     * @throws ListFaultException where a file cannot be used, with file, line, what was found and what is allowed
     */
    public WatchLists read(List<String> files, Path workingFolder) {
        Map<String, KnownName> names = new LinkedHashMap<>();
        Map<String, String> checksums = new LinkedHashMap<>();
        for (String file : files) {
            UserFile read = UserFile.read(file, workingFolder, KIND);
            checksums.put(file, read.sha256());
            List<WatchedRow> rows = rows(file, read.bytes());
            refuseTwoTypes(rows);
            rows.forEach(row -> names.merge(row.name(), row.known(), KnownName::joinedBy));
        }
        return new WatchLists(List.copyOf(names.values()), checksums);
    }

    private List<WatchedRow> rows(String file, byte[] bytes) {
        WatchText text = WatchText.of(file, bytes);
        List<WatchedRow> rows = text.isJson() ? clusters.read(file, text.text()) : tables.read(file, text.text());
        if (rows.isEmpty()) {
            throw new ListFaultException(file, "no names to watch, at least one is needed");
        }
        return rows;
    }

    private static void refuseTwoTypes(List<WatchedRow> rows) {
        Map<String, WatchedRow> seen = new HashMap<>();
        for (WatchedRow row : rows) {
            WatchedRow earlier = seen.putIfAbsent(row.name(), row);
            if (earlier != null && !earlier.type().equals(row.type())) {
                throw row.fault("'" + row.name() + "' is " + WatchTable.typed(row.type()) + " here and "
                        + WatchTable.typed(earlier.type()) + " in line " + earlier.line() + ", one type is allowed");
            }
        }
    }
}
