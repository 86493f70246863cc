package org.whosaid.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sorts entries by document and numbers the second and further bearers of one name. Names clash where one file's name
 * has a line break and another's a backslash and an {@code n} in its place, and where rows of a table have one id.
 */
final class UniqueNames {

    private static final Comparator<InputEntry> BY_DOCUMENT =
            Comparator.comparing(InputEntry::document, DocumentName.ORDER);

    private UniqueNames() {}

    static List<InputEntry> sorted(List<InputEntry> entries) {
        Set<String> taken = new HashSet<>();
        List<InputEntry> unique = new ArrayList<>(entries.size());
        for (InputEntry entry : entries) {
            String document = entry.document();
            for (int number = 2; !taken.add(document); number++) {
                document = entry.document() + " (" + number + ")";
            }
            unique.add(document.equals(entry.document()) ? entry : entry.called(document));
        }
        unique.sort(BY_DOCUMENT);
        return unique;
    }
}
