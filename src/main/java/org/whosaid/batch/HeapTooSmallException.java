package org.whosaid.batch;

/** An input needs more memory than there is, even with nothing else under way. */
public final class HeapTooSmallException extends Exception {

    private static final long serialVersionUID = 1L;

    HeapTooSmallException(String document, OutOfMemoryError cause) {
        super(document + ": out of memory, also when it was tried once more alone", cause);
    }
}
