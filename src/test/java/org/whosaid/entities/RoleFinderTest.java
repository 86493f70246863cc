package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.descriptions;
import static org.whosaid.entities.SmallWorld.role;
import static org.whosaid.entities.SmallWorld.roleOf;

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
                    The spokesperson for [ORG Acme] , analyst [Mira Rao] , left .            > spokesperson for Acme
                    A mayor and analyst [Mira Rao] left .                                    > mayor and analyst
                    The chief/NN of staff/NN [Mira Rao] left .                                  > chief of staff
                    The co - chief/NN [Mira Rao] left .                                      > co-chief
                    France 's minister , [Mira Rao] , left .                                 > France's minister
                    The purser/NN , [Mira Rao] , said so .                                   > purser
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
                "In the village/NN , [Mira Rao] , left .",
                "The village/NN , [Mira Rao] said , left .",
                "The villages/NNS , [Mira Rao] , left .",
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
                    Rep. [Mira Rao] ( R – Ala. ) left .               > Rep.
                    Senator [Mira Rao] , D - New/NNP York , left .    > Senator
                    The mayor , [Mira Rao] ( D - Fla. ) , left .      > mayor
                    [Mira Rao] ( D - Fla. ) , the mayor , left .      > mayor
                    [Mira Rao] , D - Fla. , the mayor , left .        > mayor
                    """)
    void aPartyTagStandsApartFromTheRole(String marked, String found) {
        assertThat(role(marked)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Mira Rao] , D - Fla. , left .",
                "[Mira Rao] ( R - Ala. ) left .",
                "[Mira Rao] ( left ) spoke .",
                "[Mira Rao] ( C - Fla. ) spoke .",
                "[Mira Rao] ( R - ala. ) spoke .",
                "[Mira Rao] met ( R - Ala. ) nobody .",
                "[Mira Rao] , D , left .",
            })
    void nothingElseInBracketsIsARole(String marked) {
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

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    It hurt the reputations/NNS of Senator [Mira Rao] .                        > Senator
                    [LOC Oslo] — French/JJ Prime/NNP Minister/NNP [Mira Rao] left .          > French Prime Minister
                    They told reporters/NNS President [Mira Rao] left .                      > President
                    The mentor/NN former/JJ mayor/NN [Mira Rao] left .                       > former mayor
                    He is challenging/JJ Senator [Mira Rao] .                                > Senator
                    Acting/VBG Mayor/NNP [Mira Rao] left .                                   > Acting Mayor
                    Then/RB President - elect/NN [Mira Rao] left .                           > President-elect
                    [Adam Stone] mayor/NN [Mira Rao] left .                                  > Adam Stone mayor
                    [Adam Stone] 's analyst/NN [Mira Rao] left .                             > Adam Stone's analyst
                    The critic of President [Mira Rao] left .                                > President
                    Minister/NNP of Works/NNP [Mira Rao] left .                              > Minister of Works
                    Minister/NNP for Fish/NNP , Ports/NNP and Water/NNP [Mira Rao] left .    > Minister for Fish, Ports and Water
                    Prime/NNP Minister/NNP Datuk/NNP Seri/NNP [Mira Rao] left .              > Prime Minister
                    Police/NNP Spokesperson/NNP Maj-Gen/NNP [Mira Rao] left .                > Police Spokesperson
                    Chief/NNP ( retd ) [Mira Rao] left .                                     > Chief (retd)
                    Trade/NNP and Industry/NNP Minister/NNP [Mira Rao] left .                > Trade and Industry Minister
                    Germany/NNP and French/JJ President/NNP [Mira Rao] left .                > French President
                    Senators/NNPS [Mira Rao] and [Adam Stone] left .                         > Senator
                    """)
    void aTitleIsWholeAndAlone(String marked, String found) {
        assertThat(roleOf("Mira Rao", marked)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Senators/NNPS [Adam Stone] , [Lloyd Finch] and [Mira Rao] left .                > Senator
                    Senators/NNPS [Adam Stone] ( R - Ala. ) and [Mira Rao] ( D - Fla. ) left .      > Senator
                    [Mira Rao] and [Adam Stone] , analysts/NNS at [ORG Acme] , left .                > analyst at Acme
                    """)
    void whatIsSaidOfSeveralIsSaidOfEach(String marked, String found) {
        assertThat(roleOf("Mira Rao", marked)).isEqualTo(found);
    }

    @Test
    void aTitleOfOneIsNotSharedByTheNext() {
        assertThat(roleOf("Mira Rao", "Senator [Adam Stone] and [Mira Rao] left ."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    The town/NN 's mayor/NN , [Mira Rao] , left .                                   > town's mayor
                    He met the chief/NN officer/NN at [ORG Acme] , [Mira Rao] .                       > chief officer at Acme
                    [Mira Rao] , a chief/NN in the Ministry/NNP of Works/NNP , Ports/NNP and Water/NNP , left . > chief in the Ministry of Works, Ports and Water
                    One/CD Pier/NNP Analyst/NNP , [Mira Rao] , left .                               > One Pier Analyst
                    One/CD candidate/NN and/CC analyst/NN , [Mira Rao] , left .                     > candidate and analyst
                    [Mira Rao] , chief/JJ , Harbour/NNP Institute/NNP , left .                      > chief, Harbour Institute
                    [Mira Rao] , chief/NN , Division/NNP of Tides/NNP at [ORG Acme Institute] , left . > chief, Division of Tides at Acme Institute
                    [Mira Rao] , mayor , Adam/NNP Stone/NNP and others/NNS left .                   > mayor
                    [Mira Rao] , one/CD analyst of ships/NNS , left .                               > analyst of ships
                    [Mira Rao] , 47 , a paramedic , left .                                          > paramedic
                    [Mira Rao] , M.D. , a mayor , left .                                            > mayor
                    [Mira Rao] ( mayor of [LOC Oslo] ) left .                                         > mayor of Oslo
                    [Mira Rao] , chief/NN ( old/JJ ships/NNS ) , [ORG Acme Institute] , left .        > chief (old ships), Acme Institute
                    [Mira Rao] , a mayor , analyst/NN and officer/NN , left .                       > mayor, analyst and officer
                    [Mira Rao] , mayor at the time/NN , left .                                      > mayor
                    [Mira Rao] , an officer/NN on [ORG Acme] 's ship , left .                         > officer
                    A spokesperson/NN for [Adam Stone] , [Mira Rao] , left .                          > spokesperson for Adam Stone
                    [Mira Rao] is the mayor of [LOC Oslo] .                                           > mayor of Oslo
                    [Mira Rao] , who was/VBD an analyst at [ORG Acme] , left .                        > analyst at Acme
                    [Mira Rao] was/VBD elected/VBN mayor of [LOC Oslo] .                              > mayor of Oslo
                    Dr. [Mira Rao] left . [Rao] , a mayor , slept .                                 > mayor
                    """)
    void appositionsAndPredicatesGiveTheRoleInFull(String marked, String found) {
        assertThat(roleOf("Mira Rao", marked)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Mira Rao] , the mayor said .",
                "Like/IN the mayor , [Mira Rao] , he left .",
                "He asked the mayor , [Mira Rao] said .",
                "[Adam Stone] , the mayor , [Mira Rao] , left .",
                "[Mira Rao] , mayor [Adam Stone] , left .",
                "[Mira Rao] is not the mayor of [LOC Oslo] .",
                "[Mira Rao] is the first mayor .",
                "[Mira Rao] is challenging/JJ Senator [Adam Stone] .",
                "[Mira Rao] , a mother of two , left .",
                "[Mira Rao] , officers/NNS said .",
            })
    void whatBelongsToOthersOrIsNoOfficeIsNone(String marked) {
        assertThat(roleOf("Mira Rao", marked)).isEmpty();
    }

    @Test
    void kinAndDeedsDescribeSomebodyWithoutBeingARole() {
        String marked = "[Mira Rao] , a mother of two , left . [Rao] , who leads/VBZ the party , slept .";
        assertThat(descriptions(marked)).containsExactly("APPOSITION mother of two", "DEED leads the party");
        assertThat(role(marked)).isEmpty();
    }

    @Test
    void bodiesAreDescribedBesideTheirNames() {
        assertThat(descriptions(
                        "The software firm [ORG Acme Corp] left . [ORG Acme Corp] , a retail/JJ giant/NN , slept ."))
                .containsExactly("TITLE software firm", "APPOSITION retail giant");
    }

    @Test
    void aSubjectBehindABodyDescribesNothing() {
        assertThat(descriptions("In [ORG Acme Corp] , the man/NN left/VBD .")).isEmpty();
    }
}
