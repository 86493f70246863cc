package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.Acronym;
import org.whosaid.nametext.BodyUses;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;
import org.whosaid.proposals.DefinitionFinder.Definition;

/**
 * Finds the acronyms that an article defines, wherever they stand in it, and the names in full at the definitions that
 * no other finder has. An acronym is what its name in full is; that of a programme or law is no name of ours anywhere.
 */
final class AcronymFinder {

    private static final Comparator<NameCandidate> FULLEST = Comparator.comparingInt(NameCandidate::size)
            .thenComparing(NameCandidate::evidence, Comparator.reverseOrder());

    private final DefinitionFinder definitions;
    private final Set<String> agencyHeads;
    private final Set<String> groupHeads;
    private final Set<String> organizationHeads;
    private final Set<String> thingHeads;
    private final Set<String> links;
    private final Set<String> gaps;
    private final Set<String> roleHeads;
    private final BodyUses uses;

    AcronymFinder(Lexicon lexicon) {
        this.definitions = new DefinitionFinder(lexicon);
        this.agencyHeads = lexicon.words("agency-heads");
        this.groupHeads = lexicon.words("group-heads");
        this.organizationHeads = lexicon.words("organization-heads");
        this.thingHeads = lexicon.words("thing-heads");
        this.links = lexicon.words("institution-links");
        this.gaps = lexicon.words("acronym-gaps");
        this.roleHeads = lexicon.words("role-heads");
        this.uses = new BodyUses(lexicon);
    }

    /** The candidates of all other finders without those that run over a definition, and with what it defines. */
    List<NameCandidate> withAcronyms(NameText text, List<NameCandidate> proposed) {
        List<Definition> defined = definitions.find(text);
        List<Definition> placed = definitions.byPlace(text);
        List<NameCandidate> all = new ArrayList<>();
        for (NameCandidate name : proposed) {
            if (!name.isLabelled() || !holdsBracket(text, name)) {
                all.add(name);
            }
        }
        Places places = new Places(text, all);
        Map<String, NameCandidate> meanings = new LinkedHashMap<>();
        for (Definition definition : defined) {
            meaning(text, definition, places).ifPresent(name -> {
                meanings.putIfAbsent(definition.letters(), name);
                all.add(name);
                all.add(name.again(definition.acronym(), definition.acronymEnd(), "defined here"));
            });
        }
        for (Definition definition : placed) {
            if (!meanings.containsKey(definition.letters())) {
                meaningByPlace(text, definition, places).ifPresent(name -> {
                    meanings.put(definition.letters(), name);
                    all.add(name);
                });
            }
        }
        addInitials(text, all, places, meanings);
        meanings.forEach((letters, name) -> places.of(letters).stream()
                .filter(place -> mayStand(text, place))
                .forEach(place -> all.add(name.again(place, place + 1, "acronym of a name"))));
        return all;
    }

    /** An acronym that nobody defines is the body with its initials where there is just one. */
    private void addInitials(
            NameText text, List<NameCandidate> names, Places places, Map<String, NameCandidate> meanings) {
        Map<String, NameCandidate> bodies = new LinkedHashMap<>();
        Map<String, Set<String>> spellings = new HashMap<>();
        for (NameCandidate name : names) {
            if (name.size() > 1 && isBody(name)) {
                String initials = initials(text, name);
                if (initials.length() > 1 && !places.of(initials).isEmpty()) {
                    bodies.putIfAbsent(initials, name);
                    spellings
                            .computeIfAbsent(initials, fresh -> new HashSet<>())
                            .add(text.words(name.first(), name.end()));
                }
            }
        }
        bodies.forEach((initials, name) -> {
            if (spellings.getOrDefault(initials, Set.of()).size() == 1
                    && !meanings.containsKey(initials)
                    && !isListed(places, initials)) {
                meanings.put(initials, name);
            }
        });
    }

    private boolean isListed(Places places, String letters) {
        return places.of(letters).stream()
                .anyMatch(place -> places.endingAt(place + 1).stream()
                        .anyMatch(name -> name.known().isPresent()));
    }

