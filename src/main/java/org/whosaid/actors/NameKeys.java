package org.whosaid.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Ambiguity;
import org.whosaid.facts.Lexicon;

/**
 * What names that mean the same without further evidence have in common: the words without case, accents, stops and
 * articles; of a body in the lists its listed name; of a government body no word for its own state, and that state's
 * code.
 */
final class NameKeys {

    /** What stands between a government body's words and its state's code. */
    static final String STATE = "#";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}&@+]+");
    private static final Pattern DROPPED =
            Pattern.compile("(?<=\\p{L})[.](?=\\P{L}|\\p{L}[.]|$)|[.](?:com|org|net)$|['’‘]s?\\b|^the ");
    private static final Pattern BRITISH = Pattern.compile("(?<=\\p{L}{3})is(?=ations?\\b|ed\\b|ing\\b)");
    private static final Pattern BRITISH_ENCE = Pattern.compile("\\b(def|off)ence\\b");
    private static final Pattern BRITISH_OUR = Pattern.compile("\\b(lab|harb|col|hon)our\\b");
    private static final Pattern BRITISH_TRE = Pattern.compile("\\b(cen|thea)tre\\b");
    private static final int LONGEST_STATE = 4;
    private static final int COUNTRY_CODE = 2;
    private static final int LONGEST_BY_CASE = 4;

    private final Map<String, KnownName> listed = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<String, String> states = new HashMap<>();
    private final Set<String> gaps;
    private final Set<String> firstNames = new HashSet<>();
    private final Set<String> legalForms = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();

    NameKeys(Lexicon lexicon) {
        gaps = lexicon.words("acronym-gaps");
        lexicon.firstNames().keySet().forEach(name -> firstNames.add(fold(name)));
        lexicon.words("legal-forms").forEach(form -> legalForms.add(fold(form)));
        lexicon.words("organization-heads").forEach(head -> kinds.add(fold(head)));
        kinds.addAll(lexicon.words("agency-nouns"));
        kinds.addAll(legalForms);
        lexicon.demonyms().forEach((word, code) -> states.put(fold(word), code));
        for (KnownName name : lexicon.names()) {
            for (KnownName.Form form : name.forms()) {
                if (name.type() == EntityType.STATE) {
                    states.putIfAbsent(fold(form.text()), name.code());
                } else if (form.ambiguity().contains(Ambiguity.SHARED)) {
                    shared.add(bag(words(form.text())));
                    ambiguous.add(formKey(name.type(), form.text()));
                } else if (!isBranch(name, form.text())) {
                    KnownName other = listed.putIfAbsent(formKey(name.type(), form.text()), name);
                    if (other != null && !other.name().equals(name.name())) {
                        ambiguous.add(formKey(name.type(), form.text()));
                    }
                }
            }
        }
        listed.keySet().removeAll(ambiguous);
    }

    /**
     * The key of an entity; equal for two of one type that are one without further evidence.
     *
     * @param code its code in entities.csv
     * @param document its number, for those whose name means another body in every article
     */
    String of(EntityType type, String name, String code, int document) {
        return switch (type) {
            case STATE -> code.isEmpty() ? fold(name) : code;
            case PERSON -> String.join(" ", words(name));
            case GROUP, ORGANIZATION -> body(listedName(type, name));
            case AGENCY -> agency(name, code, document);
        };
    }

    /** The key of a body's other name, which is never one of a single article. */
    String ofAlias(EntityType type, String name, String code) {
        String key = of(type, name, code, 0);
        int state = key.indexOf(STATE);
        return state < 0 ? key : key.substring(0, state) + STATE + code;
    }

    /** Words without case, accents and stops, joined with blanks. */
    static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace("ø", "o")
                .replace("ł", "l");
        return NO_WORDS.matcher(DROPPED.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    static List<String> words(String name) {
        return Arrays.stream(fold(name).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether many people have a key as their first name. */
    boolean isFirstName(String key) {
        return firstNames.contains(key);
    }

    /** Whether a word only says what kind of organisation it is. */
    boolean saysKind(String word) {
        return kinds.contains(word);
    }

    /** The lists have the schools of a university and the daughters of a company under its name. */
    private boolean isBranch(KnownName name, String form) {
        if (name.type() != EntityType.ORGANIZATION) {
            return false;
        }
        List<String> own = words(form);
        List<String> whole = words(name.name());
        return own.size() > 1
                && own.stream().anyMatch(whole::contains)
                && !own.stream().allMatch(word -> whole.contains(word) || gaps.contains(word) || saysKind(word));
    }

    private String listedName(EntityType type, String name) {
        KnownName known = listed.get(formKey(type, name));
        return known == null ? name : known.name();
    }

    private String agency(String name, String code, int document) {
        String full = listedName(EntityType.AGENCY, name);
        List<String> own = withoutState(words(full), code);
        String bag = bag(own);
        if (code.isEmpty() && shared.contains(bag)) {
            return bag + STATE + "?" + document;
        }
        return bag + STATE + code;
    }

    /** Short forms are compared with their case: "WHO", not "who". */
    private static String formKey(EntityType type, String form) {
        String bare = form.replace(".", "");
        return type + " " + (bare.length() <= LONGEST_BY_CASE ? bare : fold(form));
    }

    private String body(String name) {
        List<String> words = new ArrayList<>(words(american(fold(name))));
        while (words.size() > 1 && legalForms.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words).replace("&", "and");
    }

    /** Words in any order: the Department of State is the State Department. */
    private String bag(List<String> words) {
        Set<String> bag = new TreeSet<>();
        for (String word : words) {
            if (!gaps.contains(word) && !word.equals("&")) {
                bag.add(american(word));
            }
        }
        return bag.isEmpty() ? String.join(" ", words) : String.join(" ", bag);
    }

    /** A name without the words that only say whose body it is. */
    private List<String> withoutState(List<String> words, String code) {
        if (code.isEmpty()) {
            return words;
        }
        List<String> rest = new ArrayList<>();
        for (int first = 0; first < words.size(); ) {
            int end = Math.min(first + LONGEST_STATE, words.size());
            while (end > first && !isStateOf(code, String.join(" ", words.subList(first, end)))) {
                end--;
            }
            if (end == first) {
                rest.add(words.get(first));
                first++;
            } else {
                first = end;
            }
        }
        return rest.stream().allMatch(gaps::contains) ? words : rest;
    }

    private boolean isStateOf(String code, String words) {
        String state = states.get(words);
        return state != null
                && (state.equals(code) || state.equals(code.substring(0, Math.min(COUNTRY_CODE, code.length()))));
    }

    private static String american(String words) {
        String ize = BRITISH.matcher(words).replaceAll("iz");
        String ense = BRITISH_ENCE.matcher(ize).replaceAll("$1ense");
        return BRITISH_TRE.matcher(BRITISH_OUR.matcher(ense).replaceAll("$1or")).replaceAll("$1ter");
    }
}
