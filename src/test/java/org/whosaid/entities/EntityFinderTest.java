package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.entities;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;

final class EntityFinderTest {

    private static final String TEXT =
            "In China [Mira Rao] of [ORG Acme Corp.] met Alabama 's mayor . [Rao] left China .";

    @Test
    void entitiesAreNumberedInOrderOfFirstMention() {
        assertThat(names(TEXT))
                .containsExactly("STATE China", "PERSON Mira Rao", "ORGANIZATION Acme Corp.", "STATE Alabama");
        assertThat(entities(TEXT)).extracting(Entity::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void mentionsStandInTextOrderAndAreNames() {
        assertThat(mentions(TEXT)).containsExactly("China, China", "Mira Rao, Rao", "Acme Corp.", "Alabama");
        assertThat(entities(TEXT))
                .flatExtracting(Entity::mentions)
                .extracting(Mention::form)
                .containsOnly(Mention.Form.NAME);
    }

    @Test
    void onlyStatesHaveACode() {
        assertThat(entities(TEXT)).extracting(Entity::code).containsExactly("CN", "", "", "US-AL");
    }

    @Test
    void theNameIsTheFullestFormOfTheArticle() {
        assertThat(names("The State Department spoke .")).containsExactly("AGENCY State Department");
        assertThat(names("The State Department spoke . The Department of State slept ."))
                .containsExactly("AGENCY Department of State");
    }

    @Test
    void aWatchedNameIsCalledAsTheWatchListHasIt() {
        assertThat(names("The BLC left . The Blue Lantern slept .")).containsExactly("GROUP The Blue Lantern Circle");
        assertThat(names("The blue/JJ lantern/NN slept .")).isEmpty();
    }

    @Test
    void aWatchedNameWinsOverTheModelButTakesNoPartOfALongerName() {
        assertThat(names("It met [ORG Blue Lantern] .")).containsExactly("GROUP The Blue Lantern Circle");
        assertThat(names("It met the Blue Lantern Institute .")).containsExactly("ORGANIZATION Blue Lantern Institute");
    }

    @Test
    void placesThatAreNoStatesAreNoEntities() {
        assertThat(names("He left [LOC Oslo] for [LOC Lake Mira] .")).isEmpty();
    }

    @Test
    void aTextWithoutNamesHasNoEntities() {
        assertThat(entities("The mayor left .")).isEmpty();
        assertThat(entities("")).isEmpty();
    }
}
