package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/**
 * Finds bodies whose names other languages begin with the word that says what they are, links in small letters included
 * ("Universidad de la Costa", "Partido Verde").
 */
final class ForeignInstitutionFinder {

    private static final int MOST_LINKS = 3;

    private final BodyKinds kinds;
    private final Set<String> links;
    private final Set<String> calendar;
    private final Set<String> titles;
    private final Set<String> staff;

    ForeignInstitutionFinder(Lexicon lexicon, BodyKinds kinds) {
        this.kinds = kinds;
        this.links = lexicon.words("foreign-links");
        this.calendar = lexicon.words("calendar");
        this.titles = lexicon.titles().keySet();
        this.staff = lexicon.words("staff-nouns");
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            Optional<NameCandidate> name = at(text, i);
            name.ifPresent(found::add);
            i = name.map(NameCandidate::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<NameCandidate> at(NameText text, int first) {
        if (text.capitalsAt(first) != Capitals.SENTENCE
                || !text.isCapitalisedWord(first)
                || text.label(first) == NameLabel.PERSON) {
            return Optional.empty();
        }
        Optional<BodyKinds.Head> head = kinds.foreignHeadAt(text, first);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int end = head.get().end();
        int next = partAfter(text, first, end);
        while (next > end) {
            end = next;
            next = partAfter(text, first, end);
        }
        Optional<EntityType> type = kinds.typeOf(text, first, end);
        return type.isPresent() && (end - first > 1 || text.word(first).contains("-"))
                ? Optional.of(NameCandidate.of(first, end, type.get(), Evidence.SHAPE, "head in another language"))
                : Optional.empty();
    }

    /**
     * The end of the capitalised word behind a token, over links where there are some; that token where there is none.
     */
    private int partAfter(NameText text, int first, int end) {
        int word = end;
        while (word < end + MOST_LINKS && text.within(first, word).isPresent() && links.contains(text.word(word))) {
            word++;
        }
        boolean part = text.within(first, word).isPresent()
                && text.isCapitalisedWord(word)
                && !calendar.contains(text.word(word))
                && !titles.contains(text.word(word))
                && !staff.contains(text.word(word));
        return part ? word + 1 : end;
    }
}
