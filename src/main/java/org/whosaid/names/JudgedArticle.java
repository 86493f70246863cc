package org.whosaid.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/** An article as the judge sees it: all proposed runs, and what the whole article says of their words. */
final class JudgedArticle {

    private final NameText text;
    private final List<ProposedRun> runs;
    private final ArticleLabels labels;
    private final ArticleLabels worldLabels;
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> plainWords = new HashSet<>();

    JudgedArticle(NameText text, List<NameCandidate> proposed) {
        this.text = text;
        this.runs = ProposedRun.of(text, proposed);
        this.labels = new ArticleLabels(text, Token::label);
        this.worldLabels = new ArticleLabels(text, Token::worldLabel);
        runs.forEach(run -> times.merge(text.words(run.first(), run.end()), 1, Integer::sum));
        for (Token token : text.article().tokens()) {
            if (Character.isLowerCase(token.text().codePointAt(0))) {
                plainWords.add(token.text());
            }
        }
    }

    NameText text() {
        return text;
    }

    List<ProposedRun> runs() {
        return runs;
    }

    ArticleLabels labels() {
        return labels;
    }

    ArticleLabels worldLabels() {
        return worldLabels;
    }

    /** At how many places somebody proposes these words. */
    int times(ProposedRun run) {
        return times.getOrDefault(text.words(run.first(), run.end()), 0);
    }

    /** Whether a run of one word stands in the article as a plain word too. */
    boolean isPlainWordToo(ProposedRun run) {
        return run.end() - run.first() == 1
                && plainWords.contains(text.word(run.first()).toLowerCase(Locale.ROOT));
    }
}
