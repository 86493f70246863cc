package org.whosaid.cli;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.lists.SpeakerModelFile;
import org.whosaid.write.Recipe;
import org.whosaid.write.RunSummary.Software;
import org.whosaid.write.TableFormat;

/** Collects what the rows of an input depend on besides its bytes; which inputs there are is not part of it. */
final class ExtractRecipe {

    private ExtractRecipe() {}

    static Recipe of(
            Session session,
            Software software,
            ExtractRequest request,
            EntityRequest wanted,
            SpeakerModelFile speakers,
            TableFormat format) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("version", software.version());
        settings.put("CoreNLP", software.coreNlp());
        settings.putAll(software.models());
        settings.put("--model", speakers.sha256());
        settings.put(
                "--watchlist", String.join(" ", wanted.watchLists().checksums().values()));
        settings.put("--types", wanted.types().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        settings.put("--encoding", request.encoding().map(Charset::name).orElse(""));
        settings.put("--max-characters", Integer.toString(request.maxCharacters()));
        settings.put("--timeout", Long.toString(request.timeout().toSeconds()));
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
