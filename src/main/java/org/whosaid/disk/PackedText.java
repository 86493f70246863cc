package org.whosaid.disk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Text in UTF-8 that is packed with gzip, or not: a file says by its first bytes which it is. */
public final class PackedText {

    /** How the name of a packed file ends. */
    public static final String ENDING = ".gz";

    private PackedText() {}

    /** Packs a text: same text, same bytes on the same Java. */
    public static byte[] pack(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written", impossible);
        }
        return packed.toByteArray();
    }

    /**
     * The bytes of a text; as they are where they are not packed.
     *
     * @param most how many there may be
     * @throws IOException where they are packed and broken, or more
     */
    public static byte[] unpack(byte[] bytes, int most) throws IOException {
        boolean packed = bytes.length > 1 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
        if (!packed) {
            return bytes;
        }
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] text = unpacking.readNBytes(most + 1);
            if (text.length > most) {
                throw new IOException("more than " + most + " bytes unpacked");
            }
            return text;
        }
    }
}
