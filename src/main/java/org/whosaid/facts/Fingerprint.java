package org.whosaid.facts;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Fingerprint(bytes.length, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
