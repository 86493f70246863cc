package org.whosaid.tables;

/**
 * A row of documents.csv, read back.
 *
 * @param document the input's name
 * @param status what became of it
 * @param reason why it gave no result; empty where it gave one
 * @param encoding the encoding that it was read with; empty without a result, as the counts are 0 then
 * @param characters length of its text in code points
 * @param words how many words it has
 * @param entities how many rows of entities.csv are its own
 * @param quotes how many rows of quotes.csv are its own
 * @param attributed how many of these quotes have a speaker
 */
public record DocumentRow(
        String document,
        Status status,
        String reason,
        String encoding,
        int characters,
        int words,
        int entities,
        int quotes,
        int attributed) {

    /** Whether it is an article whose rows stand in the other tables. */
    public boolean hasResult() {
        return status == Status.OK;
    }
}
