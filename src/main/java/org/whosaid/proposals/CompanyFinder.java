package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/**
 * Finds companies by the legal form at the end of their names ("Quenby Palm Oil Sdn Bhd", "Orchard & Sons, Inc."), and
 * broadcasters by their number ("Channel 51").
 */
final class CompanyFinder {

    private static final int LONGEST_FORM = 6;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    /** Legal forms as short as that are also other things ("AS", "SE"). */
    private static final int SHORT = 3;

    private final Set<String> forms;
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> broadcasters;
    private final Set<String> notNames;
    private final Set<String> calendar;

    CompanyFinder(Lexicon lexicon) {
        this.forms = lexicon.words("legal-forms");
        this.broadcasters = lexicon.words("numbered-broadcasters");
        this.notNames = lexicon.words("first-words-not-names");
        this.calendar = lexicon.words("calendar");
        forms.forEach(form -> firstWords.add(firstToken(form)));
    }

    private static String firstToken(String form) {
        return form.startsWith("(") ? "(" : form.split("[ ,]", 2)[0];
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (firstWords.contains(text.word(i)) && text.capitalsAt(i) != Capitals.ALL) {
                endedAt(text, i).ifPresent(found::add);
            }
            if (broadcasters.contains(text.word(i))
                    && text.within(i, i + 1)
                            .filter(next -> NUMBER.matcher(next.text()).matches())
                            .isPresent()) {
                found.add(NameCandidate.of(
                        i, i + 2, EntityType.ORGANIZATION, Evidence.SHAPE, "broadcaster with its number"));
            }
        }
        return found;
    }

    private Optional<NameCandidate> endedAt(NameText text, int form) {
        int end = endOfForm(text, form);
        int first = end > form ? firstOfName(text, form) : form;
        if (first >= form) {
            return Optional.empty();
        }
        boolean unsure = end == form + 1
                && text.word(form).length() <= SHORT
                && text.word(form).chars().allMatch(Character::isUpperCase);
        boolean labelled = text.label(form) == NameLabel.ORGANIZATION || text.label(form - 1) == NameLabel.ORGANIZATION;
        return !unsure || labelled
                ? Optional.of(
                        NameCandidate.of(first, end, EntityType.ORGANIZATION, Evidence.SHAPE, "ends with a legal form"))
                : Optional.empty();
    }

    private int endOfForm(NameText text, int first) {
        int sentenceEnd = text.sentenceOf(first).endToken();
        for (int end = Math.min(sentenceEnd, first + LONGEST_FORM); end > first; end--) {
            if (forms.contains(text.words(first, end))) {
                return end;
            }
        }
        return first;
    }

    private int firstOfName(NameText text, int form) {
        int first = text.before(form).equals(",") ? form - 1 : form;
        while (text.within(form, first - 1).isPresent() && isPart(text, first - 1)) {
            first--;
        }
        while (first < form
                && (!text.isCapitalisedWord(first)
                        || (text.startsSentence(first) && notNames.contains(text.word(first))))) {
            first++;
        }
        return first;
    }

    private boolean isPart(NameText text, int index) {
        Token token = text.token(index);
        boolean joint = token.text().equals("&")
                || token.tag().equals("HYPH")
                || (token.text().equals("and") && text.label(index) == NameLabel.ORGANIZATION);
        boolean word = token.isCapitalised()
                && token.isWord()
                && !calendar.contains(token.text())
                && !token.tag().equals("DT");
        return joint || word;
    }
}
