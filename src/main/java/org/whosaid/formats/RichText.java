package org.whosaid.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.whosaid.facts.Article.Known;

/** Takes the text out of an .rtf with the reader that Java has. */
final class RichText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A byte beyond ASCII, as it stands or as RTF escapes it. */
    private static final Pattern BYTE = Pattern.compile("\\\\'([89a-fA-F][0-9a-fA-F])|([\\x80-\\xFF])");

    DocumentText read(byte[] bytes) throws FormatException {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        try {
            kit.read(new ByteArrayInputStream(withoutBytesBeyondAscii(bytes)), document, 0);
            Paragraphs paragraphs = new Paragraphs();
            for (String line : document.getText(0, document.getLength()).lines().toList()) {
                paragraphs.append(line);
                paragraphs.end();
            }
            return new DocumentText(paragraphs.text(), "", Known.extracted(Format.RTF.word()));
        } catch (IOException | BadLocationException | RuntimeException damaged) {
            throw FormatException.damaged("its RTF cannot be read", damaged);
        }
    }

    /**
     * Java's reader drops the quotation marks and dashes of windows-1252, so that bytes are written by the number of
     * their character before it sees them.
     */
    private static byte[] withoutBytesBeyondAscii(byte[] rtf) {
        return BYTE.matcher(new String(rtf, StandardCharsets.ISO_8859_1))
                .replaceAll(found -> {
                    int code = found.group(1) == null ? found.group(2).charAt(0) : Integer.parseInt(found.group(1), 16);
                    int character = new String(new byte[] {(byte) code}, WINDOWS_1252).charAt(0);
                    return "{\\\\uc1\\\\u" + character + "?}";
                })
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
