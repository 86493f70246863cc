package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.descriptions;
import static org.whosaid.entities.SmallWorld.role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the first person of a sentence, and what is not. */
final class RoleFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    President [Mira Rao] left .                                              > President
                    [President Mira Rao] left .                                              > President
                    Prime/NNP Minister/NNP [Mira Rao] left .                                 > Prime Minister
                    Dr. [Mira Rao] left .                                                    > Dr.
                    He met Senator [Mira Rao] on Monday .                                    > Senator
                    He met the mayor [Mira Rao] .                                            > mayor
                    The old/JJ chief analyst [Mira Rao] left .                               > old chief analyst
                    Former/JJ Prime/NNP Minister/NNP [Mira Rao] left .                       > Former Prime Minister
                    Chinese/JJ Foreign/NNP Ministry spokesperson [Mira Rao] spoke .          > Chinese Foreign Ministry spokesperson
                    On Monday Chinese/JJ Foreign/NNP Ministry spokesperson [Mira Rao] left . > Chinese Foreign Ministry spokesperson
                    [ORG Acme] 's chief/NN [Mira Rao] left .                                   > Acme's chief
                    [ORG Acme] spokesperson [Mira Rao] spoke .                               > Acme spokesperson
                    The spokesperson for [ORG Acme] , analyst [Mira Rao] , left .            > analyst
                    A mayor and analyst [Mira Rao] left .                                    > mayor and analyst
                    The chief of staff/NN officer [Mira Rao] left .                          > chief of staff officer
                    The co - chief/NN [Mira Rao] left .                                      > co-chief
                    France 's minister , [Mira Rao] , left .                                 > France's minister
                    """)
    void whatStandsBeforeTheNameIsTheRole(String marked, String found) {
        assertThat(role(marked)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Mira Rao] left .",
                "Mrs. [Mira Rao] left .",
                "Mr. [Adam Stone] left .",
                "Yesterday [Mira Rao] left .",
                "On Monday [Mira Rao] left .",
                "She met the mayor . [Mira Rao] left .",
                "The mayor met [Mira Rao] .",
                "The mayor 's friend [Mira Rao] left .",
                "She works/VBZ for [Mira Rao] .",
                "The minister , said [Mira Rao] , left .",
                "The village/NN [Mira Rao] left .",
            })
    void otherWordsBeforeTheNameAreNone(String marked) {
        assertThat(role(marked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    [Mira Rao] , an analyst , left .                                         > analyst
                    [Mira Rao] , the mayor of [LOC Oslo] , left .                            > mayor of Oslo
                    [Mira Rao] , chief intelligence officer of [ORG Acme] , left .           > chief intelligence officer of Acme
                    [Mira Rao] , our foreign minister , left .                               > foreign minister
                    [Mira Rao] , an analyst at [ORG Acme] .                                  > analyst at Acme
                    [Mira Rao] , the mayor ; [Adam Stone] left .                             > mayor
                    [Mira Rao] , [ORG Acme] 's chief/NN , left .                             > Acme's chief
                    [Mira Rao] , an analyst who left .                                       > analyst
                    [Mira Rao] , an analyst ( and a friend ) , left .                        > analyst
                    [Mira Rao] , an analyst – and a friend – left .                          > analyst
                    “ No , ” said [Mira Rao] , a spokesperson for [ORG Acme] .               > spokesperson for Acme
                    [Mira Rao] , the acting/VBG mayor , left .                               > acting mayor
                    """)
    void anAppositionBehindTheNameIsTheRole(String marked, String found) {
        assertThat(role(marked)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Mira Rao] , 47 , left .",
                "[Mira Rao] , a friend , left .",
                "[Mira Rao] , who is chief of [ORG Acme] , left .",
                "[Mira Rao] , a friend of the mayor , left .",
                "[Mira Rao] , told the mayor , left .",
                "[Mira Rao] , in [LOC Oslo] the mayor left .",
                "[Mira Rao] , “ the mayor ” , left .",
                "[Mira Rao] , a very old big new foreign public national political officer , left .",
                "[Mira Rao] . The mayor left .",
                "[Mira Rao] and the mayor left .",
            })
    void otherWordsBehindTheNameAreNone(String marked) {
        assertThat(role(marked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    [Mira Rao] , D - Fla. , left .                    > D-Fla.
                    [Mira Rao] ( R - Ala. ) left .                    > R-Ala.
                    [Mira Rao] ( I - Maine/NNP ) left .               > I-Maine
                    Rep. [Mira Rao] ( R – Ala. ) left .               > Rep. (R-Ala.)
                    Senator [Mira Rao] , D - New/NNP York , left .    > Senator (D-New York)
                    The mayor , [Mira Rao] ( D - Fla. ) , left .      > mayor (D-Fla.)
                    """)
    void aPartyTagIsARoleOrStandsBehindIt(String marked, String found) {
        assertThat(role(marked)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Mira Rao] ( left ) spoke .",
                "[Mira Rao] ( C - Fla. ) spoke .",
                "[Mira Rao] ( R - ala. ) spoke .",
                "[Mira Rao] met ( R - Ala. ) nobody .",
                "[Mira Rao] , D , left .",
            })
    void otherBracketsAreNoPartyTag(String marked) {
        assertThat(role(marked)).isEmpty();
    }

    @Test
    void theFirstRoleThatTheArticleGivesStays() {
        assertThat(role("[Mira Rao] left . [Rao] , an analyst , slept . Senator [Rao] came ."))
                .isEqualTo("analyst");
    }

    @Test
    void everythingThatIsSaidOfAPersonIsKeptInTextOrder() {
        assertThat(descriptions("President [Mira Rao] , mayor of [LOC Oslo] , left . The analyst , [Rao] , slept ."))
                .containsExactly("TITLE President", "APPOSITION mayor of Oslo", "APPOSITION analyst");
    }
}
