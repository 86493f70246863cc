package org.whosaid.report;

/**
 * How many articles are not shown as the tables have them.
 *
 * @param changed shown without marks, since they changed since the run
 * @param missing not shown, since they cannot be read any more
 */
public record TextCounts(int changed, int missing) {

    static final TextCounts NONE = new TextCounts(0, 0);

    TextCounts plus(ArticleText text) {
        if (text instanceof ArticleText.Changed) {
            return new TextCounts(changed + 1, missing);
        }
        return text instanceof ArticleText.Missing ? new TextCounts(changed, missing + 1) : this;
    }
}
