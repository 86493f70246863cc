package org.whosaid.corpus;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whosaid.corpus.Place.Voice;

/** What the places of one saying say of who said it. */
final class Votes {

    /** A place that is less sure than this of its own speaker takes another's, and lends nothing. */
    private static final double SURE_ENOUGH = 0.5;

    /** What the places of one reading say together. */
    private static final class Reading {

        private Voice surest = Voice.NOBODY;
        private double sum;
        private int places;

        void add(Voice voice, boolean isPlace) {
            sum += voice.confidence();
            places += isPlace ? 1 : 0;
            if (voice.confidence() > surest.confidence() || surest.speaker().isEmpty()) {
                surest = voice;
            }
        }
    }

    private final Map<String, Reading> readings = new TreeMap<>();

    /** @param isPlace whether it is a place of its own, not one within another */
    void add(Voice voice, boolean isPlace) {
        readings.computeIfAbsent(voice.key(), key -> new Reading()).add(voice, isPlace);
    }

    /** Who said it: the surest voice of the speaker for whom most speaks; one with a name before others. */
    Voice speaker() {
        return winner().map(reading -> reading.surest).orElse(Voice.NOBODY);
    }

    /** In how many places that is the speaker. */
    int agreeing() {
        return winner().map(reading -> reading.places).orElse(0);
    }

    /**
     * What places may borrow: somebody with a name, since a noun phrase means another in another article; nobody where
     * one that says something else, or that nobody said it, is surer. It is as sure as the surest who says so, and as
     * those who name a speaker agree.
     */
    Voice lent() {
        Optional<Reading> winner = winner();
        if (winner.isEmpty()
                || !winner.get().surest.isNamed()
                || winner.get().surest.confidence() < SURE_ENOUGH) {
            return Voice.NOBODY;
        }
        Voice surest = winner.get().surest;
        double named = 0;
        for (Map.Entry<String, Reading> reading : readings.entrySet()) {
            if (reading.getValue().surest.confidence() > surest.confidence()) {
                return Voice.NOBODY;
            }
            named += reading.getKey().isEmpty() ? 0 : reading.getValue().sum;
        }
        return new Voice(
                surest.speaker(),
                surest.type(),
                surest.actorId(),
                surest.actor(),
                surest.confidence() * winner.get().sum / named);
    }

    /** Whether a place borrows what is lent. */
    static boolean borrows(Voice own, Voice lent) {
        boolean unsure = own.speaker().isEmpty() || own.confidence() < SURE_ENOUGH;
        return !lent.speaker().isEmpty() && unsure && !own.key().equals(lent.key());
    }

    private Optional<Reading> winner() {
        return readings.values().stream()
                .filter(reading -> !reading.surest.speaker().isEmpty())
                .max(Comparator.<Reading, Boolean>comparing(
                                reading -> reading.surest.isNamed() && reading.surest.confidence() >= SURE_ENOUGH)
                        .thenComparingDouble(reading -> reading.sum)
                        .thenComparing(reading -> reading.surest.key(), Comparator.reverseOrder()));
    }
}
