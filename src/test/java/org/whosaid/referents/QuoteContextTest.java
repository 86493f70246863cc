package org.whosaid.referents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.mentions.Candidate;
import org.whosaid.speakers.MarkedQuotes;

/** Who may be the speaker of a segment. */
final class QuoteContextTest {

    @Test
    void ifItIsSomebodysMotherItIsNotThem() {
        assertThat(near("“ No , ” said [Mira Rao] 's mother . [Anna Lund] left ."))
                .containsExactly("Anna Lund");
    }

    @Test
    void whoseClaimItIsMaySpeak() {
        assertThat(near("[Mira Rao] 's claim that “ no ” came up . [Anna Lund] left ."))
                .contains("Mira Rao", "Anna Lund");
    }

    private static List<String> near(String marked) {
        QuoteContext context = MarkedQuotes.of(marked).context();
        return context.near(0).stream()
                .filter(candidate -> candidate.entity().isPresent())
                .map(candidate -> words(context, candidate))
                .toList();
    }

    private static String words(QuoteContext context, Candidate candidate) {
        return context.text().words(candidate.first(), candidate.end());
    }
}