    private String initials(NameText text, NameCandidate name) {
        StringBuilder initials = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            String word = text.word(i);
            if (Character.isLetter(word.charAt(0)) && !gaps.contains(word)) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** Where acronyms stand, and the candidates by where they end. */
    private static final class Places {
        private final Map<String, List<Integer>> byLetters = new HashMap<>();
        private final Map<Integer, List<NameCandidate>> byEnd = new HashMap<>();

        Places(NameText text, List<NameCandidate> names) {
            for (int i = 0; i < text.size(); i++) {
                int place = i;
                Acronym.letters(text.word(i))
                        .ifPresent(letters -> byLetters
                                .computeIfAbsent(letters, fresh -> new ArrayList<>())
                                .add(place));
            }
            names.forEach(name -> byEnd.computeIfAbsent(name.end(), fresh -> new ArrayList<>())
                    .add(name));
        }

        List<Integer> of(String letters) {
            return byLetters.getOrDefault(letters, List.of());
        }

        List<NameCandidate> endingAt(int end) {
            return byEnd.getOrDefault(end, List.of());
        }
    }

    /**
     * What an acronym means that does not fit the name in front of it, as where another language made it: the name
     * counts where a finder has it or the acronym acts as a body, and the acronym stands elsewhere too.
     */
    private Optional<NameCandidate> meaningByPlace(NameText text, Definition definition, Places places) {
        boolean known = places.endingAt(definition.acronymEnd()).stream()
                .anyMatch(name -> name.known().isPresent());
        boolean again = places.of(definition.letters()).size() > 1;
        if (known || !again) {
            return Optional.empty();
        }
        Optional<NameCandidate> whole = places.endingAt(definition.end()).stream()
                .filter(name -> name.size() > 1)
                .max(FULLEST);
        if (whole.isPresent()) {
            return whole.filter(name -> isBody(name)).map(AcronymFinder::defined);
        }
        return actsAsBody(text, definition, places)
                ? Optional.of(full(definition, EntityType.ORGANIZATION))
                : Optional.empty();
    }

    private static boolean isBody(NameCandidate name) {
        return name.type().isPresent() && !name.is(EntityType.PERSON) && !name.is(EntityType.STATE);
    }

    private boolean actsAsBody(NameText text, Definition definition, Places places) {
        return uses.actsAsBody(text, definition.first(), definition.end())
                || places.of(definition.letters()).stream().anyMatch(place -> uses.actsAsBody(text, place, place + 1));
    }

    private static boolean holdsBracket(NameText text, NameCandidate name) {
        for (int i = name.first() + 1; i < name.end(); i++) {
            if (text.word(i).equals("(")) {
                return true;
            }
        }
        return false;
    }

    /** In a line of capitals any word looks like an acronym. */
    private static boolean mayStand(NameText text, int token) {
        return text.capitalsAt(token) != Capitals.ALL || text.token(token).isProperNoun();
    }

    /**
     * The name in full, as the finders have it that saw all of it; else by its head or by what the name model says. Of
     * a person, and of words that nothing makes a name, there is none.
     */
    private Optional<NameCandidate> meaning(NameText text, Definition definition, Places places) {
        Optional<NameCandidate> whole = places.endingAt(definition.end()).stream()
                .filter(name -> name.first() <= definition.first())
                .max(FULLEST);
        if (whole.isPresent() && !whole.get().isLabelled()) {
            return whole.filter(name -> !name.is(EntityType.PERSON) && !isOffice(text, definition))
                    .map(AcronymFinder::defined);
        }
        if (isOffice(text, definition)) {
            return Optional.empty();
        }
        Optional<EntityType> byHead = headType(text, definition);
        if (byHead.isPresent()) {
            return Optional.of(full(definition, byHead.get()));
        }
        if (isThing(text, definition)) {
            return Optional.of(
                    NameCandidate.notOurs(definition.first(), definition.end(), Evidence.DEFINED, "no name of ours"));
        }
        if (whole.isPresent()) {
            return whole.filter(name -> !name.is(EntityType.PERSON)).map(AcronymFinder::defined);
        }
        return isLabelled(text, definition) || actsAsBody(text, definition, places)
                ? Optional.of(full(definition, EntityType.ORGANIZATION))
                : Optional.empty();
    }

    /** "Chief Election Commissioner" is somebody. */
    private boolean isOffice(NameText text, Definition definition) {
        return roleHeads.contains(text.lower(head(text, definition)));
    }

    private static NameCandidate defined(NameCandidate name) {
        return new NameCandidate(
                name.first(),
                name.end(),
                name.type(),
                Evidence.DEFINED,
                name.known(),
                name.startsWithOwner(),
                "its acronym is defined");
    }

    private static NameCandidate full(Definition definition, EntityType type) {
        return NameCandidate.of(definition.first(), definition.end(), type, Evidence.DEFINED, "its acronym is defined");
    }

    /** By the last word, or the one in front of "of" or "for", then by any other. */
    private Optional<EntityType> headType(NameText text, Definition definition) {
        int head = head(text, definition);
        Optional<EntityType> type = type(text.word(head)).or(() -> type(text.word(definition.end() - 1)));
        return type.isPresent() && !thingHeads.contains(text.word(definition.end() - 1)) ? type : Optional.empty();
    }

    private int head(NameText text, Definition definition) {
        for (int i = definition.first() + 1; i < definition.end(); i++) {
            if (links.contains(text.word(i))) {
                return i - 1;
            }
        }
        return definition.end() - 1;
    }

    private Optional<EntityType> type(String head) {
        if (agencyHeads.contains(head)) {
            return Optional.of(EntityType.AGENCY);
        }
        if (groupHeads.contains(head)) {
            return Optional.of(EntityType.GROUP);
        }
        return organizationHeads.contains(head) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
    }

    private boolean isThing(NameText text, Definition definition) {
        return thingHeads.contains(text.word(head(text, definition)))
                || thingHeads.contains(text.word(definition.end() - 1));
    }

    /** Whether the name model takes most words of the name, or the acronym beside it, for an organisation. */
    private static boolean isLabelled(NameText text, Definition definition) {
        int labelled = 0;
        for (int i = definition.first(); i < definition.end(); i++) {
            labelled += text.label(i) == NameLabel.ORGANIZATION ? 1 : 0;
        }
        Token acronym = text.token(definition.acronym());
        return labelled * 2 >= definition.end() - definition.first() || acronym.label() == NameLabel.ORGANIZATION;
    }
}
