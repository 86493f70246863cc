package org.whosaid.tables;

/** Whom a table is for. */
public enum CsvProfile {
    /**
     * People with Excel, LibreOffice or Sheets: byte order mark, CRLF, no formulas, no cell longer than a cell may be.
     */
    SPREADSHEET("\uFEFF", "\r\n") {
        @Override
        String cell(String text) {
            return SpreadsheetCell.cut(SpreadsheetCell.guard(text));
        }

        @Override
        String text(String cell) {
            return SpreadsheetCell.unguard(cell);
        }
    },
    /** Scripts: plain UTF-8, LF, cells as they are. */
    DATA("", "\n") {
        @Override
        String cell(String text) {
            return text;
        }

        @Override
        String text(String cell) {
            return cell;
        }
    };

    private final String byteOrderMark;
    private final String lineEnd;

    CsvProfile(String byteOrderMark, String lineEnd) {
        this.byteOrderMark = byteOrderMark;
        this.lineEnd = lineEnd;
    }

    /** What stands before the header. */
    String byteOrderMark() {
        return byteOrderMark;
    }

    String lineEnd() {
        return lineEnd;
    }

    /** A cell's text as this profile writes it. */
    abstract String cell(String text);

    /** What a cell of this profile was made of; what was cut off stays away. */
    abstract String text(String cell);

    /** Whether a file of this profile may begin like this one. */
    boolean begins(String file) {
        return file.startsWith(byteOrderMark);
    }
}
