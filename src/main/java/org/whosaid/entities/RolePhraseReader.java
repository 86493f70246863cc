package org.whosaid.entities;

import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameText;

/** Reads a noun phrase from its first word to its end, with all that is joined to its noun by prepositions. */
final class RolePhraseReader {

    private static final int LONGEST_GROUP = 14;
    private static final int LONGEST_PHRASE = 45;
    private static final int MOST_ITEMS = 4;

    private final NameText text;
    private final NamedTokens named;
    private final RoleWords words;
    private final int limit;

    RolePhraseReader(NameText text, NamedTokens named, RoleWords words) {
        this(text, named, words, text.size());
    }

    /** @param limit the token that no phrase reaches */
    RolePhraseReader(NameText text, NamedTokens named, RoleWords words, int limit) {
        this.text = text;
        this.named = named;
        this.words = words;
        this.limit = limit;
    }

    private Optional<Token> at(int anchor, int index) {
        return index < limit ? text.within(anchor, index) : Optional.empty();
    }

    private boolean isPerson(int index) {
        return index < limit && named.isPerson(index);
    }

    /** The noun phrase that begins at a token, which is none of an article's. */
    Optional<RolePhrase> read(int first) {
        OptionalInt group = endOfGroup(first, first, false);
        if (group.isEmpty()) {
            return Optional.empty();
        }
        int head = group.getAsInt() - 1;
        int end = head + 1;
        int next = endOfLinked(first, end);
        while (next > end && next - first < LONGEST_PHRASE) {
            end = next;
            next = endOfLinked(first, end);
        }
        return Optional.of(new RolePhrase(first, head, end));
    }

    /** The token at {@code index + 1} or behind the article there. */
    int behindArticle(int anchor, int index) {
        return at(anchor, index)
                        .filter(token -> token.tag().equals("DT") || token.tag().equals("PRP$"))
                        .isPresent()
                ? index + 1
                : index;
    }

    /**
     * Where a phrase that has come to {@code end} ends if one more preposition or "and" leads on; {@code end} if not.
     */
    private int endOfLinked(int anchor, int end) {
        Optional<Token> link = at(anchor, end);
        if (link.isEmpty()) {
            return end;
        }
        String word = link.get().text();
        if (words.isLink(word)) {
            return endOfTarget(anchor, end);
        }
        if (word.equals("and") || word.equals("&")) {
            return endOfAnother(anchor, end);
        }
        if (word.equals("(")) {
            return endOfField(anchor, end);
        }
        return word.equals(",") ? endOfListOrPlace(anchor, end) : end;
    }

    private int endOfTarget(int anchor, int link) {
        int start = behindArticle(anchor, link + 1);
        boolean indefinite = start > link + 1
                && text.lower(link + 1).startsWith("a")
                && !text.lower(link + 1).startsWith("al");
        boolean loose = text.lower(link).equals("in") || text.lower(link).equals("on");
        boolean number =
                at(anchor, start).filter(token -> token.tag().equals("CD")).isPresent()
                        && !text.lower(link).equals("of");
        if ((indefinite && loose) || number) {
            return link;
        }
        if (text.lower(link).equals("at")
                && at(anchor, start)
                        .filter(token -> token.text().equals("large"))
                        .isPresent()) {
            return start + 1;
        }
        OptionalInt end = endOfGroup(anchor, start, true);
        boolean owner = end.isPresent()
                && at(anchor, end.getAsInt())
                        .filter(token -> token.tag().equals("POS"))
                        .isPresent();
        return owner ? link : end.orElse(link);
    }

    /** "consultant (internal medicine), City Hospital". */
    private int endOfField(int anchor, int bracket) {
        OptionalInt end = endOfGroup(anchor, bracket + 1, false);
        boolean field = end.isPresent()
                && at(anchor, end.getAsInt())
                        .filter(token -> token.text().equals(")"))
                        .isPresent()
                && !text.isCapitalisedWord(bracket + 1);
        return field ? end.getAsInt() + 1 : bracket;
    }

    private int endOfAnother(int anchor, int and) {
        int start = behindArticle(anchor, and + 1);
        if (isPerson(start)) {
            return and;
        }
        OptionalInt end = endOfGroup(anchor, start, true);
        if (end.isEmpty() || isPerson(end.getAsInt())) {
            return and;
        }
        boolean subject = at(anchor, end.getAsInt()).filter(Token::isFiniteVerb).isPresent()
                && (start > and + 1 || !text.isCapitalisedWord(start));
        return subject ? and : end.getAsInt();
    }

    /** "Fisheries, Ports and Water"; "Springfield, Ohio"; "director, Institute of Botany". */
    private int endOfListOrPlace(int anchor, int comma) {
        if (named.isNamed(comma + 1)
                && !isPerson(comma + 1)
                && at(anchor, comma + 1).isPresent()) {
            int end = named.at(comma + 1).orElseThrow().end();
            boolean belongs = named.isState(comma + 1)
                    ? text.isCapitalisedWord(comma - 1)
                    : words.isRole(text, comma - 1) || text.word(comma - 1).equals(")");
            if (belongs && isEndedByMark(anchor, end)) {
                return end;
            }
        }
        int end = comma;
        for (int items = 0; items < MOST_ITEMS; items++) {
            if (at(anchor, end).filter(token -> token.text().equals(",")).isEmpty()) {
                return items > 0 && isAnd(anchor, end)
                        ? endOfItem(anchor, comma, end + 1).orElse(comma)
                        : comma;
            }
            int start = isAnd(anchor, end + 1) ? end + 2 : end + 1;
            OptionalInt item = endOfItem(anchor, comma, start);
            if (item.isEmpty()) {
                return comma;
            }
            end = item.getAsInt();
            if ((start > comma + 2 && isAnd(anchor, start - 1)) || hasAnd(start, end)) {
                return end;
            }
        }
        return comma;
    }

    /** The end of one more thing in a list whose first comma stands at {@code comma}. */
    private OptionalInt endOfItem(int anchor, int comma, int start) {
        if (isPerson(start)) {
            return OptionalInt.empty();
        }
        OptionalInt end = endOfGroup(anchor, start, true);
        boolean alike = end.isPresent()
                && !isPerson(end.getAsInt())
                && words.isRole(text, end.getAsInt() - 1) == words.isRole(text, comma - 1)
                && text.isCapitalisedWord(start) == text.isCapitalisedWord(comma - 1);
        return alike ? end : OptionalInt.empty();
    }

    private boolean isAnd(int anchor, int index) {
        return at(anchor, index)
                .filter(token -> token.text().equals("and") || token.text().equals("&"))
                .isPresent();
    }

    private boolean hasAnd(int first, int end) {
        for (int i = first; i < end; i++) {
            if (isAnd(first, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEndedByMark(int anchor, int end) {
        return at(anchor, end).filter(Token::isWord).isEmpty();
    }

    /** Whether nothing of a clause follows: a mark, a clause about what came before, or the sentence's end. */
    boolean closes(int anchor, int end) {
        return at(anchor, end)
                .filter(token -> token.isWord() && !token.tag().startsWith("W"))
                .isEmpty();
    }

    /**
     * The end of a group of nouns and what stands before them.
     *
     * @param people whether it may be, or end with, somebody's name
     */
    private OptionalInt endOfGroup(int anchor, int first, boolean people) {
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
