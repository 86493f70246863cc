package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

final class GroupNamesTest {

    @Test
    void anOperationWithAWeatherNameIsOneGroupWhateverTheModelSays() {
        assertThat(names("It blamed [LOC Taizi] Flood for the posts .")).containsExactly("GROUP Taizi Flood");
        assertThat(names("It blamed the flood in [LOC Taizi] for the losses .")).isEmpty();
    }

    @Test
    void aWeatherWordBehindAPlainWordIsWeather() {
        assertThat(names("The Flood of March hit the town .")).isEmpty();
        assertThat(names("A Chinese/JJ Typhoon hit the town .")).isEmpty();
        assertThat(names("The [LOC Oslo] Storm hit the town .")).isEmpty();
    }

    @Test
    void anAnimalNameIsAGroupWhereAnArticleSpeaksOfHackers() {
        assertThat(names("The hackers of Quiet/NNP Kitten slept .")).containsExactly("GROUP Quiet Kitten");
        assertThat(names("It blamed Quiet/NNP Kitten for the posts .")).isEmpty();
        assertThat(names("It blamed a quiet/JJ kitten for the posts .")).isEmpty();
    }

    @Test
    void aPersonWithAnAnimalOrTheWeatherForASurnameIsAPerson() {
        assertThat(names("[Adam Bear] met [Mira Storm] .")).containsExactly("PERSON Adam Bear", "PERSON Mira Storm");
    }

    @Test
    void aNumberedNameIsAGroup() {
        assertThat(names("It blamed APT28 and Storm-1516 for the posts ."))
                .containsExactly("GROUP APT28", "GROUP Storm-1516");
        assertThat(names("It blamed APT - 99 and UNC 1151 for the posts ."))
                .containsExactly("GROUP APT-99", "GROUP UNC 1151");
        assertThat(names("It blamed Flat28 , storm-1516 and FIN for the posts ."))
                .isEmpty();
    }

    @Test
    void aCollectiveNounIntroducesAGroup() {
        assertThat(names("It blamed a group known as Quiet/NNP Orchid .")).containsExactly("GROUP Quiet Orchid");
        assertThat(names("It blamed an influence operation dubbed “ Orchidea ” ."))
                .containsExactly("GROUP Orchidea");
        assertThat(names("It blamed a flower known as Quiet/NNP Orchid .")).isEmpty();
    }

    @Test
    void aNameBeforeACollectiveNounIsAGroup() {
        assertThat(names("He left the Orchidea militia on Monday .")).containsExactly("GROUP Orchidea");
        assertThat(names("He met the Orchidea ransomware group .")).containsExactly("GROUP Orchidea");
        assertThat(names("He left the Orchidea network on Monday .")).isEmpty();
    }

    @Test
    void aCollectiveNounInAppositionMakesAGroup() {
        assertThat(names("It blamed Orchidea , a hacking collective , on Monday ."))
                .containsExactly("GROUP Orchidea");
        assertThat(names("It blamed Orchidea , a painting/NN , on Monday .")).isEmpty();
    }

    @Test
    void aPartyIsFoundByItsHead() {
        assertThat(names("He left the Northern/NNP Orchard/NNP Party on Monday after its congress ."))
                .containsExactly("GROUP Northern Orchard Party");
        assertThat(names("He left the Party on Monday .")).isEmpty();
    }

    @Test
    void aGroupsNameIsFoundAgainWhereNothingIntroducesIt() {
        assertThat(mentions("It blamed a group known as Orchidea . The posts of Orchidea spread/VBD ."))
                .containsExactly("Orchidea, Orchidea");
    }

    @Test
    void aNameThatIsUnsureCountsWhereTheArticleTells() {
        assertThat(names("Police arrested the Emberlock gang on Monday .")).containsExactly("GROUP Emberlock");
        assertThat(names("He removed Emberlock on Monday .")).isEmpty();
        assertThat(names("He removed the Emberlock network on Monday .")).isEmpty();
    }
}
