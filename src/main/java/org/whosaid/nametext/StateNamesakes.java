package org.whosaid.nametext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate.Evidence;

/**
 * Tells states from what has their names: towns ("Peru, Ind.") and people who are called by their given names ("said
 * Georgia", of a Georgia Pruitt).
 */
public final class StateNamesakes {

    private static final int COUNTRY_CODE = 2;
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "from", "across", "into", "near", "throughout", "within", "outside");
    private static final Set<String> LIST_WORDS = Set.of("and", "or", "&");

    private final NameText text;

    public StateNamesakes(NameText text) {
        this.text = text;
    }

    /**
     * The names without towns, people in place of states that are their namesakes.
     *
     * @param listed names of lists, in text order
     */
    public List<NameCandidate> settle(List<NameCandidate> listed) {
        Map<Integer, NameCandidate> states = new HashMap<>();
        listed.stream().filter(name -> name.is(EntityType.STATE)).forEach(state -> states.put(state.first(), state));
        Set<String> towns = new HashSet<>();
        for (NameCandidate state : states.values()) {
            if (isTown(state, states)) {
                towns.add(text.words(state.first(), state.end()));
            }
        }
        Map<String, Integer> givenNames = givenNames();
        List<NameCandidate> settled = new ArrayList<>();
        for (NameCandidate name : listed) {
            if (!name.is(EntityType.STATE)) {
                settled.add(name);
            } else if (isGivenName(name, givenNames)) {
                settled.add(NameCandidate.of(
                        name.first(),
                        name.end(),
                        EntityType.PERSON,
                        Evidence.CONTEXT,
                        "given name of a person named in full"));
            } else if (!towns.contains(text.words(name.first(), name.end()))) {
                settled.add(name);
            }
        }
        return settled;
    }

    /** "Peru, Ind." and "Cuba, New York"; but not one of a list of states. */
    private boolean isTown(NameCandidate name, Map<Integer, NameCandidate> states) {
        NameCandidate state = states.get(name.end() + 1);
        if (state == null
                || code(name).length() != COUNTRY_CODE
                || !text.after(name.end()).equals(",")) {
            return false;
        }
        boolean within = code(state).length() > COUNTRY_CODE && !code(state).startsWith(code(name));
        boolean listed = LIST_WORDS.contains(text.after(state.end()))
                || text.before(name.first()).equals(",")
                || (text.after(state.end()).equals(",") && states.containsKey(state.end() + 1));
        return within && (isAbbreviated(state) || !listed);
    }

    private boolean isAbbreviated(NameCandidate state) {
        String form = text.words(state.first(), state.end());
        return form.endsWith(".") || form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static String code(NameCandidate state) {
        return state.known().map(KnownName::code).orElse("");
    }

    private boolean isGivenName(NameCandidate name, Map<String, Integer> givenNames) {
        Integer fullName = givenNames.get(text.words(name.first(), name.end()));
        return fullName != null
                && fullName < name.first()
                && !PLACE_PREPOSITIONS.contains(text.before(name.first()))
                && !text.before(name.first()).equals(",");
    }

    /** The first words of people's full names, and where such a name stands first. */
    private Map<String, Integer> givenNames() {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            boolean first = text.label(i) == NameLabel.PERSON && !isPerson(i, i - 1) && isPerson(i, i + 1);
            if (first) {
                found.putIfAbsent(text.word(i), i);
            }
        }
        return found;
    }

    private boolean isPerson(int anchor, int index) {
        Optional<Token> token = text.within(anchor, index);
        return token.filter(found -> found.label() == NameLabel.PERSON).isPresent();
    }
}
