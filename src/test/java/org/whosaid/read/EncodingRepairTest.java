package org.whosaid.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.Article;

final class EncodingRepairTest {

    private final EncodingRepair repair = new EncodingRepair();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    â€œNo,â€ she said    | “No,” she said
                    Itâ€™s CafÃ© NoÃ«l         | It’s Café Noël
                    Â£5 and 20Â°               | £5 and 20°
                    No, she said  | “No,” she said
                    Its late           | It’s late
                    """)
    void whatWasReadInAWrongEncodingIsReadAgain(String damaged, String meant) {
        assertThat(repair.repair(damaged)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“No,” she said",
                "Café Noël, £5, 20°",
                "São Tomé e Príncipe",
                "ÂNGELA",
                "Ã, 山田太郎, Ψ",
                "plain",
                "Weiß’s",
                "“Beyoncé’”",
                "“café”—“thé”",
                "ESPAÑA”"
            })
    void whatIsWholeStaysAsItIs(String whole) {
        assertThat(repair.repair(whole)).isEqualTo(whole);
    }

    @Test
    void aRepairIsTold() {
        Article article = (Article) ArticleReader.detecting(InputStream.nullInputStream(), 1000)
                .mending()
                .read("a.txt", 30, () -> new ByteArrayInputStream("â€œNoâ€œ".getBytes(StandardCharsets.UTF_8)));
        assertThat(article.text()).isEqualTo("“No“");
        assertThat(article.known().note()).isEqualTo("repaired: encoding");
        assertThat(article.known().extracted()).isTrue();
    }
}
