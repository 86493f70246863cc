package org.whosaid.actors;

import java.util.Collection;

/** How much what else articles name speaks for one actor: names that few articles have speak loudest. */
final class Context {

    /** How many articles' worth of doubt there is about what an actor is named with. */
    private static final double DOUBT = 2;

    /** Names of one article depend on each other, so each counts less than it would alone. */
    private static final double WEIGHT = 0.5;

    /** That an actor's articles do not name somebody says less than that they do. */
    private static final double WEIGHT_OF_SILENCE = 0.3;

    private static final double LEAST = -2;
    private static final double MOST = 5;

    private final Counts articles;
    private final int documents;

    /**
     * What is known of all articles.
     *
     * @param articles from what they name to how many do
     * @param documents how many there are
     */
    Context(Counts articles, int documents) {
        this.articles = articles;
        this.documents = documents;
    }

    /**
     * The same, where what the actor's articles never name speaks against it.
     *
     * @param others what is named, and by articles of at least one of those who may be meant
     */
    double decidesFor(Collection<String> others, Counts known, int among) {
        double against = 0;
        for (String other : others) {
            if (known.of(other) == 0 && !known.isFull()) {
                against += WEIGHT_OF_SILENCE * Math.log(DOUBT / (among + DOUBT));
            }
        }
        return Math.max(LEAST, against) + speaksFor(others, known, among);
    }

    /**
     * The natural logarithm of how much more often an actor's articles have these names than any article has.
     *
     * @param others what is named
     * @param known what the actor's articles name
     * @param among how many articles those are
     */
    double speaksFor(Collection<String> others, Counts known, int among) {
        double sum = 0;
        for (String other : others) {
            int together = known.of(other);
            if (together > 0) {
                double usual = (articles.of(other) + 1.0) / (documents + 1.0);
                double here = (together + DOUBT * usual) / (among + DOUBT);
                sum += WEIGHT * Math.log(here / usual);
            }
        }
        return Math.min(MOST, sum);
    }
}
