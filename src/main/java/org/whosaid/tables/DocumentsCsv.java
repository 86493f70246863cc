package org.whosaid.tables;

import static org.whosaid.tables.Column.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.whosaid.facts.Article.Known;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.WhiteSpace;

/** documents.csv: one row per input, whatever happened to it. */
public final class DocumentsCsv implements ArticleTable {

    private static final Cell<Status> STATUS = Cell.oneOf(Status.class);
    private static final Set<Problem.Reason> SAYING_MORE =
            EnumSet.of(Problem.Reason.ERROR, Problem.Reason.NOT_READ, Problem.Reason.DAMAGED);

    private static final List<Column<Outcome, ?>> COLUMNS = List.of(
            text("document", ArticleCells.DOCUMENT, Outcome::document),
            new Column<>(
                    "status",
                    "OK; SKIPPED where the input was rightly left out, FAILED where it should have had a result.",
                    STATUS,
                    Status::of),
            text(
                    "reason",
                    "Why it gave no result; where it gave one, what was done to its text before.",
                    DocumentsCsv::reason),
            text(
                    "encoding",
                    "The encoding that it was read with; empty without a result, as everything behind it is then.",
                    outcome -> outcome instanceof ArticleResult result
                            ? result.article().encoding()
                            : ""),
            count(
                    "characters",
                    "Length of its text in Unicode code points.",
                    result -> new ArticleCells(result.article()).characters()),
            count("words", "How many words it has.", ArticleResult::words),
            count(
                    "entities",
                    "How many rows of entities.csv it has.",
                    result -> result.entities().size()),
            count("quotes", "How many quoted segments of quotes.csv it has.", ArticleResult::quoted),
            count(
                    "attributed",
                    "How many of these quotes have a speaker.",
                    result -> Math.toIntExact(result.attributed())),
            count(
                    "statements",
                    "How many reported statements it has; one may have several rows of quotes.csv.",
                    ArticleResult::statements),
            known("format", "What it came as: text, html, docx, odt, rtf, pdf, eml, csv, tsv, jsonl.", Known::format),
            known("title", "Its headline, where it says so.", Known::title),
            known("date", "The day it appeared, as 2024-05-31, where it says so.", Known::date),
            known("outlet", "Who published it, where it says so.", Known::outlet),
            known("url", "Where it stands, where it says so.", Known::url),
            known("author", "Who wrote it, where it says so.", Known::author),
            text(
                    "same_as",
                    "The first document with nearly the same text, such as an agency's text in another paper; empty where"
                            + " there is none before it.",
                    outcome -> ""));

    @Override
    public String fileName() {
        return "documents.csv";
    }

    @Override
    public List<? extends Column<?, ?>> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> rows(Outcome outcome) {
        return List.of(Column.cells(COLUMNS, outcome));
    }

    private static Column<Outcome, String> known(String name, String meaning, Function<Known, String> value) {
        return text(
                name,
                meaning,
                outcome -> outcome instanceof ArticleResult result
                        ? value.apply(result.article().known())
                        : "");
    }

    /** A column that is empty without a result. */
    private static Column<Outcome, Optional<Integer>> count(
            String name, String meaning, ToIntFunction<ArticleResult> count) {
        return new Column<>(
                name,
                meaning,
                Cell.NUMBER_OR_NOTHING,
                outcome -> outcome instanceof ArticleResult result
                        ? Optional.of(count.applyAsInt(result))
                        : Optional.empty());
    }

    /** The stable words; where they say too little, as of an error of ours, with the detail. */
    private static String reason(Outcome outcome) {
        if (outcome instanceof ArticleResult result) {
            return result.article().known().note();
        }
        if (!(outcome instanceof Problem problem)) {
            return "";
        }
        boolean saysMore =
                SAYING_MORE.contains(problem.reason()) && !problem.detail().isBlank();
        return saysMore
                ? WhiteSpace.collapse(problem.reason().words() + ": " + problem.detail())
                : problem.reason().words();
    }

    /**
     * A row, read back.
     *
     * @param cells all of it
     */
    public record Row(TableRow cells) {

        public String document() {
            return cells.text("document");
        }

        /** Whether it is an article whose rows stand in the other tables. */
        public boolean hasResult() {
            return status() == Status.OK;
        }

        public Status status() {
            return cells.get("status", STATUS);
        }

        /** Why it gave no result; empty where it gave one. */
        public String reason() {
            return cells.text("reason");
        }

        /** Empty without a result, as the counts are 0 then. */
        public String encoding() {
            return cells.text("encoding");
        }

        /** Length of its text in code points. */
        public int characters() {
            return count("characters");
        }

        public int words() {
            return count("words");
        }

        /** How many rows of entities.csv are its own. */
        public int entities() {
            return count("entities");
        }

        private int count(String column) {
            return cells.get(column, Cell.NUMBER_OR_NOTHING).orElse(0);
        }
    }
}
