package org.whosaid.options;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.lists.SpeakerModelFile;
import org.whosaid.read.ReadingRequest;

/** What the rows of an input depend on besides its bytes and the program: whoever asks the same gets the same rows. */
public record RowRequest(ReadingRequest reading, EntityRequest entities, SpeakerModelFile speakers) {

    /** The same by the options that a user knows it by, files by their SHA-256. */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("--model", speakers.sha256());
        told.put(
                "--watchlist",
                String.join(" ", entities.watchLists().checksums().values()));
        told.put("--types", entities.types().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        told.put("--encoding", reading.encoding().map(Charset::name).orElse(""));
        told.put("--max-characters", Integer.toString(reading.maxCharacters()));
        told.put("--timeout", Long.toString(reading.timeout().toSeconds()));
        return told;
    }
}
