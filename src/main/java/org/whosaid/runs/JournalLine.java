package org.whosaid.runs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.disk.Checksum;

/**
 * One line of the journal: fields with tabs between them, the last one the CRC-32 of all before it. Tabs, line breaks
 * and backslashes inside fields are written {@code \t}, {@code \n}, {@code \r}, {@code \\}.
 */
final class JournalLine {

    private static final String TAB = "\t";

    private JournalLine() {}

    /** The bytes of a line, its end included. */
    static byte[] encode(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            line.append(escaped(field)).append(TAB);
        }
        line.append(checksum(line.toString())).append('\n');
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The fields of a line without its end; empty where it is not whole. */
    static Optional<List<String>> decode(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        int last = line.lastIndexOf(TAB);
        if (last < 0 || !line.substring(last + 1).equals(checksum(line.substring(0, last + 1)))) {
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>();
        for (String field : line.substring(0, last).split(TAB, -1)) {
            fields.add(unescaped(field));
        }
        return Optional.of(fields);
    }

    private static String checksum(String text) {
        return String.format(Locale.ROOT, "%08x", Checksum.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace(TAB, "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char character = field.charAt(i);
            if (character == '\\' && i + 1 < field.length()) {
                i++;
                text.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(i);
                        });
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }
}
