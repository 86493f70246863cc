package org.whosaid.lists;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.KnownName.Care;
import org.whosaid.facts.KnownName.Form;

/**
 * Reads a {@code care} cell: words such as {@code person} for all forms of a name, {@code word=Home} for one form,
 * several joined with {@code ;}.
 */
final class CareReader {

    private static final Map<String, Care> WORDS = Arrays.stream(Care.values())
            .collect(Collectors.toUnmodifiableMap(care -> care.name().toLowerCase(Locale.ROOT), care -> care));

    /** The forms with the care that each needs. */
    List<Form> read(CsvList.Row row, String cell, List<String> forms) {
        Map<String, Set<Care>> careOf = new LinkedHashMap<>();
        forms.forEach(form -> careOf.put(form, EnumSet.noneOf(Care.class)));
        for (String part : ListCell.parts(cell)) {
            int equals = part.indexOf('=');
            Care care = WORDS.get((equals < 0 ? part : part.substring(0, equals)).strip());
            if (care == null) {
                throw row.fault(
                        "care '" + part + "', allowed are word, person, place, shared, unsure, alone or as word=FORM");
            }
            if (equals < 0) {
                careOf.values().forEach(all -> all.add(care));
            } else {
                Set<Care> one = careOf.get(part.substring(equals + 1).strip());
                if (one == null) {
                    throw row.fault("care '" + part + "' is for none of the forms " + String.join("; ", forms));
                }
                one.add(care);
            }
        }
        return careOf.entrySet().stream()
                .map(entry -> new Form(entry.getKey(), entry.getValue()))
                .toList();
    }
}
