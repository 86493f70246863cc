package org.whosaid.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the format of a document by its bytes; its name counts only where they may be several things. */
public final class FormatFinder {

    private static final int BYTES_LOOKED_AT = 4096;
    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*(<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]).*");
    private static final Pattern HEADER = Pattern.compile("(?s)^(From |[A-Za-z][A-Za-z0-9-]*:[ \\t]).*");
    private static final Pattern MAIL_FIELD =
            Pattern.compile("(?im)^(from|message-id|mime-version|received|return-path|delivered-to):[ \\t]");

    /** What other formats begin with, and what their users can do. */
    private static final Map<String, String> NOT_READ = Map.of(
            "\u00D0\u00CF\u0011\u00E0", "a legacy Word or Outlook file (.doc, .xls, .msg); save it as .docx or .txt",
            "\u001F\u008B", "a gzip archive; unpack it first",
            "7z\u00BC\u00AF", "a 7z archive; unpack it first",
            "Rar!", "a rar archive; unpack it first",
            "\u0089PNG", "a picture; whosaid reads text only",
            "\u00FF\u00D8\u00FF", "a picture; whosaid reads text only",
            "GIF8", "a picture; whosaid reads text only",
            "PAR1", "a Parquet table; save it as CSV or JSON lines");

    /**
     * The format of these bytes.
     *
     * @param name of the file or row, for its ending
     * @throws FormatException for a format that is known and not read
     */
    public Format find(byte[] bytes, String name) throws FormatException {
        String start = new String(bytes, 0, Math.min(bytes.length, BYTES_LOOKED_AT), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> other : NOT_READ.entrySet()) {
            if (start.startsWith(other.getKey())) {
                throw FormatException.notRead(other.getValue());
            }
        }
        if (start.startsWith("%PDF-")) {
            return Format.PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return zipped(start, name);
        }
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json") && text.stripLeading().matches("(?s)[\\[{].*")) {
            throw FormatException.notRead(
                    "JSON; JSON lines are read, one article a line: call the file .jsonl if it is that already");
        }
        boolean page = HTML.matcher(text).matches()
                || (lower.matches(".*\\.x?html?") && text.matches("(?s).*</?[a-zA-Z][^>]*>.*"));
        if (page) {
            return Format.HTML;
        }
        boolean mail = HEADER.matcher(text).matches()
                && MAIL_FIELD.matcher(text).results().limit(2).count() == 2;
        return mail && (lower.endsWith(".eml") || text.toLowerCase(Locale.ROOT).contains("\nmime-version:"))
                ? Format.EML
                : Format.TEXT;
    }

    private static Format zipped(String start, String name) throws FormatException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return Format.ODT;
        }
        if (start.contains("mimetypeapplication/epub")) {
            throw FormatException.notRead("an e-book; save it as .html or .txt");
        }
        boolean office = start.contains("[Content_Types].xml") || start.contains("word/") || lower.endsWith(".docx");
        if (office && !start.contains("xl/") && !lower.matches(".*\\.(xlsx|pptx)")) {
            return Format.DOCX;
        }
        if (lower.endsWith(".odt")) {
            return Format.ODT;
        }
        throw FormatException.notRead(
                office ? "a spreadsheet or slides; save it as CSV or .docx" : "a zip archive; unpack it first");
    }
}
