package org.whosaid.reported;

import java.util.List;
import java.util.Optional;
import org.whosaid.mentions.Candidate;

/**
 * What somebody is reported to have said.
 *
 * @param cue the words that report it, auxiliaries and negation included
 * @param source whose words they are; empty where the sentence does not say
 * @param content the reported words, in text order
 * @param probability that it is a statement with these words and this source, not calibrated, 0 to 1
 */
public record ReportedStatement(TokenRun cue, Optional<Candidate> source, List<TokenRun> content, double probability) {

    public ReportedStatement {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without words");
        }
    }
}
