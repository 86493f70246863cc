package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GroupsTest {

    @Test
    void joinedThingsAreOfTheGroupOfTheFirst() {
        Groups groups = new Groups();
        for (int i = 0; i < 5; i++) {
            assertThat(groups.add()).isEqualTo(i);
        }
        groups.join(4, 2);
        groups.join(3, 4);
        assertThat(groups.of(3)).isEqualTo(2);
        groups.join(2, 0);
        assertThat(groups.of(4)).isZero();
        assertThat(groups.of(1)).isEqualTo(1);
    }
}
