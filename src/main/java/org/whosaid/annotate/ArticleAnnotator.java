package org.whosaid.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.labels.LabelledSpan;
import org.whosaid.labels.NameWord;
import org.whosaid.labels.WorldNameExample;
import org.whosaid.labels.WorldNameModel;

/**
 * Annotates articles with CoreNLP's tokenizer, sentence splitter, tagger, lemmatizer and name model, and with the world
 * name model, which looks at what they found in the whole article. Holds nothing of an article between calls; safe for
 * use by several threads.
 */
public final class ArticleAnnotator {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern CONTROL = Pattern.compile("[\\x{91}-\\x{97}]");
    private static final Pattern CURLY_APOSTROPHE = Pattern.compile("(?<=\\p{L})’(?=\\p{L})");

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "untokenizable=noneDelete");
    private final ParagraphFinder paragraphFinder = new ParagraphFinder();
    private final SentenceSplitter sentenceSplitter;
    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final Optional<WorldNameModel> worldNames;

    private ArticleAnnotator(
            SentenceSplitter sentenceSplitter,
            MaxentTagger tagger,
            CRFClassifier<CoreLabel> names,
            Optional<WorldNameModel> worldNames) {
        this.sentenceSplitter = sentenceSplitter;
        this.tagger = tagger;
        this.names = names;
        this.worldNames = worldNames;
    }

    /**
     * Loads the models, which takes seconds and some hundred megabytes.
     *
     * @throws BrokenModelException where a model is not the one that is pinned
     */
    public static ArticleAnnotator load() {
        CompletableFuture<WorldNameModel> worldNames = CompletableFuture.supplyAsync(ArticleAnnotator::loadWorldNames);
        CoreNlpModels.TaggerAndNames models = CoreNlpModels.loadTaggerAndNames();
        try {
            return new ArticleAnnotator(
                    splitter(Set.of()), models.tagger(), models.names(), Optional.of(worldNames.join()));
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException fault ? fault : failure;
        }
    }

    private static WorldNameModel loadWorldNames() {
        PinnedModel model = PinnedModel.WORLD_NAMES;
        try {
            return WorldNameModel.read(new ByteArrayInputStream(model.read()));
        } catch (IOException e) {
            throw new UncheckedIOException("the world name model " + model.path() + " cannot be read", e);
        }
    }

    /**
     * Loads the models but for the world name model, which is made from what the others find: all its labels are NONE.
     *
     * @throws BrokenModelException where a model is not the one that is pinned
     */
    public static ArticleAnnotator loadWithoutWorldNames() {
        CoreNlpModels.TaggerAndNames models = CoreNlpModels.loadTaggerAndNames();
        return new ArticleAnnotator(splitter(Set.of()), models.tagger(), models.names(), Optional.empty());
    }

    /** This annotator with another world name model. */
    public ArticleAnnotator with(WorldNameModel model) {
        return new ArticleAnnotator(sentenceSplitter, tagger, names, Optional.of(model));
    }

    /** This annotator where the stops of listed titles end no sentence. */
    public ArticleAnnotator with(Lexicon lexicon) {
        return new ArticleAnnotator(splitter(lexicon.words("title-abbreviations")), tagger, names, worldNames);
    }

    private static SentenceSplitter splitter(Set<String> titles) {
        return new SentenceSplitter(Sentence.MOST_TOKENS, titles);
    }

    /**
     * The article with its tokens.
     *
     * @throws OutOfMemoryError where memory does not suffice for it; the annotator stays usable
     */
    public AnnotatedArticle annotate(Article article) {
        return read(article).annotated(worldNames);
    }

    /**
     * An article to learn names from.
     *
     * @param marks the names in it; of words that several have, the last one counts
     */
    public WorldNameExample example(Article article, Function<AnnotatedArticle, List<LabelledSpan>> marks) {
        FirstPass pass = read(article);
        AnnotatedArticle annotated = pass.annotated(Optional.empty());
        List<NameLabel> labels =
                new ArrayList<>(Collections.nCopies(annotated.tokens().size(), NameLabel.NONE));
        for (LabelledSpan mark : marks.apply(annotated)) {
            int token = annotated.firstTokenEndingAfter(mark.span().start());
            while (token < labels.size()
                    && annotated.token(token).span().start() < mark.span().end()) {
                labels.set(token++, mark.label());
            }
        }
        return new WorldNameExample(pass.words(), labels);
    }

    private FirstPass read(Article article) {
        List<Span> paragraphs = paragraphFinder.find(article.text());
        Morphology morphology = new Morphology();
        FirstPass pass = new FirstPass(article, paragraphs);
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            Span span = paragraphs.get(paragraph);
            List<CoreLabel> words = tokenizers
                    .getTokenizer(new StringReader(straightened(span.in(article.text()))))
                    .tokenize();
            for (List<CoreLabel> sentence : sentenceSplitter.split(words)) {
                tagger.tagCoreLabels(sentence);
                pass.add(paragraph, names.classifySentence(sentence), morphology);
            }
        }
        return pass;
    }

    /**
     * A text as the models know texts: they were trained on straight apostrophes (with a curly one "It’s" has no verb),
     * and on marks and dashes instead of the control characters that windows-1252 read as ISO 8859-1 has for them.
     * Lengths stay the same.
     */
    private static String straightened(String text) {
        String marked = CONTROL.matcher(text)
                .replaceAll(control -> WINDOWS_1252
                        .decode(ByteBuffer.wrap(
                                new byte[] {(byte) control.group().charAt(0)}))
                        .toString());
        return CURLY_APOSTROPHE.matcher(marked).replaceAll("'");
    }

    /** An article as far as it was read: what the world name model is to see of it, and what tokens are made of. */
    private record FirstPass(
            Article article,
            List<Span> paragraphs,
            List<Sentence> sentences,
            List<List<NameWord>> words,
            List<Span> spans,
            List<String> lemmas) {

        FirstPass(Article article, List<Span> paragraphs) {
            this(article, paragraphs, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(int paragraph, List<CoreLabel> sentence, Morphology morphology) {
            int first = spans.size();
            int base = paragraphs.get(paragraph).start();
            List<NameWord> described = new ArrayList<>(sentence.size());
            for (CoreLabel word : sentence) {
                spans.add(new Span(base + word.beginPosition(), base + word.endPosition()));
                lemmas.add(morphology.lemma(word.word(), word.tag()));
                described.add(new NameWord(
                        word.word(),
                        word.tag(),
                        String.valueOf(word.get(DistSimAnnotation.class)),
                        label(word.get(AnswerAnnotation.class))));
            }
            words.add(described);
            sentences.add(new Sentence(sentences.size(), paragraph, first, spans.size()));
        }

        AnnotatedArticle annotated(Optional<WorldNameModel> worldNames) {
            List<NameLabel> labels = worldNames
                    .map(model -> model.label(words))
                    .orElseGet(() -> Collections.nCopies(spans.size(), NameLabel.NONE));
            List<Token> tokens = new ArrayList<>(spans.size());
            for (List<NameWord> sentence : words) {
                for (NameWord word : sentence) {
                    tokens.add(token(tokens.size(), word, labels.get(tokens.size())));
                }
            }
            return new AnnotatedArticle(article, paragraphs, sentences, tokens);
        }

        private Token token(int number, NameWord word, NameLabel worldLabel) {
            Span span = spans.get(number);
            return new Token(span, span.in(article.text()), word.tag(), lemmas.get(number), word.label(), worldLabel);
        }
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
