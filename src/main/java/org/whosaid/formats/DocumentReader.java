package org.whosaid.formats;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of a document that is no plain text. A library is loaded by the first document that needs it. Safe
 * for use by several threads.
 */
public final class DocumentReader {

    private @Nullable WebPage pages;

    /**
     * The text of a document.
     *
     * @param encoding of pages; empty to find it out
     * @throws FormatException where it is damaged
     */
    public DocumentText read(Format format, byte[] bytes, Optional<Charset> encoding) throws FormatException {
        return switch (format) {
            case HTML -> pages().read(bytes, encoding);
            case DOCX -> OfficeDocument.WORD.read(bytes);
            case ODT -> OfficeDocument.OPEN.read(bytes);
            case RTF -> new RichText().read(bytes);
            case PDF -> new PdfDocument().read(bytes);
            case EML -> new MailMessage(pages()).read(bytes);
            case TEXT, CSV, TSV, JSONL -> throw new IllegalArgumentException(format + " needs no reader of its own");
        };
    }

    /** A run over plain texts alone needs none. */
    private synchronized WebPage pages() {
        if (pages == null) {
            pages = new WebPage();
        }
        return pages;
    }
}
