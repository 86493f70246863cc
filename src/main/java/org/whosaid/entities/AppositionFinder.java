package org.whosaid.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.facts.Entity.Description.Kind;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/** Finds what stands beside a person's name in apposition, on either side: "the town's mayor, Mira Rao,". */
final class AppositionFinder {

    private static final int LONGEST_BEFORE = 30;
    private static final int MOST_ASIDES = 3;
    private static final int MOST_APPOSITIONS = 3;
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final Pattern LETTERS = Pattern.compile("(?:[A-Z][A-Za-z]?[A-Za-z]?\\.?){1,4}");
    private static final Set<String> OPENERS = Set.of(",", "(", "–", "—", "--");
    private static final Set<String> LIKENING = Set.of("like", "unlike", "as", "besides", "than");

    private final NameText text;
    private final NamedTokens named;
    private final RoleWords words;
    private final RolePhraseReader reader;

    AppositionFinder(NameText text, NamedTokens named, RoleWords words) {
        this.text = text;
        this.named = named;
        this.words = words;
        this.reader = new RolePhraseReader(text, named, words);
    }

    /**
     * What stands before a name and a comma.
     *
     * @param start where the name begins, or a title before it
     */
    Optional<Described> before(NameCandidate name, int start) {
        int comma = start - 1;
        if (!isComma(name.first(), comma)
                || text.within(name.first(), comma - 1).isEmpty()) {
            return Optional.empty();
        }
        int sentence = text.sentenceOf(comma).firstToken();
        Optional<RolePhrase> found = Optional.empty();
        for (int first = comma - 1; first >= sentence && first >= comma - LONGEST_BEFORE; first--) {
            Token token = text.token(first);
            if (isBarrier(token) && named.at(first).isEmpty()) {
                break;
            }
            if (beginsPhrase(first)) {
                Optional<RolePhrase> phrase = reader.read(first)
                        .filter(read -> read.end() == comma)
                        .filter(read -> (words.isRole(text, read.head()) && isOne(read)) || isSubjectWith(read, name));
                found = phrase.isPresent() ? phrase : found;
            }
        }
        return found.filter(phrase -> isBeforeItsName(phrase, name))
                .map(phrase -> new Described(phrase, Kind.APPOSITION));
    }

    private static boolean isBarrier(Token token) {
        return token.isFiniteVerb()
                || token.tag().startsWith("W")
                || token.tag().equals("PRP")
                || token.text().equals("“")
                || token.text().equals("”")
                || token.text().equals("\"")
                || token.text().equals(";");
    }

    /** Whether no word before belongs to the same group of nouns. */
    private boolean beginsPhrase(int first) {
        Optional<Token> before = text.within(first, first - 1);
        if (before.isEmpty()) {
            return !reader.isArticle(first);
        }
        String tag = before.get().tag();
        boolean inside = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || tag.equals("CD")
                || words.isModifier(before.get().text());
        return (!inside
                        || reader.isArticle(first - 1)
                        || words.isTime(before.get().text()))
                && !reader.isArticle(first);
    }

    private boolean isBeforeItsName(RolePhrase phrase, NameCandidate name) {
        int first = phrase.first();
        int before = text.within(first, first - 1).isPresent() && reader.isArticle(first - 1) ? first - 2 : first - 1;
        Optional<Token> left = text.within(first, before);
        if (left.filter(token -> OPENERS.contains(token.text())).isPresent() && named.isPerson(personBefore(before))) {
            return false;
        }
        if (left.filter(token -> LIKENING.contains(token.text().toLowerCase(java.util.Locale.ROOT)))
                .isPresent()) {
            return false;
        }
        boolean alone = left.isEmpty() || !left.get().isWord();
        return alone || reader.closes(name.first(), name.end());
    }

    /**
     * Whether the sentence or clause begins with a noun and its name, between commas, and says what they do: "the
     * purser, Mira Rao, said". Then any noun is what somebody is.
     */
    private boolean isSubjectWith(RolePhrase phrase, NameCandidate name) {
        int article = phrase.first() - 1;
        Token head = text.token(phrase.head());
        boolean definite = text.within(phrase.first(), article).isPresent() && reader.isArticle(article);
        boolean begins =
                text.within(phrase.first(), article - 1).filter(Token::isWord).isEmpty();
        return definite
                && begins
                && head.tag().equals("NN")
                && !words.isTime(head.text())
                && name.size() > 1
                && isComma(name.first(), name.end())
                && text.within(name.first(), name.end() + 1)
                        .filter(Token::isFiniteVerb)
                        .isPresent();
    }

