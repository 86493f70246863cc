package org.whosaid.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.StagedFile;
import org.whosaid.disk.StagedPlace;
import org.whosaid.facts.Fingerprint;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableText;

/** Makes the tables of the log of results, all of them in one pass, and run.json, beside the place where they go. */
record TableMaker(RunState state, TableFormat format, ResultLog log) {

    /**
     * Makes them; in memory are the rows of one document.
     *
     * @param documents in the order of the inputs; each has its result
     * @return from the name of each file to its SHA-256
     */
    Map<String, String> make(List<String> documents, RunSummary summary) throws OutputException {
        List<TableText> texts =
                Table.ALL.stream().map(table -> new TableText(table, format)).toList();
        List<StagedPlace> places = state.places();
        List<StagedFile> files = new ArrayList<>();
        try {
            for (StagedPlace place : places) {
                files.add(StagedFile.begin(state.disk(), place));
            }
            for (int table = 0; table < texts.size(); table++) {
                files.get(table).write(texts.get(table).head());
            }
            for (String document : documents) {
                DocumentRows rows = log.rows(document);
                for (int table = 0; table < texts.size(); table++) {
                    TableText text = texts.get(table);
                    files.get(table).write(text.records(rows.in(text.table())));
                }
            }
            files.get(texts.size()).write(new RunJson().write(summary, sources(documents)));
            Map<String, String> checksums = new LinkedHashMap<>();
            for (int number = 0; number < files.size(); number++) {
                String name = places.get(number).target().getFileName().toString();
                checksums.put(name, files.get(number).complete());
            }
            return checksums;
        } finally {
            files.forEach(StagedFile::abandon);
        }
    }

    /** From each document of which the bytes are known to their SHA-256. */
    private Map<String, String> sources(List<String> documents) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String document : documents) {
            LoggedResult result = log.results().get(document);
            if (result != null) {
                result.input().source().map(Fingerprint::sha256).ifPresent(sha256 -> known.put(document, sha256));
            }
        }
        return known;
    }
}
