package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OutletsTest {

    @Test
    void articlesOfAnOutletStayTogether() {
        assertThat(Outlets.folds(List.of("oslo_post_1", "vesk_2", "oslo_post_2", "abc_1", "vesk_9"), 2))
                .containsExactly(1, 0, 1, 0, 0);
    }

    @Test
    void whereThereAreFewerOutletsThanFoldsEachArticleGoesByItself() {
        assertThat(Outlets.folds(List.of("vesk_1", "vesk_2", "vesk_3"), 2)).containsExactly(0, 1, 0);
    }
}
