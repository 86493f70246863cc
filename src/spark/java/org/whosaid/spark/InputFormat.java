package org.whosaid.spark;

/** How the documents of an input lie in it. */
enum InputFormat {
    /** A folder of text files, one document each. */
    TEXT,
    /** Parquet files with a column for the document's name and one for its text. */
    PARQUET,
    /** JSON lines with a field for the document's name and one for its text. */
    JSON
}
