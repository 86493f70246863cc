package org.whosaid.entities;

import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameText;

/** Reads a group of nouns with what stands before them: "Oslo-based chief intelligence officer". */
final class NounGroupReader {

    private static final int LONGEST_GROUP = 14;

    private final NameText text;
    private final NamedTokens named;
    private final RoleWords words;
    private final int limit;

    /** @param limit the token that no group reaches */
    NounGroupReader(NameText text, NamedTokens named, RoleWords words, int limit) {
        this.text = text;
        this.named = named;
        this.words = words;
        this.limit = limit;
    }

    /** The token at an index, within the sentence of another and before the limit. */
    Optional<Token> at(int anchor, int index) {
        return index < limit ? text.within(anchor, index) : Optional.empty();
    }

    boolean isPerson(int index) {
        return index < limit && named.isPerson(index);
    }

    /** The token at {@code index}, or behind the article there. */
    int behindArticle(int anchor, int index) {
        return at(anchor, index).isPresent() && isArticle(index) ? index + 1 : index;
    }

    /** Whether a token stands before a noun as an article does: "One candidate", but not "One Moto Founder". */
    boolean isArticle(int index) {
        Token token = text.token(index);
        return token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || (token.text().equalsIgnoreCase("one")
                        && text.within(index, index + 1)
                                .filter(next -> !next.isCapitalised())
                                .isPresent());
    }

    /**
     * The end of a group of nouns and what stands before them.
     *
     * @param people whether it may be, or end with, somebody's name
     */
    OptionalInt end(int anchor, int first, boolean people) {
        int end = first;
        int i = first;
        while (i < first + LONGEST_GROUP && at(anchor, i).isPresent()) {
            Optional<Integer> name = named.at(i).map(mention -> mention.end());
            if (name.isPresent()) {
                boolean owner = at(anchor, name.get())
                        .filter(token -> token.tag().equals("POS"))
                        .isPresent();
                if (isPerson(i) && !owner && !people) {
                    break;
                }
                end = isPerson(i) && owner && !people ? end : name.get();
                i = name.get();
                if (owner && isPerson(i - 1)) {
                    i++;
                }
                continue;
            }
            if (!isInside(first, i)) {
                break;
            }
            String tag = text.token(i).tag();
            if (tag.startsWith("NN") || words.isRole(text, i) || (people && tag.equals("VBG"))) {
                end = i + 1;
            }
            i++;
        }
        return end > first ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private boolean isInside(int first, int index) {
        Token token = text.token(index);
        String tag = token.tag();
        if (words.isTime(token.text())) {
            return false;
        }
        if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("POS")) {
            return true;
        }
        if (isGlued(index)) {
            return true;
        }
        if (words.isModifier(token.text())) {
            return true;
        }
        if (token.text().equals("and") || token.text().equals("&")) {
            return index > first
                    && isPairedNoun(index - 1)
                    && at(first, index + 1).isPresent()
                    && isPairedNoun(index + 1)
                    && !isPerson(index + 1)
                    && text.isCapitalisedWord(index - 1) == text.isCapitalisedWord(index + 1);
        }
        return token.text().equals(",")
                && index > first
                && text.token(index - 1).tag().startsWith("JJ")
                && at(first, index + 1)
                        .filter(next -> next.tag().startsWith("JJ"))
                        .isPresent();
    }

    private boolean isPairedNoun(int index) {
        return text.token(index).tag().startsWith("NN") && !words.isTime(text.word(index));
    }

    /** Whether a token hangs together with the one before or is a hyphen between two: "co-chief", "Oslo-based". */
    private boolean isGlued(int index) {
        if (at(index, index - 1).isEmpty()) {
            return false;
        }
        boolean touches =
                text.token(index - 1).span().end() == text.token(index).span().start();
        boolean hyphen = isHyphen(index);
        return touches && (hyphen || isHyphen(index - 1));
    }

    private boolean isHyphen(int index) {
        String word = text.word(index);
        return word.equals("-") || word.equals("‑") || word.equals("–") || word.equals("/");
    }
}
