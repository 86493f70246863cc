package org.whosaid.cues;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.Token;
import org.whosaid.referents.QuoteContext;
import org.whosaid.statements.QuotedText;

/**
 * An article as features see it: what they tell of each token, found when it is first asked for, and what is counted
 * between any two. For one article, one thread.
 */
public final class ArticleView {

    private final QuoteContext quoteContext;
    private final QuotedText text;
    private final RunningCounts counts;
    private final @Nullable WordParts[] words;
    private final Map<String, WordParts.Tag> tags = new HashMap<>();

    public ArticleView(QuoteContext quoteContext) {
        this.quoteContext = quoteContext;
        this.text = quoteContext.text();
        this.counts = new RunningCounts(text, quoteContext.cueWords());
        this.words = new WordParts[text.size()];
    }

    public QuoteContext quoteContext() {
        return quoteContext;
    }

    public QuotedText text() {
        return text;
    }

    public RunningCounts counts() {
        return counts;
    }

    /** What features tell of a token. */
    public WordParts word(int index) {
        WordParts known = words[index];
        if (known == null) {
            Token token = text.token(index);
            WordParts.Tag tag = tags.computeIfAbsent(token.tag(), WordParts.Tag::of);
            known = WordParts.of(token, text.lower(index), tag, quoteContext.cueWords());
            words[index] = known;
        }
        return known;
    }
}
