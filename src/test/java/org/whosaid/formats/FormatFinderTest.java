package org.whosaid.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whosaid.formats.SmallDocuments.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats by what documents hold, whatever they are called. */
final class FormatFinderTest {

    private final FormatFinder finder = new FormatFinder();

    @Test
    void theBytesTellTheFormat() throws FormatException, IOException {
        assertThat(finder.find(SmallDocuments.docx("Text"), "a.txt")).isEqualTo(Format.DOCX);
        assertThat(finder.find(SmallDocuments.odt("Text"), "a")).isEqualTo(Format.ODT);
        assertThat(finder.find(SmallDocuments.pdf("Text"), "a.txt")).isEqualTo(Format.PDF);
        assertThat(finder.find(utf8("{\\rtf1 Text}"), "a.doc")).isEqualTo(Format.RTF);
        assertThat(finder.find(utf8("\uFEFF <!-- saved --> <!DOCTYPE html><p>Text"), "a.txt"))
                .isEqualTo(Format.HTML);
        assertThat(finder.find(utf8("From: a@example.org\nMIME-Version: 1.0\n\nText"), "a.txt"))
                .isEqualTo(Format.EML);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.txt  | The harbour will close, she said.
                    a.html | The harbour will close, she said.
                    a.txt  | Ada Penrose: We have no choice.
                    a.txt  | In HTML, <html> begins a page, she said.
                    a.eml  | From here on: nothing.
                    """)
    void plainTextIsPlainText(String name, String text) throws FormatException {
        assertThat(finder.find(utf8(text), name)).isEqualTo(Format.TEXT);
    }

    @Test
    void formatsThatAreNotReadAreNamedWithWhatToDo() {
        assertThatThrownBy(() ->
                        finder.find("\u00D0\u00CF\u0011\u00E0rest".getBytes(StandardCharsets.ISO_8859_1), "a.doc"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("save it as .docx");
        assertThatThrownBy(() -> finder.find(SmallDocuments.zip(Map.of("a.txt", "Text")), "a.zip"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("unpack it first");
    }
}
