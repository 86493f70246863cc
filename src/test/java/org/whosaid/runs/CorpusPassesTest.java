package org.whosaid.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.Table;

/** Rows go through the stages one after the other. */
final class CorpusPassesTest {

    private static final EntitiesCsv TABLE = new EntitiesCsv();

    @TempDir
    Path folder;

    @Test
    void aStageSeesWhatThoseBeforeItHaveFilled() throws Exception {
        Noting first = new Noting("1", true);
        Noting counting = new Noting("2", false);
        Noting last = new Noting("3", true);
        Noting end = new Noting("4", false);
        List<String> written = new ArrayList<>();
        try (CorpusPasses passes = new CorpusPasses(List.of(first, counting, last, end), folder)) {
            passes.run(List.of("a", "b"), CorpusPassesTest::rows, rows -> written.add(text(rows)));
        }
        assertThat(first.seen).containsExactly("a", "b");
        assertThat(counting.seen).containsExactly("a1", "b1");
        assertThat(last.seen).containsExactly("a1", "b1");
        assertThat(end.seen).containsExactly("a13", "b13");
        assertThat(written).containsExactly("a13", "b13");
    }

    @Test
    void withoutStagesRowsAreWrittenAsTheyAre() throws Exception {
        List<String> written = new ArrayList<>();
        try (CorpusPasses passes = new CorpusPasses(List.of(), folder)) {
            passes.run(List.of("a"), CorpusPassesTest::rows, rows -> written.add(text(rows)));
        }
        assertThat(written).containsExactly("a");
    }

    private static DocumentRows rows(String text) {
        return new DocumentRows(Map.of(TABLE.fileName(), List.of(List.of(text))));
    }

    private static String text(DocumentRows rows) {
        return rows.in(TABLE).get(0).get(0);
    }

    /** Notes what comes in, and adds a mark to it where it fills cells. */
    private static final class Noting implements CorpusStage {

        private final String mark;
        private final boolean fills;
        private final List<String> seen = new ArrayList<>();

        Noting(String mark, boolean fills) {
            this.mark = mark;
            this.fills = fills;
        }

        @Override
        public List<Table> tables() {
            return List.of();
        }

        @Override
        public boolean fillsCells() {
            return fills;
        }

        @Override
        public Gathering begin(Path scratch) {
            return new Gathering() {
                @Override
                public void add(DocumentRows rows) {
                    seen.add(text(rows));
                }

                @Override
                public Gathered complete() {
                    return gathered();
                }

                @Override
                public void close() {}
            };
        }

        private Gathered gathered() {
            return new Gathered() {
                @Override
                public Filling fill() {
                    return filling();
                }

                @Override
                public void writeTo(RowSink rows, Table table) {}

                @Override
                public void close() {}
            };
        }

        private Filling filling() {
            return new Filling() {
                @Override
                public DocumentRows fill(DocumentRows rows) {
                    return rows(text(rows) + mark);
                }

                @Override
                public void close() {}
            };
        }
    }
}
