package org.whosaid.corpus;

import java.nio.file.Path;
import java.util.List;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.Table;

/** Finds documents with nearly the same text: an agency's text in several papers, an article that was updated. */
final class SameTextStage implements CorpusStage {

    @Override
    public List<Table> tables() {
        return List.of();
    }

    @Override
    public boolean fillsCells() {
        return true;
    }

    @Override
    public Gathering begin(Path scratch) {
        return new SameTextGathering(scratch);
    }
}
