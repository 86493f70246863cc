package org.whosaid.speakers;

import java.util.Optional;
import org.whosaid.mentions.Candidate;

/**
 * A choice as the words around it correct it.
 *
 * @param choice whose words they are
 * @param via who passed them on, where that is another
 */
public record Told(Choice choice, Optional<Candidate> via) {

    public static Told by(Choice choice) {
        return new Told(choice, Optional.empty());
    }
}
