package org.whosaid.referents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Mention;
import org.whosaid.statements.QuotedText;

/** The gender of an article's people, as far as titles, given names and roles tell it. */
final class People {

    private final Map<Integer, Gender> genders = new HashMap<>();

    People(QuotedText text, List<Entity> entities, Lexicon lexicon) {
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PERSON) {
                genders.put(entity.number(), gender(text, entity, lexicon));
            }
        }
    }

    Gender genderOf(Entity entity) {
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
        String role = entity.role().toLowerCase(Locale.ROOT);
        if (endsAsIn(lexicon.words("female-endings"), role)) {
            return Gender.FEMALE;
        }
        if (endsAsIn(lexicon.words("male-endings"), role)) {
            return Gender.MALE;
        }
        String given = entity.name().split(" ", -1)[0];
        return lexicon.firstNames().getOrDefault(given, Gender.EITHER);
    }

    private static boolean endsAsIn(Set<String> endings, String role) {
        return endings.stream().anyMatch(role::endsWith);
    }
}
