package org.whosaid.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Mention;
import org.whosaid.statements.QuotedText;

/** The gender of an article's people, as far as titles, given names and roles tell it. */
public final class People {

    private static final Pattern HEAD_END = Pattern.compile(" (?:of|for|at|in|from|with|to) ");

    private final Map<Integer, Gender> genders = new HashMap<>();

    public People(QuotedText text, List<Entity> entities, Lexicon lexicon) {
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PERSON) {
                genders.put(entity.number(), gender(text, entity, lexicon));
            }
        }
    }

    public Gender genderOf(Entity entity) {
        return genders.getOrDefault(entity.number(), Gender.EITHER);
    }

    private static Gender gender(QuotedText text, Entity entity, Lexicon lexicon) {
        for (Mention mention : entity.mentions()) {
            int first = text.article().firstTokenEndingAfter(mention.span().start());
            Gender title =
                    first > 0 ? lexicon.titles().getOrDefault(text.word(first - 1), Gender.EITHER) : Gender.EITHER;
            if (title != Gender.EITHER) {
                return title;
            }
        }
        Gender called = calledBy(entity.role(), lexicon);
        for (Entity.Description description : entity.descriptions()) {
            if (called == Gender.EITHER) {
                called = calledBy(description.span().in(text.article().text()), lexicon);
            }
        }
        if (called != Gender.EITHER) {
            return called;
        }
        String given = entity.name().split(" ", -1)[0];
        return lexicon.firstNames().getOrDefault(given, Gender.EITHER);
    }

    /** The gender of whom such words are about: "chairwoman", "mother of two". */
    private static Gender calledBy(String words, Lexicon lexicon) {
        String folded = HEAD_END.split(words.toLowerCase(Locale.ROOT), 2)[0];
        if (endsAsIn(lexicon.words("female-endings"), folded)) {
            return Gender.FEMALE;
        }
        return endsAsIn(lexicon.words("male-endings"), folded) ? Gender.MALE : Gender.EITHER;
    }

    private static boolean endsAsIn(Set<String> endings, String role) {
        return endings.stream().anyMatch(role::endsWith);
    }
}
