package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;

/** With the real models, loaded once. */
final class ArticleAnnotatorTest {

    private static ArticleAnnotator annotator;

    @BeforeAll
    static void loadModels() {
        annotator = ArticleAnnotator.load();
    }

    @Test
    void wordsAndMarksAreTokens() {
        assertThat(annotate("“No,” she said. It's Rao's.").tokens())
                .extracting(Token::text)
                .containsExactly("“", "No", ",", "”", "she", "said", ".", "It", "'s", "Rao", "'s", ".");
    }

    @Test
    void controlCharactersThatStandForMarksAreReadAsMarks() {
        AnnotatedArticle article = annotate("\u0093It isn\u0092t over,\u0094 said Rao \u0097 twice.");
        assertThat(article.tokens())
                .extracting(Token::text)
                .containsExactly(
                        "\u0093", "It", "is", "n\u0092t", "over", ",", "\u0094", "said", "Rao", "\u0097", "twice", ".");
        assertThat(article.token(0).tag()).isEqualTo("``");
    }

    @Test
    void tokensHaveTagsLemmasAndLabels() {
        AnnotatedArticle article = annotate("On Monday Mary Robinson told reporters in Dublin that she had resigned.");
        assertThat(token(article, "told").tag()).isEqualTo("VBD");
        assertThat(token(article, "told").lemma()).isEqualTo("tell");
        assertThat(token(article, "reporters").lemma()).isEqualTo("reporter");
        assertThat(token(article, "Robinson").label()).isEqualTo(NameLabel.PERSON);
        assertThat(token(article, "Dublin").label()).isEqualTo(NameLabel.LOCATION);
        assertThat(token(article, "resigned").label()).isEqualTo(NameLabel.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 😀 smile, said Zoë 👩‍👩‍👧 O’Neill.",
                "𝔘nusual 𝒘ords 🇫🇷 and more. 🙂",
                "Before \uFFFD \u0001 \u200B \u00AD\uD83D after\uDE00.",
                "e\u0301te\u0301 \u202Eright to left\u202C مرحبا 中文。",
                "AT&amp;T &lt;b&gt; (brackets) [square] {curly} $5 £6 1/2 ½ ... … -- —",
                "It can't, won't, gonna, cannot; “quoted” ``so'' 'too' \"and so\"",
                "https://example.org/a_b?c=d#e name@example.org @handle #topic 1,000.5% Mr. U.S.",
            })
    void tokensStandWhereTheirSpansSay(String text) {
        assertWellFormed(annotate(text));
    }

    @Test
    void textWithOddCharactersIsWellFormedToo() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            assertWellFormed(annotate(oddText(random)));
        }
    }

    @Test
    void anEmojiBeforeAWordDoesNotShiftIt() {
        AnnotatedArticle article = annotate("😀😀 Rao left.");
        assertThat(token(article, "Rao").span()).isEqualTo(new Span(5, 8));
    }

    @Test
    void charactersThatAreNoWordsAreLeftOut() {
        assertThat(annotate("Rao\u0001 left\uFFFD.").tokens())
                .extracting(Token::text)
                .containsExactly("Rao", "left", ".");
    }

    @Test
    void aLineBreakEndsASentence() {
        AnnotatedArticle article = annotate("Crowds gather in the square\nRao left. She was tired.\r\nPhoto: Rao");
        assertThat(sentences(article))
                .containsExactly("Crowds gather in the square", "Rao left.", "She was tired.", "Photo: Rao");
        assertThat(article.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
    }

    @Test
    void aStopWithinANameOrNumberEndsNone() {
        assertThat(sentences(annotate("Mr. Rao of the U.S. group paid $1.5 million.")))
                .hasSize(1);
    }

    @Test
    void noSentenceExceedsTheBound() {
        AnnotatedArticle article = annotate("she went on, ".repeat(300) + "and then stopped. Silence.");
        assertWellFormed(article);
        assertThat(article.sentences())
                .hasSizeGreaterThan(4)
                .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(Sentence.MOST_TOKENS));
        assertThat(sentences(article)).endsWith("Silence.");
    }

    @Test
    void aTextWithoutWordsHasNoTokens() {
        assertThat(annotate(" \n\t\r\n").tokens()).isEmpty();
        assertThat(annotate("\u0001\n\uFFFD").sentences()).isEmpty();
    }

    @Test
    void nothingIsRememberedFromOneArticleToTheNext() {
        String text = "Zorblat spoke to Quenby. The zorblat was green, said Mira Rao of Acme Corp.";
        AnnotatedArticle before = annotate(text);
        annotate("zorblat quenby mira rao acme ".repeat(40));
        assertThat(annotate(text)).isEqualTo(before);
    }

    @Test
    void severalThreadsMayShareOneAnnotator() {
        List<String> texts = Stream.of("Rao left Oslo.", "“No,” she said.", "Acme sued Mr. Lee.", "It rained.")
                .flatMap(text -> Stream.generate(() -> text).limit(10))
                .toList();
        List<AnnotatedArticle> alone =
                texts.stream().map(ArticleAnnotatorTest::annotate).toList();
        assertThat(texts.parallelStream().map(ArticleAnnotatorTest::annotate).toList())
                .isEqualTo(alone);
    }

    private static void assertWellFormed(AnnotatedArticle article) {
        int end = 0;
        for (Token token : article.tokens()) {
            assertThat(token.span().in(article.text())).isEqualTo(token.text()).isNotBlank();
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(token.tag()).isNotEmpty();
            assertThat(token.lemma()).isNotEmpty();
            end = token.span().end();
        }
        int next = 0;
        for (Sentence sentence : article.sentences()) {
            assertThat(sentence.firstToken()).isEqualTo(next);
            Span paragraph = article.paragraphs().get(sentence.paragraph());
            assertThat(paragraph.covers(article.spanOf(sentence))).isTrue();
            next = sentence.endToken();
        }
        assertThat(next).isEqualTo(article.tokens().size());
    }

    private static String oddText(Random random) {
        String[] pieces = {
            "Rao",
            "said",
            "U.S.",
            "can't",
            "😀",
            "\u200D",
            "\u0301",
            "\u00AD",
            "\u0000",
            "\uFFFD",
            "\uD83D",
            "\uDE00",
            "“",
            "”",
            "'",
            "\"",
            "’s",
            "(",
            "&amp;",
            "<p>",
            "http://a.b/c",
            "...",
            "…",
            "—",
            "-",
            ".",
            ",",
            ";",
            "?",
            "\n",
            "\r\n",
            "\u2028",
            "\u00A0",
            "\u3000",
            "\uFEFF",
            "中文",
            "ﬁ",
            "ﷺ",
            "½",
            "$5",
            "\t",
            "e\u0301"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static AnnotatedArticle annotate(String text) {
        return annotator.annotate(new Article("test.txt", text, "UTF-8"));
    }

    private static List<String> sentences(AnnotatedArticle article) {
        return article.sentences().stream()
                .map(sentence -> article.spanOf(sentence).in(article.text()))
                .toList();
    }

    private static Token token(AnnotatedArticle article, String word) {
        return article.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
