package org.whosaid.runs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.CorpusStage.Filling;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.Gathering;
import org.whosaid.tables.CorpusStage.RowSink;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.Table;

/**
 * Leads the rows of all documents through the stages over all articles. Each stage gathers rows that the stages before
 * it have filled, so there are as many passes over all rows as stages that fill cells, and one more.
 */
final class CorpusPasses implements Closeable {

    /** Finds the rows of a document. */
    @FunctionalInterface
    interface RowSource {
        DocumentRows rows(String document) throws IOException;
    }

    /** Takes the rows of the next document. */
    @FunctionalInterface
    interface DocumentSink {
        void add(DocumentRows rows) throws IOException;
    }

    private final List<CorpusStage> stages;
    private final Path scratch;
    private final List<Gathered> gathered = new ArrayList<>();

    /** @param scratch a folder that stages may make and fill; removing it is up to whoever calls */
    CorpusPasses(List<CorpusStage> stages, Path scratch) {
        this.stages = List.copyOf(stages);
        this.scratch = scratch;
    }

    /**
     * Goes through all documents, once and again.
     *
     * @param last takes the rows of every document in the end, with all cells in them
     */
    void run(List<String> documents, RowSource source, DocumentSink last) throws IOException {
        for (int stage = nextFilling(); stage < stages.size(); stage = nextFilling()) {
            pass(documents, source, stage + 1, rows -> {});
        }
        pass(documents, source, stages.size(), last);
    }

    /** Hands the rows of a stage's table on. */
    void writeTo(RowSink rows, Table table) throws IOException {
        for (int stage = 0; stage < stages.size(); stage++) {
            if (stages.get(stage).tables().stream()
                    .anyMatch(own -> own.fileName().equals(table.fileName()))) {
                gathered.get(stage).writeTo(rows, table);
            }
        }
    }

    /** The first stage that has not gathered yet and fills cells; how many stages there are, where none does. */
    private int nextFilling() {
        int stage = gathered.size();
        while (stage < stages.size() && !stages.get(stage).fillsCells()) {
            stage++;
        }
        return stage;
    }

    /** One pass, in which the next stages gather, up to one of them. */
    private void pass(List<String> documents, RowSource source, int end, DocumentSink sink) throws IOException {
        List<Closeable> open = new ArrayList<>();
        try {
            List<Filling> fillings = new ArrayList<>();
            for (int stage = 0; stage < gathered.size(); stage++) {
                if (stages.get(stage).fillsCells()) {
                    fillings.add(gathered.get(stage).fill());
                    open.add(fillings.get(fillings.size() - 1));
                }
            }
            List<Gathering> gatherings = new ArrayList<>();
            for (CorpusStage stage : stages.subList(gathered.size(), end)) {
                gatherings.add(stage.begin(scratch));
                open.add(gatherings.get(gatherings.size() - 1));
            }
            for (String document : documents) {
                DocumentRows rows = source.rows(document);
                for (Filling filling : fillings) {
                    rows = filling.fill(rows);
                }
                for (Gathering gathering : gatherings) {
                    gathering.add(rows);
                }
                sink.add(rows);
            }
            for (Gathering gathering : gatherings) {
                gathered.add(gathering.complete());
            }
        } finally {
            close(open);
        }
    }

    @Override
    public void close() throws IOException {
        close(gathered);
    }

    private static void close(List<? extends Closeable> open) throws IOException {
        for (Closeable one : open) {
            one.close();
        }
    }
}
