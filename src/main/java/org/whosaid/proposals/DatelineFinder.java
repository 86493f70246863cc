package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Token;
import org.whosaid.nametext.Acronym;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;

/** Finds the news agency in brackets at the end of a dateline: "OSLO, May 3 (HNS) -". */
final class DatelineFinder {

    private static final int LONGEST_DATELINE = 12;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", ":");

    private final Set<String> calendar;
    private final Set<String> links;

    DatelineFinder(Lexicon lexicon) {
        this.calendar = lexicon.words("calendar");
        this.links = lexicon.words("acronym-gaps");
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : text.article().sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                agency(text, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<NameCandidate> agency(NameText text, Sentence sentence) {
        int start = sentence.firstToken();
        for (int i = start;
                i < start + LONGEST_DATELINE && text.within(start, i + 3).isPresent();
                i++) {
            Token token = text.token(i);
            if (token.text().equals("(")) {
                boolean agency = i > start
                        && text.word(i + 2).equals(")")
                        && DASHES.contains(text.word(i + 3))
                        && !calendar.contains(text.word(i + 1))
                        && Acronym.letters(text.word(i + 1)).isPresent();
                return agency
                        ? Optional.of(NameCandidate.of(
                                i + 1, i + 2, EntityType.ORGANIZATION, Evidence.SHAPE, "agency of a dateline"))
                        : Optional.empty();
            }
            boolean place = !token.isWord() || token.isCapitalised() || links.contains(token.text());
            if (!place && !Character.isDigit(token.text().charAt(0))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
