package org.whosaid.evaluate;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.evaluate.FoundArticle.FoundEntity;
import org.whosaid.evaluate.FoundArticle.FoundQuote;
import org.whosaid.evaluate.GoldArticle.GoldQuote;

/**
 * Compares the speakers of quoted segments: the entity under any name that its row gives, or the noun phrase of
 * somebody without a name. A speaker of what is no speech costs.
 */
final class SpeakerScorer {

    Measure score(GoldArticle gold, FoundArticle found) {
        Measure sum = Measure.NONE;
        for (GoldQuote quote : gold.quotes()) {
            String speaker = speakerOf(quote, found);
            boolean answered = !speaker.isEmpty();
            boolean right = answered && isRight(speaker, quote, gold, found);
            if (quote.hasSpeaker()) {
                sum = sum.plus(new Measure(right ? 1 : 0, answered && !right ? 1 : 0, right ? 0 : 1));
            } else {
                sum = sum.plus(new Measure(0, answered && !right ? 1 : 0, 0));
            }
        }
        return sum;
    }

    /** The speaker of the shortest row that shares at least half of a segment; empty for none. */
    private static String speakerOf(GoldQuote quote, FoundArticle found) {
        return found.quotes().stream()
                .filter(row -> 2 * (Math.min(row.end(), quote.end()) - Math.max(row.start(), quote.start()))
                        >= quote.end() - quote.start())
                .min(Comparator.comparingInt(FoundQuote::length))
                .map(FoundQuote::speaker)
                .orElse("");
    }

    private static boolean isRight(String speaker, GoldQuote quote, GoldArticle gold, FoundArticle found) {
        Set<String> names = names(speaker, gold, found);
        boolean named = quote.answers().stream()
                .anyMatch(answer -> PlainName.ofAnybody(answer).stream().anyMatch(names::contains));
        return named
                || (quote.speakerType().equals("UNNAMED")
                        && quote.answers().stream().anyMatch(answer -> PlainName.samePhrase(speaker, answer)));
    }

    /** What the speaker is called in the rows of entities.csv; a person's single word names nobody. */
    private static Set<String> names(String speaker, GoldArticle gold, FoundArticle found) {
        Set<String> names = new TreeSet<>(PlainName.ofAnybody(speaker));
        for (FoundEntity entity : found.entities()) {
            boolean same = PlainName.of(entity.name(), "").equals(PlainName.of(speaker, ""));
            if (same && !entity.mergesTwoOf(gold.entities())) {
                entity.aliases().stream()
                        .filter(alias -> !entity.type().equals("PERSON") || alias.contains(" "))
                        .forEach(alias -> names.add(PlainName.of(alias, entity.type())));
            }
        }
        return names;
    }
}
