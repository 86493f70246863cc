package org.whosaid.facts;

/**
 * The text of one input.
 *
 * @param document its name in the tables: the path below the input folder, {@code -} for standard input
 * @param text the whole text as it stands, line ends untouched, without a byte order mark
 * @param encoding the name of the encoding that it was read with; empty where its format needs none
 * @param known what is known of it besides
 */
public record Article(String document, String text, String encoding, Known known) implements Reading {

    /** A plain text of which nothing else is known. */
    public Article(String document, String text, String encoding) {
        this(document, text, encoding, Known.PLAIN);
    }

    /**
     * What an input says of itself; each is empty where it does not.
     *
     * @param format what it came as: text, html, pdf and so on
     * @param extracted whether the text was taken out of it, so that it is not the input's bytes decoded
     * @param title the headline
     * @param date the day it appeared, ISO 8601
     * @param outlet who published it
     * @param author who wrote it
     * @param url where it stands
     * @param note what was done to the text before it was read, such as "repaired: encoding"
     */
    public record Known(
            String format,
            boolean extracted,
            String title,
            String date,
            String outlet,
            String author,
            String url,
            String note) {

        /** Of a plain text. */
        public static final Known PLAIN = new Known("text", false, "", "", "", "", "", "");

        public Known {
            title = WhiteSpace.collapse(title).strip();
            outlet = WhiteSpace.collapse(outlet).strip();
            author = WhiteSpace.collapse(author).strip();
            url = WhiteSpace.collapse(url).strip();
        }

        /** Of a document whose text was taken out of it. */
        public static Known extracted(String format) {
            return new Known(format, true, "", "", "", "", "", "");
        }

        /** Of a text that was changed before it was read. */
        public static Known repaired(String note) {
            return new Known("text", true, "", "", "", "", "", note);
        }

        /** The same with what it says of itself. */
        public Known with(String newTitle, String newDate, String newOutlet, String newAuthor, String newUrl) {
            return new Known(format, extracted, newTitle, newDate, newOutlet, newAuthor, newUrl, note);
        }
    }
}
