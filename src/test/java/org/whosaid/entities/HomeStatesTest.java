package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.codes;

import org.junit.jupiter.api.Test;

/** Whose state a government body is part of. */
final class HomeStatesTest {

    @Test
    void theNameTells() {
        assertThat(codes("The French [ORG Ministry of Rain] met .")).containsExactly("FR");
    }

    @Test
    void theWordsBesideItTell() {
        assertThat(codes("She left China . The Chinese Senate met .")).containsExactly("CN", "CN");
        assertThat(codes("The Senate of France met .")).containsExactly("FR", "FR");
    }

    @Test
    void aNameOfManyStatesIsOfTheOneThatTheArticleIsAbout() {
        assertThat(codes("France slept . France woke . The [ORG Ministry of Rain] met ."))
                .containsExactly("FR", "FR");
        assertThat(codes("France slept . Armenia woke . The [ORG Ministry of Rain] met ."))
                .containsExactly("FR", "AM");
    }

    @Test
    void aWordLikeACodeIsNoState() {
        assertThat(codes("Al/IN Senate met .")).isEmpty();
    }
}
