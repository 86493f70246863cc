package org.whosaid.corpus;

import java.nio.file.Path;
import java.util.List;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.Table;

/** Counts who talks about whom. */
final class PairStage implements CorpusStage {

    @Override
    public List<Table> tables() {
        return List.of(new PairsCsv());
    }

    @Override
    public boolean fillsCells() {
        return false;
    }

    @Override
    public Gathering begin(Path scratch) {
        return new PairGathering(scratch);
    }
}
