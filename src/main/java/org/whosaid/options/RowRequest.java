package org.whosaid.options;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.loglinear.SpeakerModelFile;
import org.whosaid.read.ReadingRequest;

/**
 * What the rows of an input depend on besides its bytes and the program: whoever asks the same gets the same rows.
 *
 * @param timeout how long the work on one input may take, at least a second
 */
public record RowRequest(ReadingRequest reading, Duration timeout, ListedRows entities, SpeakerModelFile speakers) {

    public RowRequest {
        if (timeout.toSeconds() < 1) {
            throw new IllegalArgumentException("a timeout of " + timeout + ", at least a second is needed");
        }
    }

    /** The same by the options that a user knows it by, files by their SHA-256. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("--model", speakers.sha256());
        settings.put(
                "--watchlist",
                String.join(" ", entities.watchLists().checksums().values()));
        settings.put(
                "--types", entities.types().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        settings.put(
                "--kinds", entities.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        settings.put("--encoding", reading.encoding().map(Charset::name).orElse(""));
        settings.put("--any-language", reading.anyLanguage() ? "yes" : "");
        settings.put("--text", reading.columns().text().orElse(""));
        settings.put("--id", reading.columns().id().orElse(""));
        settings.put("--max-characters", Integer.toString(reading.maxCharacters()));
        settings.put("--timeout", Long.toString(timeout.toSeconds()));
        return settings;
    }
}
