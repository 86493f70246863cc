package org.whosaid.mentions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * What an article calls its entities besides their names: titles before a name, phrases in apposition on either side of
 * it, and what it is said to be. Gathered once per article, in time linear in it.
 */
public final class Descriptions {

    private static final int FARTHEST_BEFORE = 16;
    private static final int LONGEST_BEHIND = 10;

    private final QuotedText text;
    private final Set<String> roleHeads;
    private final Set<String> links;
    private final Map<String, String> stateOf = new HashMap<>();
    private final Map<Integer, Description> byEntity = new HashMap<>();

    /** The words of all descriptions of one entity, in small letters, by dictionary form. */
    private static final class Description {
        final Set<String> heads = new HashSet<>();
        final Set<String> words = new HashSet<>();
        final Set<String> nameWords = new HashSet<>();
        final Set<String> states = new HashSet<>();
    }

    public Descriptions(QuotedText text, List<Entity> entities, List<Candidate> candidates, Lexicon lexicon) {
        this.text = text;
        this.roleHeads = lexicon.words("role-heads");
        this.links = lexicon.words("speaker-links");
        stateOf.putAll(lexicon.demonyms());
        for (Entity entity : entities) {
            if (entity.type() == EntityType.STATE) {
                entity.mentions()
                        .forEach(mention ->
                                stateOf.put(mention.span().in(text.article().text()), entity.code()));
            }
        }
        for (Entity entity : entities) {
            Description description = new Description();
            byEntity.put(entity.number(), description);
            addWords(entity.name(), description.nameWords);
            addRole(entity.role(), description);
            entity.descriptions().forEach(described -> add(described.span(), description));
            for (String word : (entity.role() + " " + entity.name()).split("[ ,]|'s|’s", -1)) {
                String code = stateOf.get(word);
                if (code != null) {
                    description.states.add(code);
                }
            }
        }
        for (Candidate candidate : candidates) {
            Optional<Entity> entity = candidate.form() == Mention.Form.NAME ? candidate.entity() : Optional.empty();
            entity.map(named -> byEntity.get(named.number())).ifPresent(description -> {
                before(candidate, description);
                behind(candidate, description);
            });
        }
    }

    /** Whether the article says anything of an entity besides its name. */
    public boolean isDescribed(Entity entity) {
        return !of(entity).heads.isEmpty();
    }

    /** Whether a noun is what an entity is called. */
    public boolean isCalled(Entity entity, String head) {
        return of(entity).heads.contains(head);
    }

    /** Whether a word belongs to what an entity is called. */
    public boolean contains(Entity entity, String word) {
        return of(entity).words.contains(word);
    }

    /** Whether a word is one of an entity's name. */
    public boolean isNamed(Entity entity, String word) {
        return of(entity).nameWords.contains(word);
    }

    /** The codes of the states that words name, also by what their people are called. */
    public Set<String> states(QuotedText words, int first, int end) {
        Set<String> found = new HashSet<>();
        for (int i = first; i < end; i++) {
            String code = stateOf.get(words.word(i));
            if (code != null) {
                found.add(code);
            }
        }
        return found;
    }

    public Set<String> statesOf(Entity entity) {
        return of(entity).states;
    }

    private Description of(Entity entity) {
        return byEntity.computeIfAbsent(entity.number(), unseen -> new Description());
    }

