package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;

/**
 * Finds whom bylines and the credits of pictures name: "By Mira Rao, The Harbour Courier", "(Mira Rao / Pier
 * Pictures)".
 */
final class CreditFinder {

    private static final int LONGEST_BYLINE = 40;
    private static final int LONGEST_CREDIT = 12;
    private static final int FEWEST_WORDS_OF_AN_OUTLET = 2;
    private static final int MOST_WORDS = 5;
    private static final Set<String> PARTS = Set.of(",", "|", "•", "·", "/", "-", "–", "—");

    private final Set<String> roles;
    private final Set<String> firstNames;
    private final Set<String> calendar;
    private final Set<String> heads;

    CreditFinder(Lexicon lexicon) {
        Set<String> all = new HashSet<>(lexicon.words("role-heads"));
        lexicon.titles().keySet().forEach(title -> all.add(title.toLowerCase(Locale.ROOT)));
        this.roles = Set.copyOf(all);
        this.firstNames = lexicon.firstNames().keySet();
        this.calendar = lexicon.words("calendar");
        this.heads = InstitutionFinder.heads(lexicon);
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : text.article().sentences()) {
            if (sentence.paragraph() != paragraph
                    && text.lower(sentence.firstToken()).equals("by")) {
                byline(text, sentence, found);
            }
            paragraph = sentence.paragraph();
        }
        for (int i = 0; i < text.size(); i++) {
            if (text.word(i).equals("(")) {
                credit(text, i, found);
            }
        }
        return found;
    }

    /** The outlet behind the authors; what the authors are is no name. */
    private void byline(NameText text, Sentence byline, List<NameCandidate> found) {
        int end = Math.min(byline.endToken(), byline.firstToken() + LONGEST_BYLINE);
        int start = byline.firstToken() + 1;
        if (start >= end || !text.isCapitalisedWord(start) || text.word(end - 1).equals(".")) {
            return;
        }
        boolean author = true;
        for (int i = start; i <= end; i++) {
            if (i == end || (PARTS.contains(text.word(i)) && isApart(text, i))) {
                if (!author && i > start && roles.contains(text.lower(i - 1))) {
                    found.add(NameCandidate.notOurs(start, i, Evidence.DEFINED, "role in a byline"));
                } else if (!author && isOutlet(text, start, i)) {
                    found.add(NameCandidate.of(
                            start, i, EntityType.ORGANIZATION, Evidence.DEFINED, "outlet of a byline"));
                }
                author = false;
                start = i + 1;
            }
        }
    }

    /** No hyphen within a name. */
    private static boolean isApart(NameText text, int mark) {
        return text.word(mark).equals(",")
                || text.token(mark - 1).span().end() < text.token(mark).span().start();
    }

    private boolean isOutlet(NameText text, int first, int end) {
        int words = 0;
        for (int i = first; i < end; i++) {
            if (!text.isCapitalisedWord(i) || calendar.contains(text.word(i)) || text.label(i) == NameLabel.PERSON) {
                return false;
            }
            words++;
        }
        if (words < FEWEST_WORDS_OF_AN_OUTLET || words > MOST_WORDS) {
            return false;
        }
        return text.word(first).equals("The")
                || heads.contains(text.word(end - 1))
                || text.label(first) == NameLabel.ORGANIZATION
                || text.token(first).worldLabel() == NameLabel.ORGANIZATION;
    }

    /** Photographer and agency in brackets, with a slash between them. */
    private void credit(NameText text, int bracket, List<NameCandidate> found) {
        int slash = -1;
        int close = bracket + 1;
        while (close < bracket + LONGEST_CREDIT
                && text.within(bracket, close)
                        .filter(token -> token.isCapitalised() || token.text().equals("/"))
                        .isPresent()) {
            slash = text.word(close).equals("/") ? close : slash;
            close++;
        }
        boolean closed = text.within(bracket, close)
                .filter(token -> token.text().equals(")"))
                .isPresent();
        if (!closed || slash - bracket < 3 || slash - bracket > MOST_WORDS || close - slash < 2) {
            return;
        }
        boolean person = firstNames.contains(text.word(bracket + 1)) || text.label(bracket + 1) == NameLabel.PERSON;
        if (person && !heads.contains(text.word(slash - 1))) {
            found.add(NameCandidate.of(
                    bracket + 1, slash, EntityType.PERSON, Evidence.DEFINED, "photographer of a credit"));
            found.add(NameCandidate.of(
                    slash + 1, close, EntityType.ORGANIZATION, Evidence.DEFINED, "agency of a credit"));
        }
    }
}
