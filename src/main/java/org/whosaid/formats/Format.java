package org.whosaid.formats;

import java.util.Locale;

/** In what form a document came. */
public enum Format {
    TEXT,
    HTML,
    DOCX,
    ODT,
    RTF,
    PDF,
    EML,
    /** A row of a table of articles. */
    CSV,
    TSV,
    JSONL;

    /** How it stands in documents.csv. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
