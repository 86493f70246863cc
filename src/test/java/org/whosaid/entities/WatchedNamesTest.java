package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.ArticleText;
import org.whosaid.facts.Entity;

/** Names that a user watches; none of them stands in any other list. */
final class WatchedNamesTest {

    private static final EntityFinder GROUPS =
            SmallWorld.watching("GROUP Velvet Quoll; Quollstar; VQX; UNK-7731", "GROUP Quietus", "GROUP The Hollow");
    private static final EntityFinder PEOPLE =
            SmallWorld.watching("PERSON Quillan Vostrabek; Doctor Nettle; Nettlecap", "PERSON Quillan A. Vostrabek");
    private static final EntityFinder STATES = SmallWorld.watching("STATE Vardania", "STATE French Republic; France");

    @Test
    void aliasesStandUnderTheWatchedName() {
        assertThat(names(GROUPS, "Officials blamed Quollstar . They say VQX is UNK-7731 ."))
                .containsExactly("GROUP Velvet Quoll");
        assertThat(mentions(GROUPS, "Officials blamed Quollstar . They say VQX is UNK-7731 ."))
                .containsExactly("Quollstar, VQX, UNK-7731");
    }

    @Test
    void theCapitalsAreThoseOfTheList() {
        assertThat(names(GROUPS, "A velvet/JJ quoll/NN slept near a Velvet Quollery ."))
                .isEmpty();
        assertThat(names(GROUPS, "The quollstar and vqx slept .")).isEmpty();
    }

    @Test
    void aHeadlineInCapitalsNamesItToo() {
        String headline = "VELVET QUOLL STRIKES/VBZ HARBOUR/NN OFFICE/NN | Nobody slept .";
        assertThat(names(GROUPS, headline)).containsExactly("GROUP Velvet Quoll");
        assertThat(names(GROUPS, "QUOLLSTAR STRIKES/VBZ HARBOUR/NN OFFICE/NN AGAIN/RB"))
                .containsExactly("GROUP Velvet Quoll");
        assertThat(names(GROUPS, "QUIETUS/NN FALLS/VBZ ON/IN HARBOUR/NN OFFICE/NN"))
                .isEmpty();
        assertThat(names(GROUPS, "QUIETUS FALLS/VBZ ON/IN HARBOUR/NN OFFICE/NN | A quietus/NN is an end ."))
                .isEmpty();
    }

    @Test
    void aPlainWordIsNoName() {
        assertThat(names(GROUPS, "Officials blamed Quietus .")).containsExactly("GROUP Quietus");
        assertThat(names(GROUPS, "It was a quietus/NN .")).isEmpty();
    }

    @Test
    void aPlainWordAtTheStartOfASentenceOrOfSpeechIsNoName() {
        assertThat(names(GROUPS, "Quietus/NN came late .")).isEmpty();
        assertThat(names(GROUPS, "He said , \" Quietus/NN came late . \"")).isEmpty();
        assertThat(names(GROUPS, "Quietus/NNP came late .")).containsExactly("GROUP Quietus");
        assertThat(names(GROUPS, "He blamed the gang \" Quietus/NN \" .")).containsExactly("GROUP Quietus");
    }

    @Test
    void anArticleOfTheNameIsPartOfItsShape() {
        assertThat(mentions(GROUPS, "He joined the Hollow . The Hollow left .")).containsExactly("Hollow, The Hollow");
        assertThat(names(GROUPS, "He joined Hollow . The hollow was deep .")).doesNotContain("GROUP The Hollow");
    }

    @Test
    void aWatchedNameWinsOverLongerRunsOfOtherEvidence() {
        assertThat(names(GROUPS, "He met [ORG Velvet Quoll Holdings] .")).containsExactly("GROUP Velvet Quoll");
        assertThat(names(GROUPS, "He met [Quollstar Harrow] .")).containsExactly("GROUP Velvet Quoll");
        assertThat(names(SmallWorld.watching("ORGANIZATION Harvest"), "The Harvest Party won ."))
                .containsExactly("GROUP Harvest Party");
        assertThat(names(
                        SmallWorld.watching("AGENCY Harbour; Harbour Office"), "The Harbour Fees/NNP Commission won ."))
                .containsExactly("AGENCY Harbour Fees Commission");
    }

    @Test
    void anAliasTakesNoPartOfAnotherPersonsName() {
        EntityFinder finder = SmallWorld.watching("PERSON Adam Stone; Stone");
        assertThat(names(finder, "He met [Mira Stone] .")).containsExactly("PERSON Mira Stone");
        assertThat(mentions(finder, "He met [Adam K. Stone] . Stone slept .")).containsExactly("Adam K. Stone, Stone");
    }

