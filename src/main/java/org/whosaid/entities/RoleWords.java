package org.whosaid.entities;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameText;

/** The words of which the roles of people are made. */
final class RoleWords {

    private static final int FEWEST_LETTERS_OF_A_PLURAL = 4;

    private final Map<String, Gender> titles;
    private final Set<String> heads;
    private final Set<String> occupations;
    private final Set<String> relations;
    private final Set<String> modifiers;
    private final Set<String> endings;
    private final Set<String> links;
    private final Set<String> address;
    private final Set<String> calendar;
    private final Set<String> times;
    private final Map<String, String> demonyms;

    RoleWords(Lexicon lexicon) {
        this.titles = lexicon.titles();
        this.heads = lexicon.words("role-heads");
        this.occupations = lexicon.words("occupations");
        this.relations = lexicon.words("relations");
        this.modifiers = lexicon.words("role-modifiers");
        this.endings = lexicon.words("role-endings");
        this.links = lexicon.words("role-links");
        this.address = lexicon.words("address-only");
        this.calendar = lexicon.words("calendar");
        this.times = lexicon.words("time-words");
        this.demonyms = lexicon.demonyms();
    }

    /** Whether a token is the noun of one person's role, or what stands behind it: "elect". */
    boolean isRole(NameText text, int index) {
        Token token = text.token(index);
        if (isEnding(token.text()) && text.within(index, index - 1).isPresent()) {
            int noun = text.word(index - 1).equals("-") ? index - 2 : index - 1;
            return text.within(index, noun).isPresent()
                    && !endings.contains(text.lower(noun))
                    && isNoun(text.token(noun))
                    && isRole(text.word(noun));
        }
        return (isNoun(token) || isNounReadAsAdjective(text, index))
                && isRole(token.text())
                && singular(token.text()).isEmpty();
    }

    /** "Mira Rao, chief, said": taggers take it for an adjective. */
    private static boolean isNounReadAsAdjective(NameText text, int index) {
        return text.token(index).tag().equals("JJ")
                && text.within(index, index + 1).filter(next -> next.isWord()).isEmpty();
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("NN") || token.isCapitalised();
    }

    /** Whether a word in the singular is the noun of a role or of a relation, or a title. */
    boolean isRole(String word) {
        String lower = lower(word);
        return (titles.containsKey(word) && !address.contains(word))
                || isListed(word)
                || isListed(lower)
                || (lower.indexOf('-') > 0 && isListed(lower.substring(lower.lastIndexOf('-') + 1)));
    }

    private boolean isListed(String word) {
        return heads.contains(word) || occupations.contains(word) || relations.contains(word);
    }

    /** The singular of a word that is the plural of a role's noun: "Sens.", "spokesmen", "secretaries". */
    Optional<String> singular(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        String stop = word.substring(plain.length());
        if (plain.length() < FEWEST_LETTERS_OF_A_PLURAL || !(plain.endsWith("s") || plain.endsWith("men"))) {
            return Optional.empty();
        }
        List<String> forms = plain.endsWith("men")
                ? List.of(plain.substring(0, plain.length() - 2) + "an")
                : List.of(
                        plain.substring(0, plain.length() - 1),
                        plain.endsWith("ies") ? plain.substring(0, plain.length() - 3) + "y" : plain,
                        plain.endsWith("es") ? plain.substring(0, plain.length() - 2) : plain);
        return forms.stream()
                .filter(form -> !form.equals(plain))
                .flatMap(form -> Stream.of(form + stop, form))
                .filter(this::isRole)
                .findFirst();
    }

    boolean isPlural(NameText text, int index) {
        return isNoun(text.token(index)) && singular(text.word(index)).isPresent();
    }

    /** Whether a word only says how somebody stands to another one: "mother". */
    boolean isRelation(NameText text, int index) {
        String lower = text.lower(index);
        return relations.contains(lower)
                || singular(lower).filter(relations::contains).isPresent();
    }

    boolean isAddress(String word) {
        return address.contains(word);
    }

    /** Whether a word that is no noun may stand inside a role: "acting". */
    boolean isModifier(String word) {
        return modifiers.contains(lower(word));
    }

    /** Whether a word may stand behind a role's noun: "elect". */
    boolean isEnding(String word) {
        return endings.contains(lower(word));
    }

    /** Whether a word joins a role to what it is for: "of". */
    boolean isLink(String word) {
        return links.contains(lower(word));
    }

    boolean isTime(String word) {
        return calendar.contains(word) || times.contains(word);
    }

    boolean isDemonym(String word) {
        return demonyms.containsKey(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
