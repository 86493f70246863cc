package org.whosaid.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.whosaid.options.RowRequest;
import org.whosaid.runs.Recipe;
import org.whosaid.runs.RunSummary.Software;
import org.whosaid.tables.TableFormat;

/** Collects what the rows of an input depend on besides its bytes; which inputs there are is not part of it. */
final class ExtractRecipe {

    private ExtractRecipe() {}

    static Recipe of(Session session, Software software, RowRequest rows, TableFormat format) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("version", software.version());
        settings.put("CoreNLP", software.coreNlp());
        settings.putAll(software.models());
        settings.putAll(rows.settings());
        settings.put("--for", word(format.profile()));
        settings.put("--separator", word(format.separator()));
        return new Recipe(
                settings,
                session.arguments(),
                session.workingFolder().toAbsolutePath().normalize().toString());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
