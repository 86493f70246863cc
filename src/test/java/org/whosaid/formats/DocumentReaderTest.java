package org.whosaid.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whosaid.formats.SmallDocuments.utf8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes out of documents, and what is said of damaged ones. */
final class DocumentReaderTest {

    private static final String FIRST = "The harbour will close, Ada Penrose said & left.";
    private static final String SECOND = "“We have no choice,” she told the Gazette.";

    private final DocumentReader reader = new DocumentReader();

    private DocumentText read(Format format, byte[] bytes) throws FormatException {
        return reader.read(format, bytes, Optional.empty());
    }

    @Test
    void aWordDocumentGivesItsParagraphsAndProperties() throws FormatException {
        DocumentText found = read(Format.DOCX, SmallDocuments.docx(FIRST, SECOND));
        assertThat(found.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(found.known().title()).isEqualTo("Harbour");
        assertThat(found.known().author()).isEqualTo("Ned Falk");
        assertThat(found.known().date()).isEqualTo("2024-05-31");
    }

    @Test
    void anOpenDocumentGivesItsParagraphsWithoutNotes() throws FormatException {
        DocumentText found = read(Format.ODT, SmallDocuments.odt(FIRST, SECOND));
        assertThat(found.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(found.known().date()).isEqualTo("2024-05-31");
    }

    @Test
    void richTextGivesItsParagraphsAndMarks() throws FormatException {
        byte[] rtf =
                utf8("{\\rtf1\\ansi\\ansicpg1252 The harbour will close.\\par \\'93We have no choice,\\'94 she said."
                        + "\\par \\u8220?No\\u8221?\\par}");
        assertThat(read(Format.RTF, rtf).text())
                .isEqualTo("The harbour will close.\n\n“We have no choice,” she said.\n\n“No”");
    }

    @Test
    void linesOfAPdfAreParagraphsAgainAndCutWordsWhole() throws FormatException, IOException {
        DocumentText found =
                read(Format.PDF, SmallDocuments.pdf("The harbour will close in the sum-", "mer, she said."));
        assertThat(found.text()).isEqualTo("The harbour will close in the summer, she said.");
        assertThat(found.known().title()).isEqualTo("Harbour");
        assertThat(found.known().author()).isEqualTo("Ned Falk");
    }

    @Test
    void aMailGivesItsPlainPartAndHead() throws FormatException {
        byte[] mail = utf8("From: Ned Falk <ned@example.org>\r\nSubject: Harbour closes\r\n"
                + "Date: Fri, 31 May 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>page</p>"
                + "\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "=E2=80=9CNo,=E2=80=9D she said.\r\n--x--\r\n");
        DocumentText found = read(Format.EML, mail);
        assertThat(found.text().strip()).isEqualTo("“No,” she said.");
        assertThat(found.known().title()).isEqualTo("Harbour closes");
        assertThat(found.known().author()).isEqualTo("Ned Falk");
        assertThat(found.known().date()).isEqualTo("2024-05-31");
    }

    @Test
    void aPageGivesItsHeadlineAndTextWithoutFurniture() throws FormatException {
        String page = "<!doctype html><html><head><title>Harbour to close - Gazette</title>"
                + "<meta property=\"og:site_name\" content=\"Gazette\">"
                + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-31T09:00Z\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ned Falk\"}]}</script>"
                + "<link rel=canonical href=\"https://example.org/harbour\"></head><body><nav><a href=x>Home</a></nav>"
                + "<article><h1>Harbour to close</h1><p>" + FIRST.replace("&", "&amp;")
                + " It has stood for a century.</p>"
                + "<p>Sign up for our newsletter today</p><p>" + SECOND
                + " Nobody was surprised by what she told it.</p>"
                + "</article><aside><p>Another long story about something else, which nobody asked for here.</p></aside>"
                + "<div class=\"comments\"><p>What a long comment this is, and it says nothing about it at all.</p></div>"
                + "</body></html>";
        DocumentText found = read(Format.HTML, utf8(page));
        assertThat(found.text())
                .isEqualTo("Harbour to close\n\n" + FIRST + " It has stood for a century.\n\n" + SECOND
                        + " Nobody was surprised by what she told it.");
        assertThat(found.known().outlet()).isEqualTo("Gazette");
        assertThat(found.known().author()).isEqualTo("Ned Falk");
        assertThat(found.known().date()).isEqualTo("2024-05-31");
        assertThat(found.known().url()).isEqualTo("https://example.org/harbour");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "ODT", "PDF"})
    void aDamagedDocumentIsSaidToBeDamaged(Format format) {
        byte[] whole = format == Format.ODT ? SmallDocuments.odt(FIRST) : SmallDocuments.docx(FIRST);
        byte[] cut = Arrays.copyOf(whole, whole.length / 3);
        assertThatThrownBy(() -> read(format, cut))
                .isInstanceOfSatisfying(
                        FormatException.class,
                        damaged -> assertThat(damaged.isDamaged()).isTrue());
    }

    @Test
    void xmlThatNamesFilesOfTheMachineReadsNone() {
        byte[] hostile = SmallDocuments.zip(Map.of(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w><p><t>&x;</t></p></w>"));
        assertThatThrownBy(() -> read(Format.DOCX, hostile)).isInstanceOf(FormatException.class);
    }

    @Test
    void aPartThatUnpacksToTooMuchIsRefused() {
        byte[] bomb = SmallDocuments.zip(Map.of("word/document.xml", " ".repeat(65 * 1024 * 1024)));
        assertThatThrownBy(() -> read(Format.DOCX, bomb))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("64 MB");
    }
}
