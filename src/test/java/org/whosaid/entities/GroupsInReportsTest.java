package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Groups as researchers name them, and the malware that stands beside them. */
final class GroupsInReportsTest {

    @Test
    void whatALaboratoryCallsACampaignIsAGroup() {
        assertThat(names("It blamed a campaign which the lab calls/VBZ Orchidea/NNP for the posts ."))
                .containsExactly("GROUP Orchidea");
        assertThat(names("It blamed a campaign and a flower which/WDT bloomed/VBD calls/VBZ Orchidea/NNP ."))
                .isEmpty();
    }

    @Test
    void aNetworkOfAccountsIsAGroup() {
        assertThat(names("It blamed Orchidea/NNP , a network of fake/JJ accounts/NNS , on Monday ."))
                .containsExactly("GROUP Orchidea");
        assertThat(names("It blamed Orchidea/NNP , a network of old/JJ cables/NNS , on Monday ."))
                .isEmpty();
    }

    @Test
    void aNounThatIsNoCollectiveKeepsItsName() {
        assertThat(names("The gang sold/VBD a variant/NN known as Orchidea/NNP on Monday ."))
                .isEmpty();
        assertThat(names("It blamed a group of hackers/NNS known as Orchidea/NNP on Monday ."))
                .containsExactly("GROUP Orchidea");
    }

    @Test
    void malwareIsNoGroup() {
        assertThat(
                        names(
                                "He met the Orchidea/NNP gang . The Orchidea/NNP trojan/NN and the Orchidea/NNP malware/NN slept ."))
                .isEmpty();
        assertThat(names("The hackers used/VBD the Orchidea/NNP ransomware operation on Monday ."))
                .isEmpty();
    }

    @Test
    void otherNamesOfAGroupAreGroupsToo() {
        assertThat(names("It blamed APT28 , also known as Quiet/NNP Orchid/NNP and Zorblat/NNP , for the posts ."))
                .containsExactly("GROUP APT28", "GROUP Quiet Orchid", "GROUP Zorblat");
        assertThat(names("It blamed Quenby/NNP , also known as Zorblat/NNP , for the posts ."))
                .isEmpty();
    }

    @Test
    void examplesOfGroupsAreGroupsWhereAnArticleSpeaksOfHackers() {
        assertThat(names(
                        "The hackers slept . It blamed groups/NNS such as Orchidea/NNP , Zorblat/NNP and Quenby/NNP ."))
                .containsExactly("GROUP Orchidea", "GROUP Zorblat", "GROUP Quenby");
        assertThat(names("It blamed groups/NNS such as Orchidea/NNP , Zorblat/NNP and Quenby/NNP ."))
                .isEmpty();
    }

    @Test
    void whomHackingIsAttributedToIsAGroup() {
        assertThat(names("The malware was/VBD attributed/VBN to Orchidea/NNP on Monday ."))
                .containsExactly("GROUP Orchidea");
    }

    @Test
    void anObjectOfNamingIsAGroup() {
        assertThat(names("It calls/VBZ the second/JJ campaign/NN “ Orchidea/NNP ” on Monday ."))
                .containsExactly("GROUP Orchidea");
    }

    @Test
    void whatIsCalledMalwareOnceIsNobodyAnywhere() {
        assertThat(names("[ORG Emberfall] sleeps . It met the [ORG Emberfall] trojan/NN ."))
                .isEmpty();
        assertThat(names("[ORG Emberfall] sleeps . It met a virus/NN known/VBN as [ORG Emberfall] ."))
                .isEmpty();
        assertThat(names("[ORG Emberfall] , a new/JJ trojan/NN , sleeps .")).isEmpty();
        assertThat(names("[ORG Emberfall] sleeps . It met a [ORG Emberfall] trojan/NN analyst/NN ."))
                .containsExactly("ORGANIZATION Emberfall");
    }
}
