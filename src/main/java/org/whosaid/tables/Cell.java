package org.whosaid.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How values of one kind stand in cells, in both directions.
 *
 * @param writing from a value to its cell, which holds no line break
 * @param reading from a cell to its value; throws {@link IllegalArgumentException} where it has none, and says what is
 *     needed
 */
public record Cell<V>(Function<V, String> writing, Function<String, V> reading) {

    private static final String BETWEEN_PARTS = "; ";

    /** Words on one line; empty for none. */
    public static final Cell<String> TEXT = new Cell<>(text -> text, text -> text);

    /** A count or an offset. */
    public static final Cell<Integer> NUMBER = new Cell<>(number -> Integer.toString(number), Cell::number);

    /** A count or an offset of what need not be there. */
    public static final Cell<Optional<Integer>> NUMBER_OR_NOTHING = new Cell<>(
            number -> number.map(NUMBER::write).orElse(""),
            text -> text.isEmpty() ? Optional.empty() : Optional.of(number(text)));

    /** From 0.00 to 1.00. Cut, not rounded: a cell that says 0.90 is at least that sure. */
    public static final Cell<Double> SHARE = new Cell<>(
            share -> BigDecimal.valueOf(share).setScale(2, RoundingMode.FLOOR).toPlainString(), Cell::share);

    /** Several texts in order; one with a semicolon in it is read back as several. */
    public static final Cell<List<String>> LIST = new Cell<>(
            parts -> String.join(BETWEEN_PARTS, parts),
            text -> text.isEmpty() ? List.of() : List.of(text.split(BETWEEN_PARTS, -1)));

    /** A constant by its name. */
    public static <E extends Enum<E>> Cell<E> oneOf(Class<E> type) {
        return new Cell<>(
                Enum::name,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("allowed are "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    /** The same of what need not be there. */
    public static <E extends Enum<E>> Cell<Optional<E>> oneOfOrNothing(Class<E> type) {
        Cell<E> constant = oneOf(type);
        return new Cell<>(
                value -> value.map(constant::write).orElse(""),
                text -> text.isEmpty() ? Optional.empty() : Optional.of(constant.read(text)));
    }

    String write(V value) {
        return writing.apply(value);
    }

    V read(String cell) {
        return reading.apply(cell);
    }

    private static int number(String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException other) {
            throw new IllegalArgumentException("a number is needed", other);
        }
    }

    private static double share(String text) {
        try {
            double share = Double.parseDouble(text);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException other) {
            // As one that is out of bounds.
        }
        throw new IllegalArgumentException("a number from 0.00 to 1.00 is needed");
    }
}
