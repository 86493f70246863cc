package org.whosaid.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;

/**
 * Annotates articles with CoreNLP's tokenizer, sentence splitter, tagger, lemmatizer and name model. Holds nothing of
 * an article between calls; safe for use by several threads.
 */
public final class ArticleAnnotator {

    private static final Pattern CURLY_APOSTROPHE = Pattern.compile("(?<=\\p{L})’(?=\\p{L})");

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "untokenizable=noneDelete");
    private final ParagraphFinder paragraphFinder = new ParagraphFinder();
    private final SentenceSplitter sentenceSplitter = new SentenceSplitter(Sentence.MOST_TOKENS);
    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;

    private ArticleAnnotator(CoreNlpModels.TaggerAndNames models) {
        this.tagger = models.tagger();
        this.names = models.names();
    }

    /**
     * Loads the models, which takes seconds and some hundred megabytes.
     *
     * @throws BrokenModelException where a model is not the one that is pinned
     */
    public static ArticleAnnotator load() {
        return new ArticleAnnotator(CoreNlpModels.loadTaggerAndNames());
    }

    /**
     * The article with its tokens.
     *
     * @throws OutOfMemoryError where memory does not suffice for it; the annotator stays usable
     */
    public AnnotatedArticle annotate(Article article) {
        List<Span> paragraphs = paragraphFinder.find(article.text());
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            Span span = paragraphs.get(paragraph);
            List<CoreLabel> words = tokenizers
                    .getTokenizer(new StringReader(straightened(span.in(article.text()))))
                    .tokenize();
            for (List<CoreLabel> sentence : sentenceSplitter.split(words)) {
                int first = tokens.size();
                tagger.tagCoreLabels(sentence);
                List<CoreLabel> labelled = names.classifySentence(sentence);
                for (int i = 0; i < sentence.size(); i++) {
                    tokens.add(token(article.text(), span.start(), sentence.get(i), labelled.get(i), morphology));
                }
                sentences.add(new Sentence(sentences.size(), paragraph, first, tokens.size()));
            }
        }
        return new AnnotatedArticle(article, paragraphs, sentences, tokens);
    }

    /** The models were trained on straight apostrophes: with a curly one "It’s" has no verb. Lengths stay the same. */
    private static String straightened(String text) {
        return CURLY_APOSTROPHE.matcher(text).replaceAll("'");
    }

    private static Token token(String text, int base, CoreLabel word, CoreLabel labelled, Morphology morphology) {
        Span span = new Span(base + word.beginPosition(), base + word.endPosition());
        String lemma = morphology.lemma(word.word(), word.tag());
        return new Token(span, span.in(text), word.tag(), lemma, label(labelled.get(AnswerAnnotation.class)));
    }

    private static NameLabel label(String answer) {
        return switch (answer) {
            case "PERSON" -> NameLabel.PERSON;
            case "LOCATION" -> NameLabel.LOCATION;
            case "ORGANIZATION" -> NameLabel.ORGANIZATION;
            default -> NameLabel.NONE;
        };
    }
}
