package org.whosaid.entities;

import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameText;

/** Reads a noun phrase from its first word to its end, with all that is joined to its noun by prepositions. */
final class RolePhraseReader {

    private static final int LONGEST_PHRASE = 45;
    private static final int MOST_ITEMS = 4;

    private final NameText text;
    private final NamedTokens named;
    private final RoleWords words;
    private final NounGroupReader groups;

    RolePhraseReader(NameText text, NamedTokens named, RoleWords words) {
        this(text, named, words, text.size());
    }

    /** @param limit the token that no phrase reaches */
    RolePhraseReader(NameText text, NamedTokens named, RoleWords words, int limit) {
        this.text = text;
        this.named = named;
        this.words = words;
        this.groups = new NounGroupReader(text, named, words, limit);
    }

    /** The noun phrase that begins at a token, which is none of an article's. */
    Optional<RolePhrase> read(int first) {
        OptionalInt group = groups.end(first, first, false);
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

    /** See {@link NounGroupReader#behindArticle}. */
    int behindArticle(int anchor, int index) {
        return groups.behindArticle(anchor, index);
    }

    /** See {@link NounGroupReader#isArticle}. */
    boolean isArticle(int index) {
        return groups.isArticle(index);
    }

    /**
     * Where a phrase that has come to {@code end} ends if one more preposition or "and" leads on; {@code end} if not.
     */
    private int endOfLinked(int anchor, int end) {
        Optional<Token> link = groups.at(anchor, end);
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
        int start = groups.behindArticle(anchor, link + 1);
        boolean indefinite = start > link + 1
                && text.lower(link + 1).startsWith("a")
                && !text.lower(link + 1).startsWith("al");
        boolean loose = text.lower(link).equals("in") || text.lower(link).equals("on");
        boolean number = groups.at(anchor, start)
                        .filter(token -> token.tag().equals("CD"))
                        .isPresent()
                && !text.lower(link).equals("of");
        if ((indefinite && loose) || number) {
            return link;
        }
        if (text.lower(link).equals("at")
                && groups.at(anchor, start)
                        .filter(token -> token.text().equals("large"))
                        .isPresent()) {
            return start + 1;
        }
        OptionalInt end = groups.end(anchor, start, true);
        boolean owner = end.isPresent()
                && groups.at(anchor, end.getAsInt())
                        .filter(token -> token.tag().equals("POS"))
                        .isPresent();
        return owner ? link : end.orElse(link);
    }

    /** "consultant (internal medicine), City Hospital". */
    private int endOfField(int anchor, int bracket) {
        OptionalInt end = groups.end(anchor, bracket + 1, false);
        boolean field = end.isPresent()
                && groups.at(anchor, end.getAsInt())
                        .filter(token -> token.text().equals(")"))
                        .isPresent()
                && !text.isCapitalisedWord(bracket + 1);
        return field ? end.getAsInt() + 1 : bracket;
    }

    private int endOfAnother(int anchor, int and) {
        int start = groups.behindArticle(anchor, and + 1);
        if (groups.isPerson(start)) {
            return and;
        }
        OptionalInt end = groups.end(anchor, start, true);
        if (end.isEmpty() || groups.isPerson(end.getAsInt())) {
            return and;
        }
        boolean subject =
                groups.at(anchor, end.getAsInt()).filter(Token::isFiniteVerb).isPresent()
                        && (start > and + 1 || !text.isCapitalisedWord(start));
        return subject ? and : end.getAsInt();
    }

    /** "Fisheries, Ports and Water"; "Springfield, Ohio"; "director, Institute of Botany". */
    private int endOfListOrPlace(int anchor, int comma) {
        if (named.isNamed(comma + 1)
                && !groups.isPerson(comma + 1)
                && groups.at(anchor, comma + 1).isPresent()) {
            int end = named.at(comma + 1).orElseThrow().end();
            boolean belongs = named.isState(comma + 1)
                    ? text.isCapitalisedWord(comma - 1)
                    : words.isRole(text, comma - 1) || text.word(comma - 1).equals(")");
            if (belongs && isEndedByMark(anchor, end)) {
                return end;
            }
        }
        int affiliation = endOfAffiliation(anchor, comma);
        if (affiliation > comma) {
            return affiliation;
        }
        int end = comma;
        for (int items = 0; items < MOST_ITEMS; items++) {
            if (groups.at(anchor, end).filter(token -> token.text().equals(",")).isEmpty()) {
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

    /** "chief, Division of Tides at the Institute of Botany": what no name finder knows whole. */
    private int endOfAffiliation(int anchor, int comma) {
        boolean opens = words.isRole(text, comma - 1)
                && groups.at(anchor, comma + 1)
                        .filter(token -> token.isProperNoun()
                                && token.label() != NameLabel.PERSON
                                && token.label() != NameLabel.LOCATION)
                        .isPresent()
                && text.isCapitalisedWord(comma + 1);
        OptionalInt group = opens ? groups.end(anchor, comma + 1, false) : OptionalInt.empty();
        if (group.isEmpty() || words.isRole(text, group.getAsInt() - 1)) {
            return comma;
        }
        int end = group.getAsInt();
        while (groups.at(anchor, end).filter(link -> words.isLink(link.text())).isPresent()
                && endOfTarget(anchor, end) > end) {
            end = endOfTarget(anchor, end);
        }
        return isEndedByMark(anchor, end) ? end : comma;
    }

    /** The end of one more thing in a list whose first comma stands at {@code comma}. */
    private OptionalInt endOfItem(int anchor, int comma, int start) {
        if (groups.isPerson(start)) {
            return OptionalInt.empty();
        }
        OptionalInt end = groups.end(anchor, start, true);
        boolean alike = end.isPresent()
                && !groups.isPerson(end.getAsInt())
                && words.isRole(text, end.getAsInt() - 1) == words.isRole(text, comma - 1)
                && text.isCapitalisedWord(start) == text.isCapitalisedWord(comma - 1);
        return alike ? end : OptionalInt.empty();
    }

    private boolean isAnd(int anchor, int index) {
        return groups.at(anchor, index)
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
        return groups.at(anchor, end).filter(Token::isWord).isEmpty();
    }

    /** Whether nothing of a clause follows: a mark, a clause about what came before, or the sentence's end. */
    boolean closes(int anchor, int end) {
        return groups.at(anchor, end)
                .filter(token -> token.isWord() && !token.tag().startsWith("W"))
                .isEmpty();
    }
}
