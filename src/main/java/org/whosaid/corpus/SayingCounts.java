package org.whosaid.corpus;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.corpus.Place.Voice;
import org.whosaid.disk.RecordNumbers;

/** Counts the places of one saying, while they come in by article, document and start; then it is a record. */
final class SayingCounts {

    /** Where in the record the longest form stands, and what is lent. */
    static final int LONGEST = 2;

    static final int LENT = 3;

    /** So many documents are named. */
    private static final int MOST_NAMED = 1000;

    private static final String BETWEEN = "\u0001";

    private final String longest;
    private final Votes votes = new Votes();
    private final List<Document> documents = new ArrayList<>();
    private Document first = new Document(Integer.MAX_VALUE, "");
    private Document last = new Document(-1, "");
    private String quote = "";
    private String article = "";
    private int document = -1;
    private int end;
    private int places;
    private int articles;

    private record Document(int number, String path) {}

    /** @param longest what {@link Place#rank} says of its longest form */
    SayingCounts(String longest) {
        this.longest = longest;
    }

    String longest() {
        return longest;
    }

    int places() {
        return places;
    }

    void add(Place place) {
        boolean another = place.document() != document;
        boolean isPlace = another || place.start() >= end;
        if (!place.article().equals(article) || places == 0) {
            articles++;
            article = place.article();
        }
        if (another) {
            Document next = new Document(place.document(), place.path());
            document = next.number();
            first = next.number() < first.number() ? next : first;
            last = next.number() > last.number() ? next : last;
            if (documents.size() < MOST_NAMED) {
                documents.add(next);
            }
        }
        if (isPlace) {
            places++;
            end = place.end();
        }
        if (place.rank().equals(longest)) {
            quote = place.quote();
        }
        votes.add(place.voice(), isPlace);
    }

    /** As fields of a record; the order of records is that of the table. */
    String[] fields() {
        Voice speaker = votes.speaker();
        documents.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return new String[] {
            RecordNumbers.writeDescending(articles),
            RecordNumbers.writeDescending(places) + RecordNumbers.write(first.number()),
            longest,
            votes.lent().write(),
            quote,
            speaker.write(),
            Integer.toString(places),
            Integer.toString(articles),
            first.path(),
            last.path(),
            Double.toString((double) votes.agreeing() / places),
            String.join(BETWEEN, documents.stream().map(Document::path).toList())
        };
    }

    static Saying read(int number, String[] fields) {
        return new Saying(
                SayingsCsv.id(number),
                fields[4],
                Voice.read(fields[5]),
                Integer.parseInt(fields[6]),
                Integer.parseInt(fields[7]),
                fields[8],
                fields[9],
                Double.parseDouble(fields[10]),
                List.of(fields[11].split(BETWEEN, -1)));
    }
}
