package org.whosaid.formats;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.Article.Known;

/** Takes the text out of a .pdf: lines joined to paragraphs, words that were cut at the end of a line whole again. */
final class PdfDocument {

    private static final Pattern PARAGRAPH = Pattern.compile("\u2029");
    private static final Pattern CUT_WORD = Pattern.compile("(\\p{Ll})[-\u00AD\u2010]\\s*\n\\s*(\\p{Ll})");

    DocumentText read(byte[] bytes) throws FormatException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphStart(PARAGRAPH.pattern());
            stripper.setPageEnd("\n");
            stripper.setAddMoreFormatting(true);
            Paragraphs paragraphs = new Paragraphs();
            for (String found :
                    PARAGRAPH.splitAsStream(stripper.getText(document)).toList()) {
                paragraphs.append(CUT_WORD.matcher(found).replaceAll("$1$2"));
                paragraphs.end();
            }
            PDDocumentInformation told = document.getDocumentInformation();
            return new DocumentText(
                    paragraphs.text(),
                    "",
                    Known.extracted(Format.PDF.word())
                            .with(
                                    given(told.getTitle()),
                                    date(told.getCreationDate()),
                                    "",
                                    given(told.getAuthor()),
                                    ""));
        } catch (IOException | RuntimeException damaged) {
            String why = damaged.getClass().getSimpleName().contains("Password")
                    ? "locked by a password; save it without one"
                    : "its PDF cannot be read";
            throw FormatException.damaged(why, damaged);
        }
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static String date(@Nullable Calendar created) {
        return created == null
                ? ""
                : created.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
