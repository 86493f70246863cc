package org.whosaid.referents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * The noun phrases of an article by their heads, to find what an earlier one says of a later one: who "the
 * representative" is, whose "the report". Gathered when the first one asks. For one article, one thread.
 */
final class EarlierPhrases {

    private static final int FEWEST_OWN_WORDS = 3;

    private final QuotedText text;
    private final List<Candidate> candidates;
    private final Owners owners;
    private final NounPhrases nounPhrases;
    private final Map<String, List<Candidate>> byHead = new HashMap<>();
    private boolean gathered;
    private final Map<String, NavigableMap<Integer, Candidate>> fuller = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Entity>> owned = new HashMap<>();

    EarlierPhrases(QuotedText text, List<Candidate> candidates, Owners owners, NounPhrases nounPhrases) {
        this.text = text;
        this.candidates = candidates;
        this.owners = owners;
        this.nounPhrases = nounPhrases;
    }

    /**
     * The last fuller phrase with the same head: "the representative" was "a representative of China's embassy".
     *
     * @param head the head's dictionary form, in small letters
     */
    Optional<Candidate> introduction(Candidate phrase, String head) {
        return last(fuller.computeIfAbsent(head, this::fuller), phrase);
    }

    /** Who a thing belongs to by the last earlier phrase that says so: "the report" was "a report from the center". */
    Optional<Entity> owner(Candidate thing, String head) {
        return last(owned.computeIfAbsent(head, this::owned), thing);
    }

    private static <T> Optional<T> last(NavigableMap<Integer, T> byPlace, Candidate before) {
        return Optional.ofNullable(byPlace.lowerEntry(before.first())).map(Map.Entry::getValue);
    }

    private NavigableMap<Integer, Candidate> fuller(String head) {
        NavigableMap<Integer, Candidate> found = new TreeMap<>();
        for (Candidate phrase : withHead(head)) {
            boolean same = text.token(phrase.head()).lemma().equals(head);
            if (same
                    && (nounPhrases.endOf(text, phrase.head()) > phrase.end()
                            || phrase.end() - phrase.first() >= FEWEST_OWN_WORDS)) {
                found.put(phrase.first(), phrase);
            }
        }
        return found;
    }

    private NavigableMap<Integer, Entity> owned(String head) {
        NavigableMap<Integer, Entity> found = new TreeMap<>();
        for (Candidate phrase : withHead(head)) {
            owners.of(phrase).ifPresent(owner -> found.put(phrase.first(), owner));
        }
        return found;
    }

    private List<Candidate> withHead(String head) {
        if (!gathered) {
            for (Candidate candidate : candidates) {
                if (candidate.form() == Mention.Form.NOMINAL) {
                    String lemma = text.token(candidate.head()).lemma().toLowerCase(Locale.ROOT);
                    byHead.computeIfAbsent(lemma, unseen -> new ArrayList<>()).add(candidate);
                }
            }
            gathered = true;
        }
        return byHead.getOrDefault(head, List.of());
    }
}
