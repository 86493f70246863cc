package org.whosaid.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Attribution.Evidence;

final class ArticleResultTest {

    private static final Entity STATE = entity(1, "Vardania", EntityType.STATE);
    private static final Entity PERSON = entity(2, "Mira Rao", EntityType.PERSON);
    private static final Entity GROUP = entity(3, "Velvet Quoll", EntityType.GROUP);
    private static final Quote QUOTE = new Quote(
            new Span(0, 2),
            1,
            Quote.Kind.DIRECT,
            new Attribution.Named(PERSON, new Evidence(PERSON.mentions().get(0), Optional.empty())),
            Quote.Manner.UNKNOWN,
            0.5,
            new Span(0, 2));
    private static final Set<Quote.Kind> ALL = Set.of(Quote.Kind.values());
    private static final ArticleResult RESULT = new ArticleResult(
            new Article("a.txt", "No, she said.", "UTF-8"), 3, List.of(STATE, PERSON, GROUP), List.of(QUOTE));

    @Test
    void onlyEntitiesOfTheTypesAreListedAndKeepTheirNumbers() {
        ArticleResult listed = RESULT.listing(Set.of(EntityType.STATE, EntityType.GROUP), ALL);
        assertThat(listed.entities()).containsExactly(STATE, GROUP);
        assertThat(listed.lists(GROUP)).isTrue();
        assertThat(listed.lists(PERSON)).isFalse();
    }

    @Test
    void quotesKeepTheirSpeakersWhateverIsListed() {
        ArticleResult listed = RESULT.listing(Set.of(EntityType.GROUP), ALL);
        assertThat(listed.quotes()).containsExactly(QUOTE);
        assertThat(listed.attributed()).isEqualTo(1);
    }

    @Test
    void allTypesListAll() {
        assertThat(RESULT.listing(Set.of(EntityType.values()), ALL)).isEqualTo(RESULT);
    }

    @Test
    void statementsAreCountedApartFromQuotesAndEachOnce() {
        Quote one = reported(2);
        ArticleResult all = new ArticleResult(RESULT.article(), 3, RESULT.entities(), List.of(QUOTE, one, one));
        assertThat(all.quoted()).isEqualTo(1);
        assertThat(all.statements()).isEqualTo(1);
        ArticleResult quoted = all.listing(Set.of(EntityType.values()), Set.of(Quote.Kind.DIRECT));
        assertThat(quoted.statements()).isZero();
        assertThat(quoted.lists(one)).isFalse();
        assertThat(quoted.quotes()).containsExactly(QUOTE, one, one);
    }

    private static Quote reported(int utterance) {
        return new Quote(
                QUOTE.span(),
                utterance,
                Quote.Kind.INDIRECT,
                QUOTE.attribution(),
                QUOTE.manner(),
                QUOTE.confidence(),
                QUOTE.context());
    }

    private static Entity entity(int number, String name, EntityType type) {
        Mention mention = new Mention(new Span(number, number + 1), Mention.Form.NAME);
        return new Entity(number, name, type, "", "", List.of(mention));
    }
}
