package org.whosaid.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.StagedFile;
import org.whosaid.disk.StagedPlace;
import org.whosaid.disk.TextFiles;
import org.whosaid.facts.Fingerprint;
import org.whosaid.runs.LogIndex.LoggedResult;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableText;

/** Makes the tables of the log of results and run.json, beside the place where they go. */
record TableMaker(RunState state, TablePlan plan, ResultLog log) {

    /** Records of a table over all articles that are made into text at once. */
    private static final int ROWS_AT_ONCE = 100;

    /**
     * Makes them; in memory are the rows of one document, and what the stages over all articles keep there.
     *
     * @param documents in the order of the inputs; each has its result
     * @return from the name of each file to its SHA-256
     */
    Map<String, String> make(List<String> documents, RunSummary summary) throws OutputException {
        List<StagedPlace> places = state.places();
        List<StagedFile> files = new ArrayList<>();
        try (CorpusPasses corpus = new CorpusPasses(plan.corpus(), state.scratch())) {
            for (StagedPlace place : places) {
                files.add(StagedFile.begin(state.disk(), place));
            }
            List<TableText> texts = ArticleTable.ALL.stream()
                    .map(table -> new TableText(table, plan.format()))
                    .toList();
            for (int table = 0; table < texts.size(); table++) {
                files.get(table).write(texts.get(table).head());
            }
            TextFiles extracted = new TextFiles(state.stagedTexts());
            Iterator<String> names = documents.iterator();
            corpus.run(documents, log::rows, rows -> {
                String document = names.next();
                Optional<String> taken = rows.extractedText();
                if (plan.texts() && taken.isPresent()) {
                    extracted.write(document, taken.get());
                }
                for (int table = 0; table < texts.size(); table++) {
                    TableText text = texts.get(table);
                    files.get(table).write(text.records(rows.in(text.table())));
                }
            });
            writeCorpus(corpus, files);
            extracted.placeIn(state.disk(), state.texts());
            files.get(files.size() - 1).write(new RunJson().write(summary, sources(documents)));
            Map<String, String> checksums = new LinkedHashMap<>();
            for (int number = 0; number < files.size(); number++) {
                String name = places.get(number).target().getFileName().toString();
                checksums.put(name, files.get(number).complete());
            }
            state.clearScratch();
            return checksums;
        } catch (IOException trouble) {
            throw trouble instanceof OutputException known
                    ? known
                    : new OutputException(state.scratch().toString(), trouble);
        } finally {
            files.forEach(StagedFile::abandon);
        }
    }

    private void writeCorpus(CorpusPasses corpus, List<StagedFile> files) throws IOException {
        List<Table> tables = plan.tables();
        for (int number = ArticleTable.ALL.size(); number < tables.size(); number++) {
            StagedFile file = files.get(number);
            TableText text = new TableText(tables.get(number), plan.format());
            file.write(text.head());
            List<List<String>> some = new ArrayList<>();
            corpus.writeTo(
                    row -> {
                        some.add(row);
                        if (some.size() == ROWS_AT_ONCE) {
                            file.write(text.records(some));
                            some.clear();
                        }
                    },
                    tables.get(number));
            file.write(text.records(some));
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
