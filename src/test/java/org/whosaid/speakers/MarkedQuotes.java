package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.ArticleText;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.SpeakerModelReader;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.CandidateFinder;
import org.whosaid.referents.Meaning;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;
import org.whosaid.referents.SpeakerResolver;
import org.whosaid.statements.QuotedText;
import org.whosaid.statements.SegmentFinder;

/**
 * A marked text (see {@link ArticleText}) with its segments, candidates and entities, over lists with a handful of
 * words. Its brackets name the entities: an organisation, a state for a place, a person; who is called like the end of
 * an earlier name is that one.
 */
public final class MarkedQuotes {

    /** Lists with a handful of words, but those of function words as they are packaged. */
    public static final Lexicon LEXICON = new Lexicon(
            List.of(),
            Map.of(),
            Map.of("Mira", Gender.FEMALE, "Anna", Gender.FEMALE, "Adam", Gender.MALE, "Noor", Gender.EITHER),
            Map.of("Mr.", Gender.MALE, "Mrs.", Gender.FEMALE, "Dr.", Gender.EITHER),
            new LexiconReader().read().acts(),
            words(Map.of(
                    "cue-verbs", Set.of("say", "tell", "write", "add", "deny"),
                    "role-heads", Set.of("spokesman", "spokesperson", "senator", "analyst", "official", "officials"),
                    "speaking-nouns", Set.of("resident", "residents", "company", "ministry", "researchers"),
                    "speaking-things", Set.of("report", "statement", "ruling"),
                    "speech-nouns", Set.of("claim", "warning"))));

    private final QuotedText text;
    private final List<Entity> entities;
    private final List<Candidate> candidates;

    private MarkedQuotes(AnnotatedArticle article, List<Entity> entities) {
        this.text = new QuotedText(article, new SegmentFinder(LEXICON).find(article, entities));
        this.entities = entities;
        this.candidates = new CandidateFinder(LEXICON).find(text, entities);
    }

    private static Map<String, Set<String>> words(Map<String, Set<String>> own) {
        Map<String, Set<String>> words =
                new HashMap<>(new LexiconReader().read().words());
        words.putAll(own);
        return words;
    }

    public static MarkedQuotes of(String marked) {
        return withRoles(marked, Map.of());
    }

    /**
     * The same with what the article says that people are.
     *
     * @param roles from an entity's name to its role
     */
    public static MarkedQuotes withRoles(String marked, Map<String, String> roles) {
        AnnotatedArticle article = ArticleText.of(marked);
        return new MarkedQuotes(article, entities(article, roles));
    }

    public QuotedText text() {
        return text;
    }

    public List<Entity> entities() {
        return entities;
    }

    /** The candidates in text order. */
    public List<Candidate> found() {
        return candidates;
    }

    /** The words of the candidates, each with its form: {@code "NAME Mira Rao"}. */
    public List<String> candidates() {
        return candidates.stream()
                .map(candidate -> candidate.form() + " " + words(candidate))
                .toList();
    }

    /**
     * Who is meant by the last candidate of these words: a name, {@code (the phrase)} of somebody without one, empty
     * for nobody.
     */
    public String speaker(String words) {
        return name(resolve(words));
    }

    /** The mention that speaks for the speaker of the last candidate of these words. */
    public Mention evidenceOf(String words) {
        return resolve(words).mention().orElseThrow();
    }

    /** The role of the speaker without a name whom the last candidate of these words means. */
    public String roleOf(String words) {
        return ((Attribution.Described) resolve(words)).role();
    }

    private Attribution resolve(String words) {
        Candidate chosen = candidates.stream()
                .filter(candidate -> words(candidate).equals(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalArgumentException("no candidate '" + words + "' in " + candidates()));
        Meaning likeliest = context().meanings().likeliest(chosen);
        return new SpeakerResolver(LEXICON)
                .resolve(text, Optional.of(chosen), Optional.of(likeliest), Optional.empty());
    }

    /** What there is to know of the text, without trees. */
    public QuoteContext context() {
        return new QuoteContextFinder(LEXICON, (article, sentence) -> Optional.empty(), Packaged.WEIGHTS)
                .find(text.article(), entities);
    }

    /** Read when a test first asks who is meant. */
    private static final class Packaged {
        static final WeightTable WEIGHTS =
                new SpeakerModelReader().readPackaged().model().weights();
    }

    private String words(Candidate candidate) {
        return text.words(candidate.first(), candidate.end());
    }

    private static String name(Attribution attribution) {
        if (attribution instanceof Attribution.Named named) {
            return named.speaker().name();
        }
        return attribution instanceof Attribution.Described described ? "(" + described.phrase() + ")" : "";
    }

    private static List<Entity> entities(AnnotatedArticle article, Map<String, String> roles) {
        List<String> names = new ArrayList<>();
        Map<String, EntityType> types = new HashMap<>();
        Map<String, List<Mention>> mentions = new HashMap<>();
        int first = 0;
        while (first < article.tokens().size()) {
            NameLabel label = article.token(first).label();
            int end = first + 1;
            while (end < article.tokens().size() && continues(article.token(end), label)) {
                end++;
            }
            if (label != NameLabel.NONE) {
                Span span = article.spanOf(first, end);
                String words = span.in(article.text());
                String name = names.stream()
                        .filter(earlier -> earlier.equals(words) || earlier.endsWith(" " + words))
                        .findFirst()
                        .orElse(words);
                if (!names.contains(name)) {
                    names.add(name);
                    types.put(name, type(label));
                }
                mentions.computeIfAbsent(name, unseen -> new ArrayList<>()).add(new Mention(span, Mention.Form.NAME));
            }
            first = end;
        }
        return names.stream()
                .map(name -> new Entity(
                        names.indexOf(name) + 1,
                        name,
                        types.get(name),
                        "",
                        roles.getOrDefault(name, ""),
                        mentions.get(name)))
                .toList();
    }

    private static boolean continues(Token token, NameLabel label) {
        return label != NameLabel.NONE && token.label() == label;
    }

    private static EntityType type(NameLabel label) {
        return switch (label) {
            case PERSON -> EntityType.PERSON;
            case LOCATION -> EntityType.STATE;
            default -> EntityType.ORGANIZATION;
        };
    }
}
