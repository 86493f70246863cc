package org.whosaid.statements;

import java.util.List;
import org.whosaid.facts.Span;

/**
 * An attribution that a person marked in an article: whose words or thoughts some content is.
 *
 * @param source the words that name the source, in one or more runs; empty where the article names none
 * @param cue the words that report, in one or more runs; may be empty
 * @param content what is attributed, in one or more runs
 * @param communicated whether it was said, written or shown; false for what somebody only thinks
 */
public record MarkedAttribution(List<Span> source, List<Span> cue, List<Span> content, boolean communicated) {

    public MarkedAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
