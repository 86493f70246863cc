package org.whosaid.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents of every format with paragraphs that a test names. */
final class SmallDocuments {

    private SmallDocuments() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = utf8(part.getValue());
                zip.putNextEntry(part.getKey().equals("mimetype") ? stored(content) : new ZipEntry(part.getKey()));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The type of an open document is not compressed, so that it can be told by its first bytes. */
    private static ZipEntry stored(byte[] content) {
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    static byte[] docx(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(escaped(paragraph)).append("</w:t></w:r></w:p>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("docProps/core.xml", properties("cp:coreProperties", "dcterms:created"));
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body>" + body + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                        + "</w:body></w:document>");
        return zip(parts);
    }

    static byte[] odt(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<text:p>").append(escaped(paragraph));
            body.append("<text:note><text:p>a note</text:p></text:note></text:p>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\"><o:body>" + body
                        + "</o:body></o:document-content>");
        parts.put("meta.xml", properties("o:meta", "dcterms:creation-date"));
        return zip(parts);
    }

    private static String properties(String root, String created) {
        return "<" + root
                + " xmlns:cp=\"c\" xmlns:o=\"o\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>Harbour</dc:title>"
                + "<dc:creator>Ned Falk</dc:creator><" + created + ">2024-05-31T10:00:00Z</" + created + "></" + root
                + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** One line each. */
    static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle("Harbour");
            document.getDocumentInformation().setAuthor("Ned Falk");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(60, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -13);
                }
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
