package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Listed names that are also something else: acronyms of several names, words. */
final class SharedNamesTest {

    @Test
    void anAcronymIsTheNameThatTheArticleGivesInFull() {
        assertThat(mentions("The Harbour Police Service slept . HPS spoke ."))
                .containsExactly("Harbour Police Service, HPS");
        assertThat(mentions("The Harbour Press Syndicate slept . HPS spoke ."))
                .containsExactly("Harbour Press Syndicate, HPS");
    }

    @Test
    void anAcronymAloneIsRatherAnOutlets() {
        assertThat(names("He met HPS on Monday .")).containsExactly("ORGANIZATION HPS");
    }

    @Test
    void aPlainWordOfTheArticleIsNoGroup() {
        assertThat(names("He met the Pirates/NNP on Monday .")).containsExactly("GROUP Pirates");
        assertThat(names("He met the Pirates/NNP on Monday . The pirates/NNS slept ."))
                .isEmpty();
    }
}
