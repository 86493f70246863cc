package org.whosaid.mentions;

import java.util.HashMap;
import java.util.HashSet;
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
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/** The gender of an article's people, as far as titles, given names and roles tell it. */
public final class People {

    private static final Pattern THEY = Pattern.compile("\\bthey ?/ ?them\\b|\\bthey and them\\b");
    private static final Pattern HEAD_END = Pattern.compile(" (?:of|for|at|in|from|with|to) ");

    /** "Mira Rao, the coach, and her assistant": tokens from the name to "and". */
    private static final int LONGEST_ASIDE = 10;

    private final Map<Integer, Gender> genders = new HashMap<>();
    private final Set<Integer> called = new HashSet<>();

    public People(QuotedText text, List<Entity> entities, Lexicon lexicon) {
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PERSON) {
                genders.put(entity.number(), gender(text, entity, lexicon));
                if (entity.mentions().stream().anyMatch(mention -> isCalledThey(text, mention))) {
                    called.add(entity.number());
                }
            }
        }
    }

    public Gender genderOf(Entity entity) {
        return genders.getOrDefault(entity.number(), Gender.EITHER);
    }

    /** Whether the article says that a person is called "they". */
    public boolean isCalledThey(Entity entity) {
        return called.contains(entity.number());
    }

    private static boolean isCalledThey(QuotedText text, Mention mention) {
        int end = text.article().firstTokenEndingAfter(mention.span().end() - 1) + 1;
        int last = end < text.size()
                ? Math.min(end + LONGEST_ASIDE, text.sentenceOf(end - 1).endToken())
                : end;
        String words = last > end ? text.words(end, last).toLowerCase(Locale.ROOT) : "";
        return words.startsWith(",") && THEY.matcher(words).find();
    }

    /** The gender that the possessive of a joined phrase tells: "Mira Rao and her assistant". */
    private static Gender owning(QuotedText text, Mention mention) {
        int end = text.article().firstTokenEndingAfter(mention.span().end() - 1) + 1;
        if (!isFirstPerson(
                text, text.article().firstTokenEndingAfter(mention.span().start()))) {
            return Gender.EITHER;
        }
        for (int i = end; i + 1 < text.size() && i < end + LONGEST_ASIDE && !text.isQuoted(i); i++) {
            String next = text.lower(i + 1);
            if (text.lower(i).equals("and")) {
                return next.equals("his") ? Gender.MALE : next.equals("her") ? Gender.FEMALE : Gender.EITHER;
            }
            boolean aside = i == end ? text.word(i).equals(",") : NounPhrases.isModifier(text.token(i));
            boolean person = text.token(i).label() == NameLabel.PERSON;
            if (person || !(aside || text.word(i).equals(",") || text.token(i).isPreposition())) {
                return Gender.EITHER;
            }
        }
        return Gender.EITHER;
    }

    /**
     * Whether a sentence tells of nobody before a name, and the name hangs on no preposition: "without Rao and her".
     */
    private static boolean isFirstPerson(QuotedText text, int name) {
        for (int i = text.sentenceOf(name).firstToken(); i < name; i++) {
            String tag = text.token(i).tag();
            if (tag.startsWith("PRP") || text.token(i).label() == NameLabel.PERSON) {
                return false;
            }
        }
        return name == 0 || !text.token(name - 1).isPreposition();
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
        for (Mention mention : entity.mentions()) {
            Gender owning = owning(text, mention);
            if (owning != Gender.EITHER) {
                return owning;
            }
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
