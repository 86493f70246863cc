package org.whosaid.annotate;

/**
 * A model of the distribution is missing or is not the one that the program was built with: nothing can be analysed.
 */
public final class BrokenModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenModelException(String path, String found, String allowed) {
        super("model " + path + ": " + found + ", needed is " + allowed + "; install whosaid anew");
    }
}