    private static void addWords(String phrase, Set<String> words) {
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    /** The head of a title is its last word before a preposition. */
    private void addRole(String role, Description description) {
        addWords(role, description.words);
        String head = "";
        for (String word : role.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (links.contains(word) && !head.isEmpty()) {
                break;
            }
            head = word;
        }
        if (!head.isEmpty()) {
            description.heads.add(head);
        }
    }

    /** What the entity's own words say; they are about the last noun before a preposition. */
    private void add(Span words, Description description) {
        int first = text.article().firstTokenEndingAfter(words.start());
        int end = first;
        int head = -1;
        boolean behindHead = false;
        while (end < text.size() && text.token(end).span().start() < words.end()) {
            behindHead |= head >= 0 && links.contains(text.lower(end));
            head = !behindHead && text.token(end).tag().startsWith("NN") ? end : head;
            end++;
        }
        if (head >= 0) {
            add(head, end, description);
        }
    }

    /** "The retail giant NAME", "chief technical officer at Acme, NAME". */
    private void before(Candidate name, Description description) {
        int last = name.first() - 1;
        int start = text.sentenceOf(name.first()).firstToken();
        if (last > start && text.word(last).equals(",")) {
            int role = roleBefore(last, start);
            if (role >= 0) {
                add(role, last, description);
            }
        } else if (last >= start
                && !text.isQuoted(last)
                && text.token(last).tag().startsWith("NN")) {
            add(last, last + 1, description);
        }
    }

    /** The role that a phrase before a comma is about, which only modifiers and prepositions follow; -1 for none. */
    private int roleBefore(int comma, int start) {
        int role = -1;
        for (int i = comma - 1; i >= Math.max(start, comma - FARTHEST_BEFORE) && !text.isQuoted(i); i--) {
            boolean inside = NounPhrases.isModifier(text.token(i)) || links.contains(text.lower(i)) || isJoined(i);
            if (!inside) {
                return role;
            }
            boolean ends = i + 1 == comma || links.contains(text.lower(i + 1));
            role = ends && isRole(i) ? i : role;
        }
        return role;
    }

    private boolean isJoined(int index) {
        return text.lower(index).equals("and") || text.lower(index).equals("&");
    }

    private boolean isRole(int index) {
        return roleHeads.contains(text.token(index).lemma().toLowerCase(Locale.ROOT));
    }

    /** "NAME, a retail giant," and "NAME is the mayor of". */
    private void behind(Candidate name, Description description) {
        int end = text.sentenceOf(name.first()).endToken();
        int first = name.end() + 1;
        if (first >= end || text.isQuoted(first)) {
            return;
        }
        boolean comma = text.word(name.end()).equals(",");
        boolean is = text.token(name.end()).lemma().equals("be")
                && text.token(first).tag().equals("DT");
        if (!comma && !is) {
            return;
        }
        int head = -1;
        for (int i = first; i < Math.min(end, first + LONGEST_BEHIND) && !text.isQuoted(i); i++) {
            if (!NounPhrases.isModifier(text.token(i)) && !text.token(i).tag().equals("VBN")) {
                break;
            }
            head = text.token(i).tag().startsWith("NN") ? i : head;
        }
        boolean proper = head >= 0 && text.token(head).isProperNoun();
        if (head >= 0 && (!proper || isRole(head))) {
            add(head, new NounPhraseEnd(head, end).find(), description);
        }
    }

    /** Where the prepositional phrases behind a head end. */
    private final class NounPhraseEnd {
        private final int head;
        private final int end;

        NounPhraseEnd(int head, int end) {
            this.head = head;
            this.end = end;
        }

        int find() {
            int i = head + 1;
            while (i < Math.min(end, head + LONGEST_BEHIND)
                    && !text.isQuoted(i)
                    && (links.contains(text.lower(i)) || NounPhrases.isModifier(text.token(i)))) {
                i++;
            }
            return i;
        }
    }

    private void add(int head, int end, Description description) {
        int first = head;
        int start = text.sentenceOf(head).firstToken();
        while (first > start && !text.isQuoted(first - 1) && NounPhrases.isModifier(text.token(first - 1))) {
            first--;
        }
        description.heads.add(text.token(head).lemma().toLowerCase(Locale.ROOT));
        description.states.addAll(states(text, first, end));
        for (int i = first; i < end; i++) {
            description.words.add(text.token(i).lemma().toLowerCase(Locale.ROOT));
        }
    }
}
