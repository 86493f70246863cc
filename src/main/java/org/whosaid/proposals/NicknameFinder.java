package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;

/** Finds people with a nickname in marks or brackets inside their names: Joseph "Joe" Marlowe, Ada (Addie) Penn. */
final class NicknameFinder {

    private static final int LONGEST_NICKNAME = 3;
    private static final int MOST_WORDS = 3;
    private static final Map<String, String> CLOSING =
            Map.of("(", ")", "\"", "\"", "“", "”", "‘", "’", "'", "'", "``", "''", "`", "'");

    private final Set<String> firstNames;

    NicknameFinder(Lexicon lexicon) {
        this.firstNames = lexicon.firstNames().keySet();
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 1; i < text.size(); i++) {
            if (CLOSING.containsKey(text.word(i)) && text.within(i, i - 1).isPresent() && isName(text, i - 1)) {
                around(text, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<NameCandidate> around(NameText text, int opening) {
        String closing = CLOSING.getOrDefault(text.word(opening), "");
        int close = opening + 1;
        while (close <= opening + LONGEST_NICKNAME
                && text.within(opening, close).isPresent()
                && text.isCapitalisedWord(close)) {
            close++;
        }
        boolean closed = close > opening + 1
                && text.within(opening, close)
                        .filter(token -> token.text().equals(closing))
                        .isPresent();
        if (!closed || text.within(opening, close + 1).isEmpty() || !isName(text, close + 1)) {
            return Optional.empty();
        }
        int first = opening - 1;
        while (first > opening - MOST_WORDS
                && text.within(opening, first - 1).isPresent()
                && isName(text, first - 1)
                && text.label(first - 1) == NameLabel.PERSON) {
            first--;
        }
        int end = close + 2;
        while (end < close + MOST_WORDS
                && text.within(opening, end).isPresent()
                && isName(text, end)
                && text.label(end) == NameLabel.PERSON) {
            end++;
        }
        boolean person = firstNames.contains(text.word(first))
                || (text.label(opening - 1) == NameLabel.PERSON && text.label(close + 1) == NameLabel.PERSON);
        return person
                ? Optional.of(NameCandidate.of(first, end, EntityType.PERSON, Evidence.SHAPE, "nickname inside"))
                : Optional.empty();
    }

    private static boolean isName(NameText text, int index) {
        return text.isCapitalisedWord(index) && text.token(index).isProperNoun();
    }
}
