package org.whosaid.facts;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list that counts how often its elements are read, by which tests tell how the work grows with a text. */
public final class CountedList<E> extends AbstractList<E> implements RandomAccess {

    private final List<E> elements;
    private long reads;

    public CountedList(List<E> elements) {
        this.elements = List.copyOf(elements);
    }

    @Override
    public E get(int index) {
        reads++;
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    /** How often elements were read. */
    public long reads() {
        return reads;
    }
}
