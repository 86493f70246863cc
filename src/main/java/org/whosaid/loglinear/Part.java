package org.whosaid.loglinear;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a feature's readable form: a word, a tag, a bucket. It is hashed when it is made, so whoever puts features
 * together out of parts touches no character.
 */
public final class Part {

    public static final Part TRUE = of("true");
    public static final Part FALSE = of("false");

    private static final List<Part> NUMBERS = IntStream.range(0, 16)
            .mapToObj(number -> of(Integer.toString(number)))
            .toList();

    private final String text;
    private final @Nullable Part before;
    private final long hash;
    private final long power;

    private Part(@Nullable Part before, String text, long hash, long power) {
        this.before = before;
        this.text = text;
        this.hash = hash;
        this.power = power;
    }

    public static Part of(String text) {
        long power = FeatureId.power(text.length());
        return new Part(null, text, ' ' * power + FeatureId.of(text), power * FeatureId.BASE);
    }

    public static Part of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    public static Part of(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : of(Integer.toString(number));
    }

    /** This part and another behind it, with a space between. */
    public Part then(Part next) {
        return new Part(this, next.text(), next.after(hash), power * next.power);
    }

    /** The readable form. */
    public String text() {
        return before == null ? text : before.text() + " " + text;
    }

    /** What becomes of an id when a space and this part are put behind it. */
    long after(long id) {
        return id * power + hash;
    }
}
