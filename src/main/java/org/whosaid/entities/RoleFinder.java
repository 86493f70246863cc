package org.whosaid.entities;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whosaid.facts.Entity.Description;
import org.whosaid.facts.Entity.Description.Kind;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.facts.WhiteSpace;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/**
 * Finds the title or affiliation that stands at a person's name: before it ("Chinese Foreign Ministry spokesperson Zhao
 * Lijian"), in apposition behind it ("Jack Stubbs, chief intelligence officer of Graphika,") or as a party tag.
 */
final class RoleFinder {

    private static final int LONGEST_ROLE = 14;
    private static final Pattern PARTY_TAG =
            Pattern.compile("^\\s*[(,]\\s*([RDI]\\s?[-–—]\\s?[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*)?)\\s*[),]");

    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

    private final Set<String> roleHeads;
    private final Map<String, Gender> titles;
    private final Set<String> address;
    private final Set<String> calendar;

    RoleFinder(Lexicon lexicon) {
        this.roleHeads = lexicon.words("role-heads");
        this.titles = lexicon.titles();
        this.address = lexicon.words("address-only");
        this.calendar = lexicon.words("calendar");
    }

    /** What the words around one mention say of the person, in text order. */
    List<Description> descriptions(NameText text, NameCandidate mention) {
        return Stream.concat(before(text, mention).stream(), behind(text, mention).stream())
                .toList();
    }

    /** The role given at one mention, with a party tag behind it; empty where none is given. */
    String find(NameText text, NameCandidate mention) {
        String role = descriptions(text, mention).stream()
                .findFirst()
                .map(first -> WhiteSpace.collapse(first.span().in(text.article().text())))
                .orElse("");
        String tag = partyTag(text, mention);
        if (tag.isEmpty()) {
            return role;
        }
        return role.isEmpty() ? tag : role + " (" + tag + ")";
    }

    private Optional<Description> before(NameText text, NameCandidate mention) {
        int sentence = text.sentenceOf(mention.first()).firstToken();
        int last = mention.first() - 1;
        Kind kind = Kind.TITLE;
        if (last >= sentence && text.word(last).equals(",") && isRoleWord(text, last - 1)) {
            last--;
            kind = Kind.APPOSITION;
        }
        if (last < sentence || !isRoleWord(text, last)) {
            return Optional.empty();
        }
        int first = last;
        while (first > sentence && last - first < LONGEST_ROLE && isInsideRole(text, first - 1)) {
            first--;
        }
        while (first < last
                && (!text.token(first).isWord()
                        || text.token(first).tag().equals("POS")
                        || text.token(first).tag().equals("IN")
                        || text.token(first).tag().equals("CC"))) {
            first++;
        }
        return Optional.of(new Description(text.article().spanOf(first, last + 1), kind));
    }

    private boolean isRoleWord(NameText text, int index) {
        if (index < 0) {
            return false;
        }
        String word = text.word(index);
        boolean noun =
                text.token(index).tag().startsWith("NN") || text.token(index).isCapitalised();
        return noun
                && ((titles.containsKey(word) && !address.contains(word))
                        || roleHeads.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isInsideRole(NameText text, int index) {
        Token token = text.token(index);
        if (calendar.contains(token.text())) {
            return false;
        }
        String tag = token.tag();
        boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS") || tag.equals("HYPH");
        boolean linked =
                (tag.equals("IN") && (token.text().equals("of") || token.text().equals("for")))
                        || token.text().equals("&")
                        || (token.text().equals("and") && isRoleWord(text, index - 1));
        return noun || (linked && !text.token(index - 1).tag().equals("VBD"));
    }

    private Optional<Description> behind(NameText text, NameCandidate mention) {
        int start = mention.end();
        if (!text.after(start).equals(",")) {
            return Optional.empty();
        }
        int first = start + 1;
        if (text.within(start, first)
                .filter(token -> token.tag().equals("DT") || token.tag().equals("PRP$"))
                .isPresent()) {
            first++;
        }
        boolean role = false;
        int end = first;
        while (end < first + LONGEST_ROLE && text.within(start, end).isPresent()) {
            Token token = text.token(end);
            if (token.text().equals(",")
                    || token.text().equals(".")
                    || token.text().equals(";")
                    || (token.tag().startsWith("VB") && !token.tag().equals("VBG"))
                    || token.tag().startsWith("W")
                    || isQuoteOrDash(token)) {
                break;
            }
            role |= isRoleWord(text, end) && end < first + 8 && !afterPreposition(text, first, end);
            end++;
        }
        return role && end > first
                ? Optional.of(new Description(text.article().spanOf(first, end), Kind.APPOSITION))
                : Optional.empty();
    }

    private static boolean afterPreposition(NameText text, int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.token(i).tag().equals("IN")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoteOrDash(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''")
                || token.tag().equals(":")
                || token.tag().equals("-LRB-");
    }

    private static String partyTag(NameText text, NameCandidate mention) {
        String all = text.article().text();
        int end = text.token(mention.end() - 1).span().end();
        Span behind = new Span(end, Math.min(all.length(), end + 24));
        Matcher matcher = PARTY_TAG.matcher(behind.in(all));
        return matcher.find() ? DASH.matcher(matcher.group(1)).replaceAll("-") : "";
    }
}
