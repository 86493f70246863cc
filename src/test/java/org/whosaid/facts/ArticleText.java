package org.whosaid.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.facts.Token.NameLabel;

/**
 * Builds an annotated article by hand from one line of marked text; no model is loaded. The article's text is the
 * tokens with the spaces of print, so {@code “ No , ” said [Mira Rao] .} reads “No,” said Mira Rao.
 *
 * <p>The marks:
 *
 * <ul>
 *   <li>White space parts tokens; marks of punctuation and {@code 's} are tokens of their own.
 *   <li>{@code [Mira Rao]} is what the name model takes for a person, {@code [ORG Acme Corp]} for an organisation,
 *       {@code [LOC Paris]} for a place.
 *   <li>{@code play/VB} gives a token its tag where the guess is wrong: a capital makes a proper noun, small letters a
 *       common noun, some hundred closed-class words and verbs of speech are known.
 *   <li>{@code .}, {@code ?} and {@code !} end a sentence, closing marks behind them included.
 *   <li>{@code |} or a line break ends a paragraph.
 *   <li>A straight {@code "} opens, then closes, anew in each paragraph; so does {@code '} without a tag.
 * </ul>
 */
public final class ArticleText {

    private static final Pattern PIECE = Pattern.compile("\\[(?:(ORG|LOC)\\s)?|]|[|\\n]|[^\\s\\[\\]|]+");
    private static final Pattern TAGGED = Pattern.compile("(.+)/([A-Z]+\\$?|-[LR]RB-|``|''|[.,:$])");

    /** Tags of words that are not what they look like; a capital first letter counts as small. */
    private static final Map<String, String> TAGS = read("""
            , ,
            . . ? !
            : : ; ... … — – --
            `` “ ‘
            '' ” ’
            -LRB- (
            -RRB- )
            HYPH -
            $ $ € £
            POS 's ’s
            CC and or but & nor
            DT the a an this that these those some any no every each all another both
            IN of in on at by for from with against about after before as between if into like over than through under
            IN until while without because since whether during
            TO to
            PRP i he she it we they you him me us them himself herself itself themselves
            PRP$ his her its our their my your
            WP who what whom
            WDT which
            WRB when where how why
            MD will would can could may might must should shall 'll ’ll 'd ’d
            VB be do say tell
            VBZ is has does says tells calls adds warns
            VBP are am have 're ’re 'm ’m 've ’ve
            VBD was were had did said told wrote called spoke went came made saw met
            VBN been written known dubbed named codenamed
            VBG saying telling speaking calling working
            RB not n't n’t also never now then there here again still just only too very
            JJ new former chief senior foreign public national political old big last next first
            """);

    private static final Map<String, String> LEMMAS = read("""
            say said says saying
            tell told tells telling
            write wrote written
            speak spoke speaking
            call called calling
            be is are was were been am 's ’s 'm ’m 're ’re
            have has had
            do does did
            will 'll ’ll
            would 'd ’d
            go went
            come came
            make made
            see saw
            meet met
            admit admitted
            accord according
            not n't n’t
            I i
            work working
            """);

    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final Set<String> openMarks = new HashSet<>();
    private NameLabel label = NameLabel.NONE;
    private int paragraphStart;
    private int firstToken;
    private boolean sentenceEnded;
    private boolean gluesNext = true;

    private ArticleText() {}

    /** The article {@code test.txt} with the words of a marked text. */
    public static AnnotatedArticle of(String marked) {
        ArticleText article = new ArticleText();
        Matcher piece = PIECE.matcher(marked);
        while (piece.find()) {
            article.add(piece.group());
        }
        article.endParagraph();
        return new AnnotatedArticle(
                new Article("test.txt", article.text.toString(), "UTF-8"),
                article.paragraphs,
                article.sentences,
                article.tokens);
    }

