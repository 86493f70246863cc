package org.whosaid.nametext;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.facts.WhiteSpace;

/** An article as the name finders look at it: words by number, neighbours that may not be there, and headlines. */
public final class NameText {

    /** How a sentence uses capitals. */
    public enum Capitals {
        SENTENCE,
        TITLE,
        ALL
    }

    private static final int FEWEST_WORDS_OF_A_TITLE = 4;
    private final AnnotatedArticle article;
    private final Capitals[] capitals;
    private final Sentence[] sentences;
    private final Set<String> surnames;
    private final Runnable onLook;

    public NameText(AnnotatedArticle article) {
        this(article, () -> {});
    }

    /** @param onLook runs whenever somebody looks at a token or compares two names, so that tests can count */
    public NameText(AnnotatedArticle article, Runnable onLook) {
        this.article = article;
        this.onLook = onLook;
        this.capitals = new Capitals[article.sentences().size()];
        this.sentences = new Sentence[article.tokens().size()];
        for (Sentence sentence : article.sentences()) {
            capitals[sentence.index()] = capitalsOf(tokensOf(sentence));
            Arrays.fill(sentences, sentence.firstToken(), sentence.endToken(), sentence);
        }
        this.surnames = surnamesOf(article);
    }

    /** To be called by whoever compares two names. */
    public void look() {
        onLook.run();
    }

    public AnnotatedArticle article() {
        return article;
    }

    public int size() {
        return article.tokens().size();
    }

    public Token token(int index) {
        look();
        return article.token(index);
    }

    public String word(int index) {
        return token(index).text();
    }

    public String lower(int index) {
        return word(index).toLowerCase(Locale.ROOT);
    }

    public NameLabel label(int index) {
        return token(index).label();
    }

    public List<Token> tokensOf(Sentence sentence) {
        return article.tokens().subList(sentence.firstToken(), sentence.endToken());
    }

    public Sentence sentenceOf(int index) {
        return sentences[index];
    }

    public Capitals capitalsAt(int index) {
        return capitals[sentenceOf(index).index()];
    }

    public boolean startsSentence(int index) {
        int first = sentenceOf(index).firstToken();
        for (int i = first; i < index; i++) {
            if (token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** The word before a token within its sentence, or the empty string. */
    public String before(int index) {
        return index > sentenceOf(index).firstToken() ? word(index - 1) : "";
    }

    /** The word at {@code end} if the sentence of the token before it goes on, or the empty string. */
    public String after(int end) {
        return end < sentenceOf(end - 1).endToken() ? word(end) : "";
    }

    /** The token at an index within the same sentence as {@code anchor}. */
    public Optional<Token> within(int anchor, int index) {
        return sentenceOf(anchor).contains(index) ? Optional.of(token(index)) : Optional.empty();
    }

    /** Last words of the longer names that the name model takes for people. */
    public Set<String> surnames() {
        return surnames;
    }

    /** The words of a run as they stand, white space collapsed to one space. */
    public String words(int first, int end) {
        return WhiteSpace.collapse(article.spanOf(first, end).in(article.text()));
    }

    public boolean isCapitalisedWord(int index) {
        Token token = token(index);
        return token.isCapitalised() && token.isWord();
    }

    private static Capitals capitalsOf(List<Token> sentence) {
        int words = 0;
        int capitalised = 0;
        int upper = 0;
        for (Token token : sentence) {
            if (!Character.isLetter(token.text().codePointAt(0)) || token.text().length() < 4) {
                continue;
            }
            words++;
            if (token.isCapitalised()) {
                capitalised++;
            }
            if (token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
                upper++;
            }
        }
        if (words >= 3 && upper * 5 >= words * 4) {
            return Capitals.ALL;
        }
        String end = sentence.get(sentence.size() - 1).text();
        boolean stops = end.equals(".") || end.equals("”") || end.equals("\"");
        return !stops && words >= FEWEST_WORDS_OF_A_TITLE && capitalised * 10 >= words * 8
                ? Capitals.TITLE
                : Capitals.SENTENCE;
    }

    private static Set<String> surnamesOf(AnnotatedArticle article) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
                boolean person = isPerson(article, i) && isPerson(article, i - 1);
                boolean last = i + 1 == sentence.endToken() || !isPerson(article, i + 1);
                if (person && last) {
                    surnames.add(article.token(i).text());
                }
            }
        }
        return surnames;
    }

    private static boolean isPerson(AnnotatedArticle article, int token) {
        return article.token(token).label() == NameLabel.PERSON;
    }
}
