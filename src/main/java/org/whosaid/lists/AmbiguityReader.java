package org.whosaid.lists;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.KnownName.Ambiguity;
import org.whosaid.facts.KnownName.Form;

/**
 * Reads a {@code ambiguity} cell: words such as {@code person} for all forms of a name, {@code word=Home} for one form,
 * several joined with {@code ;}.
 */
final class AmbiguityReader {

    private static final Map<String, Ambiguity> WORDS = Arrays.stream(Ambiguity.values())
            .collect(Collectors.toUnmodifiableMap(
                    ambiguity -> ambiguity.name().toLowerCase(Locale.ROOT), ambiguity -> ambiguity));

    /** The forms with the ambiguity that each needs. */
    List<Form> read(CsvList.Row row, String cell, List<String> forms) {
        Map<String, Set<Ambiguity>> ambiguityOf = new LinkedHashMap<>();
        forms.forEach(form -> ambiguityOf.put(form, EnumSet.noneOf(Ambiguity.class)));
        for (String part : ListCell.parts(cell)) {
            int equals = part.indexOf('=');
            Ambiguity ambiguity = WORDS.get((equals < 0 ? part : part.substring(0, equals)).strip());
            if (ambiguity == null) {
                throw row.fault("ambiguity '" + part
                        + "', allowed are word, person, place, shared, unsure, alone or as word=FORM");
            }
            if (equals < 0) {
                ambiguityOf.values().forEach(all -> all.add(ambiguity));
            } else {
                Set<Ambiguity> one = ambiguityOf.get(part.substring(equals + 1).strip());
                if (one == null) {
                    throw row.fault("ambiguity '" + part + "' is for none of the forms " + String.join("; ", forms));
                }
                one.add(ambiguity);
            }
        }
        return ambiguityOf.entrySet().stream()
                .map(entry -> new Form(entry.getKey(), entry.getValue()))
                .toList();
    }
}