    /** The last token of a name before a mark, where only a bracket stands between. */
    private int personBefore(int mark) {
        int last = mark - 1;
        if (text.within(mark, last).filter(token -> token.text().equals(")")).isPresent()) {
            while (text.within(mark, last).isPresent() && !text.word(last).equals("(")) {
                last--;
            }
            last--;
        }
        return last;
    }

    private boolean isOne(RolePhrase phrase) {
        return !text.token(phrase.head()).tag().endsWith("S") || words.isRole(text.word(phrase.head()));
    }

    /**
     * What stands behind a name, beyond its party, age and degrees; the phrases of several people only where they may
     * be.
     */
    List<Described> behind(NameCandidate name, boolean several) {
        List<Described> found = new ArrayList<>();
        int mark = name.end();
        for (int asides = 0; asides < MOST_ASIDES; asides++) {
            int next = behindAside(name, mark);
            if (next == mark) {
                break;
            }
            mark = next;
        }
        while (found.size() < MOST_APPOSITIONS && isOpener(name.first(), mark)) {
            int first = mark + 1;
            while (text.within(name.first(), first)
                    .filter(token -> token.tag().equals("RB")
                            || token.text().equals("-")
                            || token.text().equals("then"))
                    .isPresent()) {
                first++;
            }
            first = reader.behindArticle(name.first(), first);
            Optional<RolePhrase> phrase =
                    reader.read(first).filter(read -> describes(read, several) && isApposition(read));
            if (phrase.isEmpty()) {
                break;
            }
            found.add(new Described(phrase.get(), Kind.APPOSITION));
            mark = phrase.get().end();
        }
        return found;
    }

    private boolean describes(RolePhrase phrase, boolean several) {
        int head = phrase.head();
        return (words.isRole(text, head) && isOne(phrase)) || (several && words.isPlural(text, head));
    }

    /** The token behind a bracket, an age or letters between commas; {@code mark} where none of these follows. */
    private int behindAside(NameCandidate name, int mark) {
        int anchor = name.first();
        if (text.within(anchor, mark + 2).isEmpty()) {
            return mark;
        }
        String opener = text.word(mark);
        if (opener.equals("(")) {
            int end = mark + 1;
            while (end < mark + 6
                    && text.within(anchor, end).isPresent()
                    && !text.word(end).equals(")")) {
                end++;
            }
            boolean closed = text.within(anchor, end)
                    .filter(token -> token.text().equals(")"))
                    .isPresent();
            boolean role = false;
            for (int i = mark + 1; i < end; i++) {
                role |= words.isRole(text, i);
            }
            return closed && !role ? end + 1 : mark;
        }
        if (!opener.equals(",")) {
            return mark;
        }
        int end = mark + 1;
        if (text.lower(end).equals("aged")) {
            end++;
        }
        String first = text.within(anchor, end).map(Token::text).orElse("");
        if (AGE.matcher(first).matches()) {
            return isComma(anchor, end + 1) ? end + 1 : mark;
        }
        while (end < mark + 6
                && text.within(anchor, end)
                        .filter(token -> !token.text().equals(",") && !words.isRole(text.word(mark + 1)))
                        .isPresent()) {
            end++;
        }
        boolean letters = isComma(anchor, end)
                && LETTERS.matcher(text.words(mark + 1, Math.max(end, mark + 2)).replaceAll("[ –-]", ""))
                        .matches();
        return letters ? end : mark;
    }

    private boolean isComma(int anchor, int index) {
        return text.within(anchor, index)
                .filter(token -> token.text().equals(","))
                .isPresent();
    }

    private boolean isOpener(int anchor, int index) {
        return text.within(anchor, index)
                .filter(token -> OPENERS.contains(token.text()))
                .isPresent();
    }

    /** No title of the next person, and no subject of what the sentence goes on to say. */
    private boolean isApposition(RolePhrase phrase) {
        int end = phrase.end();
        if (named.isPerson(end) && text.within(phrase.first(), end).isPresent()) {
            return false;
        }
        boolean indefinite = text.within(phrase.first(), phrase.first() - 1)
                .filter(token -> token.text().equals("a") || token.text().equals("an"))
                .isPresent();
        boolean subject = text.within(phrase.first(), end)
                .filter(token -> token.isFiniteVerb())
                .isPresent();
        return !subject || indefinite || phrase.isLinked();
    }
}
