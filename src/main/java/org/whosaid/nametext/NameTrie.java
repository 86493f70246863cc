package org.whosaid.nametext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Ambiguity;

/**
 * All forms of all listed names in a trie of atoms, so that a look-up costs a few hash steps per token. Immutable after
 * construction; safe for use by several threads.
 */
public final class NameTrie {

    /**
     * A name under one of its forms.
     *
     * @param form without diacritics
     */
    public record Entry(KnownName name, String form, Set<Ambiguity> ambiguity) {

        /** The form without white space, as atoms are joined. */
        public String bare() {
            return form.replace(" ", "");
        }
    }

    /**
     * The longest run of atoms that is a listed form.
     *
     * @param atoms how many atoms it has
     * @param entries the names with this form whose capitals agree with the text's, in the order of the lists
     */
    public record Match(int atoms, List<Entry> entries) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Entry> entries = new ArrayList<>(0);
    }

    private final Node root = new Node();

    public NameTrie(List<KnownName> names) {
        for (KnownName name : names) {
            for (KnownName.Form form : name.forms()) {
                Node node = root;
                for (Atoms.Atom atom : Atoms.of(form.text())) {
                    node = node.next.computeIfAbsent(atom.key(), key -> new Node());
                }
                node.entries.add(new Entry(name, Atoms.fold(form.text()), form.ambiguity()));
            }
        }
    }

    public boolean isEmpty() {
        return root.next.isEmpty();
    }

    /**
     * The longest form that begins at an atom.
     *
     * @param atoms of the article
     * @param start number of the first atom
     * @param mayEnd whether a name may end before a given atom number
     * @param agrees whether a form may be written as the text, which comes without white space
     */
    public Optional<Match> longest(Atoms atoms, int start, IntPredicate mayEnd, BiPredicate<Entry, String> agrees) {
        Optional<Match> best = Optional.empty();
        Node node = root;
        StringBuilder seen = new StringBuilder();
        for (int i = start; i < atoms.size(); i++) {
            node = node.next.get(atoms.get(i).key());
            if (node == null) {
                break;
            }
            seen.append(atoms.get(i).text());
            if (!node.entries.isEmpty() && mayEnd.test(i + 1)) {
                String text = seen.toString();
                List<Entry> agreeing = node.entries.stream()
                        .filter(entry -> agrees.test(entry, text))
                        .collect(Collectors.toUnmodifiableList());
                if (!agreeing.isEmpty()) {
                    best = Optional.of(new Match(i + 1 - start, agreeing));
                }
            }
        }
        return best;
    }

    /**
     * The form's capitals stand in the text, or the text is in capitals throughout.
     *
     * @param text without white space
     * @param capitals whether the text around is in capitals only, where case says nothing
     */
    public static boolean sameCapitals(Entry entry, String text, boolean capitals) {
        String bare = entry.bare();
        if (bare.equals(text)) {
            return true;
        }
        boolean shouted = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
        return shouted && (capitals || entry.form().indexOf(' ') > 0 || bare.length() > 5);
    }
}
