package org.whosaid.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.disk.ListFaultException;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Form;
import org.whosaid.facts.WhiteSpace;

/**
 * One entry of a watch list and where it stands.
 *
 * @param file as typed
 * @param line from 1
 * @param type empty for words that are never a name
 * @param aliases further forms of the name; may be empty
 * @param code may be empty
 */
record WatchedRow(String file, long line, String name, Optional<EntityType> type, List<String> aliases, String code) {

    private static final int LONGEST_QUOTED = 60;

    WatchedRow {
        aliases = List.copyOf(aliases);
    }

    KnownName known() {
        List<Form> forms = Stream.concat(Stream.of(name), aliases.stream())
                .distinct()
                .map(form -> new Form(form, Set.of()))
                .toList();
        return new KnownName(name, type.orElse(EntityType.ORGANIZATION), code, forms, file, true, type.isEmpty());
    }

    ListFaultException fault(String reason) {
        return new ListFaultException(file, line, reason);
    }

    /**
     * A name or alias with its white space collapsed.
     *
     * @throws ListFaultException where it cannot stand in a text as a name
     */
    static String form(String file, long line, String what, String typed) {
        String form = typed.strip();
        if (form.lines().count() > 1) {
            throw new ListFaultException(
                    file, line, what + " with a line break: is a quotation mark open? '" + start(form) + "'");
        }
        if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new ListFaultException(
                    file, line, what + " '" + start(form) + "': a name with at least one letter or digit is needed");
        }
        return WhiteSpace.collapse(form);
    }

    /** The first words of something that may be long, on one line, for a message. */
    static String start(String words) {
        String line = WhiteSpace.collapse(words);
        return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + "…";
    }
}
