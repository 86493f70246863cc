package org.whosaid.cues;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.CueWords;

/** Finds what kind of candidate something is: a name of some type, a pronoun, or a noun that the lists know. */
final class KindFinder {

    private static final Part NAME = Part.of("name");
    private static final Part PRONOUN = Part.of("pron");
    private static final Part NOMINAL = Part.of("nom");

    private static final Part ROLE = Part.of("role");
    private static final Part THING = Part.of("thing");
    private static final Part NOUN = Part.of("noun");
    private static final Part OTHER = Part.of("other");
    private static final Part UNTYPED = Part.of("");

    private final CueWords cueWords;
    private final Set<String> roles;
    private final Set<String> nouns;
    private final Map<EntityType, Part> types = new EnumMap<>(EntityType.class);

    KindFinder(Lexicon lexicon) {
        this.cueWords = new CueWords(lexicon);
        this.roles = lexicon.words("role-heads");
        this.nouns = lexicon.words("speaking-nouns");
        for (EntityType type : EntityType.values()) {
            types.put(type, Part.of(type.name()));
        }
    }

    Option.Kind find(ArticleView article, Candidate candidate) {
        return switch (candidate.form()) {
            case NAME ->
                new Option.Kind(
                        NAME,
                        candidate
                                .entity()
                                .map(entity -> types.getOrDefault(entity.type(), UNTYPED))
                                .orElse(UNTYPED));
            case PRONOUN ->
                new Option.Kind(PRONOUN, article.word(candidate.first()).lower());
            case NOMINAL -> new Option.Kind(NOMINAL, nominal(article.text().token(candidate.head())));
        };
    }

    private Part nominal(Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (roles.contains(lemma)) {
            return ROLE;
        }
        if (cueWords.isThing(head)) {
            return THING;
        }
        return nouns.contains(lemma) ? NOUN : OTHER;
    }
}
