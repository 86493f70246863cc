package org.whosaid.annotate;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The words and numbers of a model that is stored as text, one after another. Millions of numbers stand there, so they
 * are read without a string for each.
 */
final class ModelText {

    /** Integers up to this are exact in a float. */
    private static final int EXACT = 1 << 24;

    /** Powers of ten that a float holds exactly. */
    private final float[] powers = {1, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};

    private final InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private byte[] cell = new byte[64];
    private int length;

    /** @param stream UTF-8; cells are separated by spaces and line feeds */
    ModelText(InputStream stream) {
        this.stream = stream;
    }

    String word() throws IOException {
        readCell();
        return text();
    }

    int integer() throws IOException {
        return Integer.parseInt(word());
    }

    /**
     * The integer of a line such as {@code dict=77207}.
     *
     * @throws IOException where the line is another
     */
    int setting(String name) throws IOException {
        String found = word();
        if (!found.startsWith(name + "=")) {
            throw new IOException("'" + found + "', expected " + name + "=N");
        }
        return Integer.parseInt(found.substring(name.length() + 1));
    }

    /** The float that is nearest to the number, as {@link Float#parseFloat} gives it. */
    float number() throws IOException {
        readCell();
        int digits = 0;
        int decimals = -1;
        int at = cell[0] == '-' ? 1 : 0;
        for (int i = at; i < length; i++) {
            byte c = cell[i];
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && digits < EXACT / 10) {
                digits = digits * 10 + (c - '0');
                decimals = decimals < 0 ? decimals : decimals + 1;
            } else {
                return Float.parseFloat(text());
            }
        }
        if (decimals >= powers.length) {
            return Float.parseFloat(text());
        }
        // Both are exact, so the quotient is rounded once: rightly.
        float size = decimals <= 0 ? digits : digits / powers[decimals];
        return at == 0 ? size : -size;
    }

    float[] numbers(int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    private void readCell() throws IOException {
        length = 0;
        int c = next();
        while (c == ' ' || c == '\n') {
            c = next();
        }
        if (c < 0) {
            throw new EOFException("the text ends where a word or number is expected");
        }
        while (c >= 0 && c != ' ' && c != '\n') {
            if (length == cell.length) {
                cell = Arrays.copyOf(cell, length * 2);
            }
            cell[length++] = (byte) c;
            c = next();
        }
    }

    private String text() {
        return new String(cell, 0, length, StandardCharsets.UTF_8);
    }

    private int next() throws IOException {
        if (position == filled) {
            position = 0;
            filled = stream.read(buffer);
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[position++] & 0xFF;
    }
}