    @Test
    void whatIsNeverANameIsNone() {
        EntityFinder finder = SmallWorld.barring("Tarn; Senate");
        assertThat(names(finder, "[ORG Tarn] met the Senate . [Tarn] slept .")).isEmpty();
        assertThat(names(finder, "He met [Mira Tarn] . Tarn slept .")).containsExactly("PERSON Mira Tarn");
        assertThat(mentions(finder, "He met [Mira Tarn] . Tarn slept .")).containsExactly("Mira Tarn");
    }

    @Test
    void theSurnameOfSomebodyIsNotTheWatchedGroup() {
        assertThat(names(GROUPS, "He met [Mira Quietus] .")).containsExactly("PERSON Mira Quietus");
    }

    @Test
    void anEntryOfOurListsWithACommonFormIsTheWatchedOne() {
        EntityFinder finder = SmallWorld.watching("GROUP Night Lamplighters; Play gang");
        assertThat(names(finder, "He blamed Play .")).containsExactly("GROUP Night Lamplighters");
        assertThat(mentions(finder, "The Play gang left . He blamed Play and Night Lamplighters ."))
                .containsExactly("Play gang, Play, Night Lamplighters");
        assertThat(names(finder, "He blamed Silence .")).containsExactly("GROUP Silence");
    }

    @Test
    void anEntryOfAnotherTypeIsNotTheWatchedOne() {
        EntityFinder finder = SmallWorld.watching("PERSON Old Alabaman; Alabama");
        assertThat(names(finder, "He left Ala. for France .")).containsExactly("STATE Alabama", "STATE France");
    }

    @Test
    void earlierRowsWinWhereFormsCollide() {
        EntityFinder finder = SmallWorld.watching("GROUP Ashen Finch; Brindle", "ORGANIZATION Brindle; Brindle Works");
        assertThat(names(finder, "He blamed Brindle . It met Brindle Works ."))
                .containsExactly("GROUP Ashen Finch", "ORGANIZATION Brindle");
    }

    @Test
    void theLongestFormIsTheName() {
        EntityFinder finder = SmallWorld.watching("GROUP Brindle", "ORGANIZATION Brindle Works");
        assertThat(names(finder, "It met Brindle Works .")).containsExactly("ORGANIZATION Brindle Works");
    }

    @Test
    void theSurnameOfAWatchedPersonIsTheirs() {
        assertThat(mentions(PEOPLE, "He met [Quillan Vostrabek] . [Vostrabek] left . Then Vostrabek slept ."))
                .containsExactly("Quillan Vostrabek, Vostrabek, Vostrabek");
        assertThat(names(PEOPLE, "They call him Doctor Nettle . [Vostrabek] left ."))
                .containsExactly("PERSON Quillan Vostrabek");
        assertThat(names(PEOPLE, "They call him Nettlecap . [Q. Vostrabek] left ."))
                .containsExactly("PERSON Quillan Vostrabek");
        assertThat(names(PEOPLE, "They call him Nettlecap . [Adam Stone] left ."))
                .containsExactly("PERSON Quillan Vostrabek", "PERSON Adam Stone");
    }

    @Test
    void watchedPeopleWithAlikeNamesStayApart() {
        assertThat(names(PEOPLE, "He met [Quillan Vostrabek] . He met [Quillan A. Vostrabek] ."))
                .containsExactly("PERSON Quillan Vostrabek", "PERSON Quillan A. Vostrabek");
    }

    @Test
    void aWatchedStateHasItsNameAndOurCode() {
        List<Entity> found = STATES.find(ArticleText.of("He left Vardania for France ."));
        assertThat(found).extracting(Entity::name).containsExactly("Vardania", "French Republic");
        assertThat(found).extracting(Entity::code).containsExactly("", "FR");
    }

    @Test
    void aWatchedStateLeavesTheBodiesThatBearItsName() {
        assertThat(names(STATES, "He left France 's foreign ministry ."))
                .containsExactlyInAnyOrder("AGENCY France's foreign ministry", "STATE French Republic");
        assertThat(names(STATES, "He left the Vardania Fisheries Agency ."))
                .containsExactlyInAnyOrder("AGENCY Vardania Fisheries Agency", "STATE Vardania");
    }

    @Test
    void namesInCapitalsMayBeWrittenInSmallLetters() {
        EntityFinder finder = SmallWorld.watching("GROUP BRINDLE QUOLL; NETTLE");
        assertThat(names(finder, "He blamed Brindle Quoll .")).containsExactly("GROUP BRINDLE QUOLL");
        assertThat(names(finder, "He blamed Nettle .")).isEmpty();
    }

    @Test
    void aStopBehindTheNameDoesNotHideIt() {
        EntityFinder finder = SmallWorld.watching("ORGANIZATION Brindle Corp");
        assertThat(names(finder, "He left Brindle Corp. on Monday .")).containsExactly("ORGANIZATION Brindle Corp");
    }
}
