package org.whosaid.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.facts.Article;
import org.whosaid.facts.Span;
import org.whosaid.referents.Chain;
import org.whosaid.statements.MarkedAttribution;

/**
 * A folder of articles whose entities and speakers a person wrote down: {@code NAME.txt} beside {@code NAME.gold.json},
 * which holds {@code entities} (name, surfaces), {@code quotes} (start, end, kind, speaker, speaker_mention) and, where
 * they are written down, {@code statements} (spans, speaker, speaker_mention; optional where one may doubt that it is
 * speech). Offsets are code points.
 */
public final class GoldFolder {

    private final Path folder;
    private final TextFolder texts;

    public GoldFolder(Path folder) {
        this.folder = folder;
        this.texts = new TextFolder(folder);
    }

    /**
     * Reads all articles, sorted by name, all into memory.
     *
     * @throws TrainingDataException where an article lacks its gold, or a file is faulty
     */
    public List<MarkedArticle> read() throws TrainingDataException {
        List<MarkedArticle> articles = new ArrayList<>();
        for (String name : texts.names()) {
            Path file = folder.resolve(name + ".gold.json");
            articles.add(new Reading(texts.read(name), JsonTree.read(file), file).read());
        }
        return articles;
    }

    /** One article while it is read. */
    private static final class Reading {

        private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

        private final Article article;
        private final JsonTree gold;
        private final Path file;
        private final CodePoints points;
        private final Map<String, List<Span>> chains = new LinkedHashMap<>();
        private final List<MarkedAttribution> attributions = new ArrayList<>();
        private final List<MarkedAttribution> statements = new ArrayList<>();

        Reading(Article article, JsonTree gold, Path file) {
            this.article = article;
            this.gold = gold;
            this.file = file;
            this.points = new CodePoints(article.text());
        }

        MarkedArticle read() throws TrainingDataException {
            addNames();
            for (JsonTree quote : gold.elementsOf("quotes")) {
                Span said = span(quote.field("start"), quote.field("end"));
                if (quote.field("kind").string().equals("SPEECH")) {
                    Optional<Span> mention = speaker(quote, said);
                    attributions.add(new MarkedAttribution(
                            mention.map(List::of).orElse(List.of()), List.of(), List.of(said), true));
                }
            }
            for (JsonTree statement : gold.elementsOf("statements")) {
                List<Span> content = new ArrayList<>();
                for (JsonTree span : statement.field("spans").elements()) {
                    List<JsonTree> ends = span.elements();
                    content.add(span(ends.get(0), ends.get(1)));
                }
                Optional<Span> mention = Optional.empty();
                for (Span words : content) {
                    mention = speaker(statement, words);
                }
                statements.add(new MarkedAttribution(
                        mention.map(List::of).orElse(List.of()), List.of(), content, !statement.isTrue("optional")));
            }
            List<Chain> found = chains.values().stream()
                    .filter(mentions -> !mentions.isEmpty())
                    .map(Chain::new)
                    .toList();
            return new MarkedArticle(article, attributions, statements, found);
        }

        private Span span(JsonTree start, JsonTree end) throws TrainingDataException {
            return points.span(start.number(), end.number(), file.toString());
        }

        /** Every place where an entity stands by one of its names, the longest names first. */
        private void addNames() throws TrainingDataException {
            record Form(String words, String entity) {}
            List<Form> forms = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (JsonTree entity : gold.elementsOf("entities")) {
                String name = entity.field("name").string();
                chains.put(name, new ArrayList<>());
                forms.add(new Form(name, name));
                for (JsonTree surface : entity.field("surfaces").elements()) {
                    forms.add(new Form(surface.string(), name));
                }
            }
            forms.sort(Comparator.comparingInt((Form form) -> -form.words().length()));
            BitSet taken = new BitSet();
            for (Form form : forms) {
                if (seen.add(form.words())) {
                    Matcher matcher = matcher(form.words());
                    while (matcher.find()) {
                        int next = taken.nextSetBit(matcher.start());
                        if (next < 0 || next >= matcher.end()) {
                            taken.set(matcher.start(), matcher.end());
                            chains.getOrDefault(form.entity(), new ArrayList<>())
                                    .add(new Span(matcher.start(), matcher.end()));
                        }
                    }
                }
            }
        }

        /** Adds the words that stand for a speaker to his chain: those nearest to what is said. */
        private Optional<Span> speaker(JsonTree speech, Span said) throws TrainingDataException {
            String speaker = speech.field("speaker").string();
            Optional<Span> mention = nearest(speech.field("speaker_mention").string(), said);
            if (speaker.isEmpty() || mention.isEmpty()) {
                return mention;
            }
            List<Span> chain = chains.computeIfAbsent(speaker, unseen -> {
                List<Span> begun = new ArrayList<>();
                nearest(speaker, said).ifPresent(begun::add);
                return begun;
            });
            if (chain.stream().noneMatch(mention.get()::overlaps)) {
                chain.add(mention.get());
            }
            return mention;
        }

        private Optional<Span> nearest(String words, Span said) {
            Optional<Span> nearest = Optional.empty();
            int shortest = Integer.MAX_VALUE;
            Matcher matcher = matcher(words);
            while (!words.isEmpty() && matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                boolean inside = span.start() >= said.start() && span.end() <= said.end();
                int distance = Math.min(Math.abs(span.start() - said.end()), Math.abs(said.start() - span.end()));
                if (!inside && distance < shortest) {
                    shortest = distance;
                    nearest = Optional.of(span);
                }
            }
            return nearest;
        }

        private Matcher matcher(String words) {
            StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{Nd}])");
            String separator = "";
            for (String word : WHITE_SPACE.split(words.strip(), -1)) {
                pattern.append(separator).append(Pattern.quote(word));
                separator = "\\s+";
            }
            return Pattern.compile(pattern.append("(?![\\p{L}\\p{Nd}])").toString())
                    .matcher(article.text());
        }
    }
}
