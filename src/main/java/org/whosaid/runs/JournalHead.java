package org.whosaid.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the journal says about the run as a whole, in its first line and again whenever the run goes on.
 *
 * @param replaces whether the run may replace tables that stood in the folder before it
 */
record JournalHead(Recipe recipe, boolean replaces) {

    /** What such a line begins with. */
    static final String KIND = "run";

    private static final int FIXED_FIELDS = 4;

    List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(
                KIND,
                replaces ? "replaces" : "keeps",
                recipe.workingFolder(),
                Integer.toString(recipe.settings().size())));
        recipe.settings().forEach((name, value) -> {
            fields.add(name);
            fields.add(value);
        });
        fields.addAll(recipe.arguments());
        return fields;
    }

    /** What the fields say; empty where they are none that {@link #fields} made. */
    static Optional<JournalHead> of(List<String> fields) {
        if (fields.size() < FIXED_FIELDS || !fields.get(0).equals(KIND)) {
            return Optional.empty();
        }
        try {
            int arguments = FIXED_FIELDS + 2 * Integer.parseInt(fields.get(3));
            Map<String, String> settings = new LinkedHashMap<>();
            for (int at = FIXED_FIELDS; at < arguments; at += 2) {
                settings.put(fields.get(at), fields.get(at + 1));
            }
            Recipe recipe = new Recipe(settings, fields.subList(arguments, fields.size()), fields.get(2));
            return Optional.of(new JournalHead(recipe, fields.get(1).equals("replaces")));
        } catch (NumberFormatException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }
}
