package org.whosaid.entities;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/**
 * Finds the bodies that are named by their kind alone, with a capital: "the Tribunal" behind "Harbour Tribunal". It is
 * the one with that word that was named last.
 */
final class ShortForms {

    private final Set<String> heads;
    private final Set<String> links;

    ShortForms(Lexicon lexicon) {
        Set<String> all = new HashSet<>(lexicon.words("organization-heads"));
        all.addAll(lexicon.words("agency-heads"));
        all.addAll(lexicon.words("group-heads"));
        this.heads = Set.copyOf(all);
        this.links = lexicon.words("institution-links");
    }

    /** Adds the short forms to the bodies that they name. */
    void addTo(NameText text, List<Cluster> clusters) {
        BitSet taken = new BitSet(text.size());
        Map<String, NavigableMap<Integer, Cluster>> byHead = new HashMap<>();
        for (Cluster cluster : clusters) {
            for (NameCandidate mention : cluster.mentions()) {
                taken.set(mention.first(), mention.end());
                head(text, mention)
                        .ifPresent(head -> byHead.computeIfAbsent(head, fresh -> new TreeMap<>())
                                .put(mention.first(), cluster));
            }
        }
        if (byHead.isEmpty()) {
            return;
        }
        for (int i = 1; i < text.size(); i++) {
            NavigableMap<Integer, Cluster> bodies = byHead.get(text.word(i));
            Map.Entry<Integer, Cluster> last = bodies == null ? null : bodies.floorEntry(i);
            if (last != null && !taken.get(i) && standsAlone(text, i)) {
                Cluster body = last.getValue();
                body.add(NameCandidate.of(i, i + 1, body.type(), Evidence.CONTEXT, "its kind with a capital"));
            }
        }
    }

    /** The word of a body's name that says its kind: the last one, or the one in front of "of" or "for". */
    private Optional<String> head(NameText text, NameCandidate name) {
        if (name.size() < 2 || name.is(EntityType.PERSON) || name.is(EntityType.STATE)) {
            return Optional.empty();
        }
        for (int i = name.first() + 1; i < name.end(); i++) {
            if (links.contains(text.word(i))) {
                return Optional.of(text.word(i - 1)).filter(heads::contains);
            }
        }
        return Optional.of(text.word(name.end() - 1)).filter(heads::contains);
    }

    private static boolean standsAlone(NameText text, int token) {
        boolean definite = text.before(token).equalsIgnoreCase("the");
        boolean goesOn = text.within(token, token + 1)
                .filter(next -> next.isCapitalised() && next.isWord())
                .isPresent();
        boolean linked =
                text.within(token, token + 1).map(Token::text).orElse("").equals("of");
        return definite && !goesOn && !linked && text.capitalsAt(token) == Capitals.SENTENCE;
    }
}
