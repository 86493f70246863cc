package org.whosaid.evaluate;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.whosaid.annotate.ArticleAnnotator;
import org.whosaid.entities.EntityFinder;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.FittedWeights;
import org.whosaid.names.NameFinder;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.Filters;
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputWalk;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableWriter;

/**
 * Writes entities.csv with all lists of groups switched off: what shape and context alone find. Run by .ci/accuracy.
 */
final class EntitiesWithoutGroupLists {

    private EntitiesWithoutGroupLists() {}

    /** Takes the folder of articles and the table to write. */
    public static void main(String[] args) throws Exception {
        Lexicon lexicon = withoutGroups(new LexiconReader().read());
        EntityFinder finder = new EntityFinder(
                lexicon, FittedWeights.readPackaged(NameFinder.WEIGHTS).weights());
        ArticleAnnotator annotator = ArticleAnnotator.load().with(lexicon);
        ArticleReader reader = ArticleReader.detecting(new ByteArrayInputStream(new byte[0]), 1_000_000);
        TableFormat format = new TableFormat(CsvProfile.DATA, TableFormat.Separator.COMMA);
        try (OutputStream stream = Files.newOutputStream(Path.of(args[1]))) {
            TableWriter table = TableWriter.begin(new EntitiesCsv(), format, stream, args[1]);
            for (InputEntry entry : entries(args[0])) {
                if (reader.read(entry) instanceof Article article) {
                    ArticleResult result =
                            new ArticleResult(article, 0, finder.find(annotator.annotate(article)), List.of());
                    table.add(new EntitiesCsv().rows(result));
                }
            }
        }
    }

    private static List<InputEntry> entries(String folder) throws Exception {
        return new InputWalk(new Filters(List.of("*.txt"), List.of()), Path.of(""))
                .list(List.of(folder))
                .entries();
    }

    private static Lexicon withoutGroups(Lexicon lexicon) {
        return new Lexicon(
                lexicon.names().stream()
                        .filter(name -> name.type() != EntityType.GROUP)
                        .toList(),
                lexicon.demonyms(),
                lexicon.firstNames(),
                lexicon.titles(),
                lexicon.acts(),
                lexicon.words());
    }
}