    private void add(String piece) {
        switch (piece.strip()) {
            case "[" -> label = NameLabel.PERSON;
            case "[ORG" -> label = NameLabel.ORGANIZATION;
            case "[LOC" -> label = NameLabel.LOCATION;
            case "]" -> label = NameLabel.NONE;
            case "|", "" -> endParagraph();
            default -> {
                Matcher tagged = TAGGED.matcher(piece);
                if (tagged.matches()) {
                    addToken(tagged.group(1), tagged.group(2));
                } else {
                    addToken(piece, guessedTag(piece));
                }
            }
        }
    }

    private void addToken(String word, String tag) {
        if (sentenceEnded && !tag.equals("''") && !tag.equals("-RRB-")) {
            endSentence();
        }
        if (!gluesNext && !gluesToTheLeft(word, tag)) {
            text.append(' ');
        }
        int start = text.length();
        text.append(word);
        tokens.add(new Token(new Span(start, text.length()), word, tag, lemma(word, tag), label, label));
        gluesNext = Set.of("``", "-LRB-", "HYPH", "$").contains(tag);
        sentenceEnded |= tag.equals(".");
    }

    private static boolean gluesToTheLeft(String word, String tag) {
        return Set.of(",", ".", "''", "POS", "-RRB-", "HYPH").contains(tag)
                || Set.of(";", ":", "%", "n't", "n’t").contains(word)
                || word.matches("['’]\\p{L}+");
    }

    private void endSentence() {
        if (tokens.size() > firstToken) {
            sentences.add(new Sentence(sentences.size(), paragraphs.size(), firstToken, tokens.size()));
        }
        firstToken = tokens.size();
        sentenceEnded = false;
    }

    private void endParagraph() {
        endSentence();
        if (text.length() > paragraphStart) {
            paragraphs.add(new Span(paragraphStart, text.length()));
            text.append('\n');
        }
        paragraphStart = text.length();
        openMarks.clear();
        gluesNext = true;
    }

    private String guessedTag(String word) {
        if (word.equals("\"") || word.equals("'")) {
            boolean opens = openMarks.add(word);
            if (!opens) {
                openMarks.remove(word);
            }
            return opens ? "``" : "''";
        }
        boolean capitalised = Character.isUpperCase(word.charAt(0));
        if (capitalised && label != NameLabel.NONE) {
            return "NNP";
        }
        String known = TAGS.get(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
        if (known != null) {
            return known;
        }
        if (capitalised) {
            return "NNP";
        }
        if (Character.isDigit(word.charAt(0))) {
            return "CD";
        }
        if (word.length() > 4 && word.endsWith("ed")) {
            return "VBD";
        }
        if (word.endsWith("ly")) {
            return "RB";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? "NNS" : "NN";
    }

    private static String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (tag.startsWith("NNP") || tag.equals("POS")) {
            return word;
        }
        String known = LEMMAS.get(lower);
        if (known != null) {
            return known;
        }
        boolean plural = tag.equals("NNS") || tag.equals("VBZ");
        boolean past = tag.equals("VBD") || tag.equals("VBN");
        if ((plural && lower.endsWith("ies")) || (past && lower.endsWith("ied"))) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (plural && lower.endsWith("s")) {
            return lower.substring(0, lower.length() - 1);
        }
        if (past && lower.endsWith("ed")) {
            boolean keepsE = lower.matches(".*(?:[cgvuz]|[^s]s|at|ot|ib)ed");
            return lower.substring(0, lower.length() - (keepsE ? 1 : 2));
        }
        return lower;
    }

    /** From each word of a line but the first to the line's first. */
    private static Map<String, String> read(String lines) {
        Map<String, String> firstOf = new HashMap<>();
        lines.lines()
                .map(line -> List.of(line.split(" ", -1)))
                .forEach(words -> words.stream().skip(1).forEach(word -> firstOf.put(word, words.get(0))));
        return Map.copyOf(firstOf);
    }
}
