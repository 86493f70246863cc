package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Ambiguity;
import org.whosaid.facts.KnownName.Form;
import org.whosaid.facts.Lexicon;
import org.whosaid.nametext.Atoms;
import org.whosaid.nametext.NameCandidate;

/**
 * The names that a user watches, and the entries of our own lists that are the same: those of the same type that share
 * a form. Immutable; safe for use by several threads.
 */
final class WatchedNames {

    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");
    private static final Pattern SHOUTED_WORDS = Pattern.compile("\\p{Lu}{4,}(?: \\p{Lu}{4,})+");

    private final List<KnownName> watched;
    private final Map<KnownName, KnownName> watchedByOwn = new HashMap<>();

    WatchedNames(Lexicon lexicon) {
        List<KnownName> typed =
                lexicon.names().stream().filter(KnownName::watched).toList();
        Map<String, List<KnownName>> ownByForm = typed.isEmpty() ? Map.of() : ownByForm(lexicon);
        List<KnownName> whole = new ArrayList<>();
        for (KnownName name : typed) {
            Set<KnownName> same = same(name, ownByForm);
            KnownName known = completed(name, same);
            whole.add(known);
            same.forEach(own -> watchedByOwn.putIfAbsent(own, known));
        }
        this.watched = List.copyOf(whole);
    }

    /** The watched names with all ways in which newspapers write their forms. */
    List<KnownName> names() {
        return watched;
    }

    /** A name that our own lists found, as the watched entity that it is. */
    NameCandidate settled(NameCandidate listed) {
        return listed.known()
                .flatMap(own -> Optional.ofNullable(watchedByOwn.get(own)))
                .map(listed::meaning)
                .orElse(listed);
    }

    private static Map<String, List<KnownName>> ownByForm(Lexicon lexicon) {
        Map<String, List<KnownName>> byForm = new HashMap<>();
        for (KnownName name : lexicon.names()) {
            if (!name.watched()) {
                name.forms()
                        .forEach(form -> byForm.computeIfAbsent(key(form), key -> new ArrayList<>())
                                .add(name));
            }
        }
        return byForm;
    }

    private static Set<KnownName> same(KnownName watched, Map<String, List<KnownName>> ownByForm) {
        // Parties and services of many countries share their acronyms: beside a long name one proves nothing.
        boolean acronymsTell = watched.forms().stream().allMatch(WatchedNames::isAcronym);
        return watched.forms().stream()
                .filter(form -> acronymsTell || !isAcronym(form))
                .flatMap(form ->
                        ownByForm.getOrDefault(key(form), List.of()).stream().filter(own -> isSame(watched, form, own)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isSame(KnownName watched, Form form, KnownName own) {
        if (watched.barred() || watched.type() != own.type()) {
            return false;
        }
        if (own.type() == EntityType.STATE && !watched.code().isEmpty()) {
            return watched.code().equals(own.code());
        }
        return own.forms().stream()
                .filter(other -> key(other).equals(key(form)))
                .noneMatch(other -> other.ambiguity().contains(Ambiguity.SHARED)
                        || other.ambiguity().contains(Ambiguity.UNSURE));
    }

    private static KnownName completed(KnownName watched, Set<KnownName> same) {
        String code = Stream.concat(Stream.of(watched), same.stream())
                .map(KnownName::code)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        List<Form> forms = watched.forms().stream()
                .flatMap(form -> variants(form.text()))
                .distinct()
                .map(text -> new Form(text, Set.of()))
                .toList();
        return new KnownName(watched.name(), watched.type(), code, forms, watched.list(), true, watched.barred());
    }

    /**
     * "The Blue Lantern" also without its article, "The Base" also with a small one, "BLUE LANTERN" in small letters.
     */
    private static Stream<String> variants(String form) {
        Stream.Builder<String> variants = Stream.<String>builder().add(form);
        if (ARTICLE.matcher(form).find()) {
            String bare = ARTICLE.matcher(form).replaceFirst("");
            variants.add(bare.indexOf(' ') > 0 ? bare : "the " + bare);
        }
        if (SHOUTED_WORDS.matcher(form).matches()) {
            variants.add(Stream.of(form.split(" "))
                    .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" ")));
        }
        return variants.build();
    }

    private static boolean isAcronym(Form form) {
        return form.text().codePoints().allMatch(Character::isUpperCase);
    }

    private static String key(Form form) {
        return ARTICLE.matcher(Atoms.fold(form.text())).replaceFirst("");
    }
}
