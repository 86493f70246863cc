package org.whosaid.cues;

import org.whosaid.loglinear.Part;

/**
 * The row of words between two places of an article as one part, those inside marks only as {@code Q}: closed-class
 * words and marks as themselves, others as coarse parts of speech.
 */
public final class Between {

    private static final int MOST_WORDS = 5;

    private Between() {}

    /** Whether so few tokens stand outside marks that the row shows all of them. */
    public static boolean isShort(ArticleView article, int from, int end) {
        return article.text().outside(from, end) <= MOST_WORDS;
    }

    /**
     * The row behind a part.
     *
     * @param from where a short row begins
     * @param end the token behind it
     */
    public static Part row(ArticleView article, Part start, int from, int end) {
        Part row = start;
        int i = from;
        while (i < end) {
            if (article.text().isQuoted(i)) {
                row = row.then(Beside.QUOTED);
                i = article.counts().nextOutside(i);
            } else {
                row = row.then(article.word(i).between());
                i++;
            }
        }
        return row;
    }
}
