package org.whosaid.entities;

import java.util.List;

/** The atoms of an article, and the tokens that begin and end where they do. */
final class TokenAtoms {

    private final List<Atoms.Atom> atoms;
    private final int[] firstAt;
    private final int[] endAt;

    TokenAtoms(NameText text) {
        String all = text.article().text();
        this.atoms = Atoms.of(all);
        this.firstAt = new int[all.length() + 1];
        this.endAt = new int[all.length() + 1];
        for (int i = 0; i < text.size(); i++) {
            firstAt[text.token(i).span().start()] = i + 1;
            endAt[text.token(i).span().end()] = i + 1;
        }
    }

    List<Atoms.Atom> atoms() {
        return atoms;
    }

    int size() {
        return atoms.size();
    }

    /** The number of the token that begins with an atom; -1 where none does. */
    int first(int atom) {
        return firstAt[atoms.get(atom).start()] - 1;
    }

    /** The number after the token that ends with an atom; 0 where none does. */
    int end(int atom) {
        return endAt[atoms.get(atom).end()];
    }

    /** As {@code end}; a stop that the tokenizer left at the token, as in "Corp.", may stand behind the atom. */
    int endBeforeStop(int atom) {
        int end = end(atom);
        boolean stop = end == 0
                && atom + 1 < atoms.size()
                && atoms.get(atom + 1).text().equals(".")
                && atoms.get(atom + 1).start() == atoms.get(atom).end();
        return stop ? end(atom + 1) : end;
    }
}
