package org.whosaid.tables;

/**
 * How tables are written.
 *
 * @param profile whom they are for
 * @param separator what stands between cells
 */
public record TableFormat(CsvProfile profile, Separator separator) {

    /** What may stand between cells; some locales' spreadsheets expect a semicolon. */
    public enum Separator {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t');

        private final char character;

        Separator(char character) {
            this.character = character;
        }

        /** The character itself. */
        public char character() {
            return character;
        }
    }
}
