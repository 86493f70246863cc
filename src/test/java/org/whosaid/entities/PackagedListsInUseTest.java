package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.ArticleText;
import org.whosaid.facts.Entity;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.WeightTable;

/** What is found with the lists under models/, read once. */
final class PackagedListsInUseTest {

    private static EntityFinder finder;

    @BeforeAll
    static void readLists() {
        finder = new EntityFinder(new LexiconReader().read(), WeightTable.EMPTY);
    }

    @Test
    void formsOfTheUnitedStatesAreOneState() {
        String text = "US officials left . The U.S. slept . The [LOC United States] spoke .";
        assertThat(names(text)).containsExactly("STATE United States");
        assertThat(codes(text)).containsExactly("US");
    }

    @Test
    void theStateDepartmentIsOneAgencyInAllItsForms() {
        assertThat(mentions("The U.S. State Department spoke . The State Department and the Department of State met ."))
                .containsExactly("U.S. State Department, State Department, Department of State");
    }

    @Test
    void georgiaGoesByItsNeighbours() {
        assertThat(codes("He left Alabama for Georgia .")).containsExactly("US-AL", "US-GA");
        assertThat(codes("He left Armenia for Georgia .")).containsExactly("AM", "GE");
    }

    @Test
    void postalCodesNeedAComma() {
        assertThat(codes("He left [LOC Mobile] , AL , on Monday .")).containsExactly("US-AL");
        assertThat(codes("He met AL and OK in [LOC Mobile] .")).isEmpty();
    }

    @Test
    void chinasEmbassyIsAnAgencyOfChina() {
        assertThat(names("A spokesperson for China 's embassy in [LOC Washington] spoke ."))
                .containsExactlyInAnyOrder("AGENCY China's embassy in Washington", "STATE China");
    }

    @Test
    void theWireServiceInADatelineIsNoState() {
        assertThat(codes("[LOC Oslo] ( AP ) – He left .")).isEmpty();
    }

    @Test
    void theMinistryOfPublicSecurityIsAnAgency() {
        assertThat(names("The Ministry of Public/NNP Security/NNP spoke ."))
                .containsExactly("AGENCY Ministry of Public Security");
    }

    @Test
    void committeesOfTheSenateAreAgenciesHoweverTheyAreWritten() {
        assertThat(names("The Senate intelligence committee met ."))
                .containsExactly("AGENCY Senate intelligence committee");
        assertThat(names("The Senate Intelligence/NNP Committee met ."))
                .containsExactly("AGENCY Senate Intelligence Committee");
    }

    @Test
    void aliasesOfOneGroupAreOneGroup() {
        assertThat(mentions("It blamed APT28 for the posts . Fancy/NNP Bear slept ."))
                .containsExactly("APT28, Fancy Bear");
    }

    @Test
    void groupsThatNoListKnowsAreFoundByShape() {
        assertThat(names("It blamed [LOC Quenby] Typhoon and Storm-9999 for the posts ."))
                .containsExactly("GROUP Quenby Typhoon", "GROUP Storm-9999");
    }

    @Test
    void namesThatArePlainWordsAreNotFoundInPlainUse() {
        assertThat(names("They play/VB in silence at home , far from the house , the express and the guardian ."))
                .isEmpty();
        assertThat(names("Play/VB stopped . Silence/NN fell . Home/NN prices rose/VBD . Anonymous/JJ letters came ."))
                .isEmpty();
        assertThat(
                        names(
                                "Apple/NN pie was good/JJ . Orange/NN juice was not . Reform/NN is needed/VBN . Target/NN dates slipped ."))
                .isEmpty();
    }

    @Test
    void namesThatArePlainWordsAreFoundInMidSentence() {
        assertThat(names("It sanctioned Play on Monday .")).containsExactly("GROUP Play");
    }

    @Test
    void aTextWithoutNamesHasNoEntities() {
        assertThat(names("""
                        The mayor told reporters on Monday that the bridge would stay closed .
                        She will meet the owners of the shops in March , he said .
                        However , some of them want more : \" We need help now , \" one of them said .
                        """)).isEmpty();
    }

    private static List<String> names(String marked) {
        return SmallWorld.names(finder, marked);
    }

    private static List<String> mentions(String marked) {
        return SmallWorld.mentions(finder, marked);
    }

    private static List<String> codes(String marked) {
        return finder.find(ArticleText.of(marked)).stream()
                .map(Entity::code)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
