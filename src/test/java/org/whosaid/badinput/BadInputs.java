package org.whosaid.badinput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Writes bad inputs into a folder: the same bytes for the same seed. */
public final class BadInputs {

    private static final long SEED = 5_000_005;

    /** What every input but the first of its kind is at most: a share of the worst size, and pieces. */
    private static final double USUAL_SHARE = 0.05;

    private static final int USUAL_SIZE = 5_000;

    private static final String[] ODD_NAMES = {
        "", ", comma", " \"quoted\"", " it's", "\nline", " \ud83d\ude00", "=1+1", ";"
    };

    private BadInputs() {}

    /**
     * Writes the inputs; arguments are the folder, how many of each kind, and how large the first of each is at most.
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    /**
     * Writes so many inputs of each kind.
     *
     * @param largest how large the first of each kind is at most; the others are far smaller than the worst
     */
    public static void write(Path folder, int ofEachKind, int largest) throws IOException {
        Random random = new Random(SEED);
        Files.createDirectories(folder);
        for (BadInputKind kind : BadInputKind.values()) {
            int usual = Math.min(USUAL_SIZE, (int) (kind.worstSize() * USUAL_SHARE));
            for (int number = 0; number < ofEachKind; number++) {
                int size = Math.min(largest, number == 0 ? kind.worstSize() : random.nextInt(usual + 1));
                Files.write(folder.resolve(name(kind, number)), kind.make(random, size));
            }
        }
    }

    private static String name(BadInputKind kind, int number) {
        String odd = ODD_NAMES[number % ODD_NAMES.length];
        return String.format(Locale.ROOT, "%s-%02d%s.txt", kind.name().toLowerCase(Locale.ROOT), number, odd);
    }
}
