package org.whosaid.wording;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A short fingerprint of a text, by which nearly the same texts are known: of all stretches of {@value #STRETCH} words
 * the one with the smallest hash in each of {@value #BINS} bins (Broder 1997, with one permutation and the empty bins
 * filled as by Shrivastava and Li 2014). A text of few words is one stretch, so that only the same words are like it.
 *
 * @param hashes one for each bin; none of a text without words
 */
public record TextSketch(List<Integer> hashes) {

    /** How many hashes a sketch has. */
    public static final int BINS = 128;

    private static final int STRETCH = 4;
    private static final int FEWEST_WORDS = 50;
    private static final int BYTES = 2;

    public TextSketch {
        hashes = List.copyOf(hashes);
    }

    /** The sketch of a text. */
    public static TextSketch of(String text) {
        List<String> words = new WordingReader().read(text).words();
        if (words.isEmpty()) {
            return new TextSketch(List.of());
        }
        int stretch = words.size() < FEWEST_WORDS ? words.size() : STRETCH;
        long[] least = new long[BINS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + stretch <= words.size(); at++) {
            long hash = hash(String.join(" ", words.subList(at, at + stretch)));
            int bin = (int) (hash % BINS);
            least[bin] = Math.min(least[bin], hash / BINS);
        }
        Integer[] hashes = new Integer[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            int full = bin;
            while (least[full] == Long.MAX_VALUE) {
                full = (full + 1) % BINS;
            }
            hashes[bin] = (int) ((least[full] * 31 + (full == bin ? 0 : bin - full)) & 0xffff);
        }
        return new TextSketch(Arrays.asList(hashes));
    }

    /** The share of the stretches of two texts that both have, as their sketches tell it: 0 to 1. */
    public double likeness(TextSketch other) {
        if (hashes.isEmpty() || other.hashes.isEmpty()) {
            return 0;
        }
        int same = 0;
        for (int bin = 0; bin < BINS; bin++) {
            same += hashes.get(bin).equals(other.hashes.get(bin)) ? 1 : 0;
        }
        return (double) same / BINS;
    }

    /** As text; empty for none. */
    public String write() {
        byte[] bytes = new byte[hashes.size() * BYTES];
        for (int bin = 0; bin < hashes.size(); bin++) {
            bytes[BYTES * bin] = (byte) (hashes.get(bin) >> Byte.SIZE);
            bytes[BYTES * bin + 1] = (byte) (int) hashes.get(bin);
        }
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What {@link #write} has written. */
    public static TextSketch read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        Integer[] hashes = new Integer[bytes.length / BYTES];
        for (int bin = 0; bin < hashes.length; bin++) {
            hashes[bin] = (bytes[BYTES * bin] & 0xff) << Byte.SIZE | (bytes[BYTES * bin + 1] & 0xff);
        }
        return new TextSketch(Arrays.asList(hashes));
    }

    /** Spread over 32 bits. */
    private static long hash(String stretch) {
        CRC32C checksum = new CRC32C();
        checksum.update(stretch.getBytes(StandardCharsets.UTF_8));
        long mixed = checksum.getValue() * 0x9E3779B97F4A7C15L;
        return ((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L) >>> 32;
    }
}
