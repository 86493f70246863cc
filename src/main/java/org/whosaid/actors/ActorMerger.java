package org.whosaid.actors;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.RecordSorter;
import org.whosaid.disk.SortedRecords;
import org.whosaid.facts.EntityType;

/**
 * Finds groups that are one actor. Groups that may be one are brought together in blocks: those with two words in
 * common, and short names with all that they may stand for; nothing else is compared.
 */
final class ActorMerger implements Closeable {

    /** How blocks of names that may be the same begin, and those of short names with what they stand for. */
    static final String ALIKE = "A";

    static final String SHORT = "S";

    /** What a record of a block is: a group, a short name as a group, or one place where it stands. */
    static final String FULL = "0";

    static final String SHORT_GROUP = "1";
    static final String PLACE = "2";

    private static final int LETTERS_OF_SPELLING = 3;
    private static final int SHORTEST_SPELT = 4;

    private final NameKeys keys;
    private final Context context;
    private final Path scratch;
    private final RecordSorter blocks;

    ActorMerger(NameKeys keys, Context context, Path scratch) {
        this.keys = keys;
        this.context = context;
        this.scratch = scratch;
        this.blocks = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET);
    }

    /** @param sightings of all articles, in the order of types and keys */
    Merged merge(SortedRecords sightings) throws IOException {
        Unions unions = new Unions();
        unions.grow(toBlocks(sightings));
        try (SortedRecords sorted = blocks.sorted();
                RecordCursor cursor = sorted.open();
                RecordSorter exceptions = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET)) {
            new BlockReader(keys, context, unions, exceptions).read(cursor);
            return new Merged(unions, exceptions.sorted());
        }
    }

    /** @return how many groups there are */
    private int toBlocks(SortedRecords sightings) throws IOException {
        int groups = 0;
        try (RecordCursor cursor = sightings.open()) {
            GroupCounts group = new GroupCounts(keys, 0);
            while (cursor.advance()) {
                Sighting sighting = Sighting.read(cursor.fields());
                if (!group.takes(sighting)) {
                    toBlocks(group.group());
                    groups++;
                    group = new GroupCounts(keys, groups);
                }
                group.add(sighting);
                if (isShort(sighting.type(), sighting.key())) {
                    place(sighting, groups);
                }
            }
            if (!group.isEmpty()) {
                toBlocks(group.group());
                groups++;
            }
        }
        return groups;
    }

    /** A place where a short name stands, on its way to what it may stand for. */
    private void place(Sighting sighting, int group) throws IOException {
        blocks.add(
                SHORT + sighting.type() + " " + bare(sighting.key()),
                PLACE,
                RecordNumbers.write(sighting.document()),
                sighting.entity(),
                RecordNumbers.write(group),
                sighting.key(),
                String.join(" ", NameKeys.words(sighting.role())),
                String.join(" ", sighting.others()));
    }

    private void toBlocks(Group group) throws IOException {
        if (group.type() == EntityType.STATE || isOfOneArticle(group.key())) {
            return;
        }
        Set<String> own = new TreeSet<>();
        if (group.type() == EntityType.PERSON) {
            List<String> words = group.words();
            if (words.size() == 1) {
                return;
            }
            own.add(SHORT + group.type() + " " + PersonNames.lastOf(words));
            addAlike(words, own);
        } else {
            if (!isShort(group.type(), group.key())) {
                add(SHORT + group.type() + " " + bare(group.key()), SHORT_GROUP, group);
            }
            own.add(SHORT + group.type() + " " + bare(group.key()));
        }
        for (String alias : group.aliases().mostFrequent()) {
            if (!isOfOneArticle(alias) && (group.type() != EntityType.PERSON || alias.indexOf(' ') < 0)) {
                own.add(SHORT + group.type() + " " + bare(alias));
            }
        }
        for (String block : own) {
            add(block, FULL, group);
        }
    }

    private static void addAlike(List<String> words, Set<String> own) {
        String first = words.get(0);
        String last = PersonNames.lastOf(words);
        own.add(ALIKE + first + " " + last);
        for (int word = 1; word < words.size(); word++) {
            own.add(ALIKE + words.get(word - 1) + " " + words.get(word));
        }
        own.add(ALIKE + "* " + String.join(" ", new TreeSet<>(words)));
        if (words.size() == 2) {
            own.add(ALIKE + first.charAt(0) + "- " + last);
            if (last.length() >= SHORTEST_SPELT) {
                own.add(ALIKE + first + " " + last.substring(0, LETTERS_OF_SPELLING) + "-");
            }
        }
    }

    private void add(String block, String kind, Group group) throws IOException {
        String[] fields = group.fields();
        String[] record = new String[fields.length + 3];
        record[0] = block;
        record[1] = kind;
        record[2] = RecordNumbers.writeDescending(group.articles());
        System.arraycopy(fields, 0, record, 3, fields.length);
        blocks.add(record);
    }

    /** Whether a name can hardly be told without its article: one word of a person or a body. */
    static boolean isShort(EntityType type, String key) {
        return type != EntityType.STATE && bare(key).indexOf(' ') < 0 && !isOfOneArticle(key);
    }

    /** A key without the state of a government body. */
    static String bare(String key) {
        int state = key.indexOf(NameKeys.STATE);
        return state < 0 ? key : key.substring(0, state);
    }

    /** Whether a key is that of a name which means another body in every article. */
    private static boolean isOfOneArticle(String key) {
        return key.contains(NameKeys.STATE + "?");
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }
}
