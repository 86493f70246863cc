package org.whosaid.runs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.facts.DoneInput;

/** What one line of the log of results says. */
sealed interface LogEntry {

    /** The first line: what all rows depend on besides their documents. */
    record Head(Map<String, String> settings) implements LogEntry {
        public Head {
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        }
    }

    /**
     * A run began or went on.
     *
     * @param arguments its command line
     * @param workingFolder what relative paths of the command line are relative to
     * @param replaceable where it was told to replace what stood in the folder: from each file that did to its SHA-256
     */
    record Begun(List<String> arguments, String workingFolder, Optional<Map<String, String>> replaceable)
            implements LogEntry {
        public Begun {
            arguments = List.copyOf(arguments);
            replaceable = replaceable.map(files -> Collections.unmodifiableMap(new LinkedHashMap<>(files)));
        }
    }

    /** A document is done; the line has its rows too. */
    record Done(DoneInput input) implements LogEntry {}

    /** Documents that are no longer among the inputs. */
    record Dropped(List<String> documents) implements LogEntry {
        public Dropped {
            documents = List.copyOf(documents);
        }
    }

    /**
     * From now on new tables may stand in place although the run is not finished.
     *
     * @param checksums from the name of each of them to its SHA-256
     */
    record Placing(Map<String, String> checksums) implements LogEntry {
        public Placing {
            checksums = Collections.unmodifiableMap(new LinkedHashMap<>(checksums));
        }
    }

    /** None of the new tables stands in place any more. */
    record Restored() implements LogEntry {}

    /**
     * The run is finished.
     *
     * @param checksums from the name of each file that it wrote to its SHA-256
     */
    record Finished(Map<String, String> checksums) implements LogEntry {
        public Finished {
            checksums = Collections.unmodifiableMap(new LinkedHashMap<>(checksums));
        }
    }
}
