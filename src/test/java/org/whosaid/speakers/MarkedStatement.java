package org.whosaid.speakers;

import java.util.List;
import java.util.Optional;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.reported.ReportedStatement;
import org.whosaid.reported.TokenRun;
import org.whosaid.statements.QuotedText;

/** Statements put together of the words of a marked text, as the finder of statements would find them. */
public final class MarkedStatement {

    private MarkedStatement() {}

    /**
     * A statement with one stretch of words.
     *
     * @param cue the first run of these words, and so for the content
     * @param source the words of a candidate
     */
    public static ReportedStatement of(
            QuoteContext context, String cue, String source, String content, double probability) {
        Candidate candidate = context.candidates().stream()
                .filter(one -> context.text().words(one.first(), one.end()).equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no candidate '" + source + "'"));
        return new ReportedStatement(
                run(context.text(), cue), Optional.of(candidate), List.of(run(context.text(), content)), probability);
    }

    private static TokenRun run(QuotedText text, String words) {
        for (int first = 0; first < text.size(); first++) {
            for (int end = first + 1; end <= text.size(); end++) {
                if (text.words(first, end).equals(words)) {
                    return new TokenRun(first, end);
                }
            }
        }
        throw new IllegalArgumentException("no words '" + words + "'");
    }
}
