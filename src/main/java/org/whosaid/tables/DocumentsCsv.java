package org.whosaid.tables;

import java.util.List;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.WhiteSpace;

/** documents.csv: one row per input, whatever happened to it. */
public final class DocumentsCsv implements Table {

    private static final List<String> HEADER = List.of(
            "document", "status", "reason", "encoding", "characters", "words", "entities", "quotes", "attributed");

    @Override
    public String fileName() {
        return "documents.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public List<List<String>> rows(Outcome outcome) {
        String status = Status.of(outcome).name();
        return List.of(
                outcome instanceof ArticleResult result
                        ? row(result, status)
                        : List.of(outcome.document(), status, reason((Problem) outcome), "", "", "", "", "", ""));
    }

    private static List<String> row(ArticleResult result, String status) {
        return List.of(
                result.document(),
                status,
                "",
                result.article().encoding(),
                Integer.toString(new ArticleCells(result.article()).characters()),
                Integer.toString(result.words()),
                Integer.toString(result.entities().size()),
                Integer.toString(result.quotes().size()),
                Long.toString(result.attributed()));
    }

    /** The stable words; only an error of ours, for which they say too little, has its detail with it. */
    private static String reason(Problem problem) {
        boolean saysMore =
                problem.reason() == Problem.Reason.ERROR && !problem.detail().isBlank();
        return saysMore
                ? WhiteSpace.collapse(problem.reason().words() + ": " + problem.detail())
                : problem.reason().words();
    }
}
