package org.whosaid.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells the bytes of one input from all others.
 *
 * @param size in bytes
 * @param sha256 their checksum, 64 hexadecimal digits
 */
public record Fingerprint(long size, String sha256) {

    /** The fingerprint of these bytes. */
    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(
                bytes.length, HexFormat.of().formatHex(sha256Digest().digest(bytes)));
    }

    /** The fingerprint of all bytes up to the end of a stream; not closed here. */
    public static Fingerprint of(InputStream stream) throws IOException {
        MessageDigest digest = sha256Digest();
        long size = new DigestInputStream(stream, digest).transferTo(OutputStream.nullOutputStream());
        return new Fingerprint(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** For bytes that come one after another. */
    public static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
