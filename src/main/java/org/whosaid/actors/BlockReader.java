package org.whosaid.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.RecordSorter;
import org.whosaid.facts.EntityType;

/** Decides block after block what is one. */
final class BlockReader {

    /** So many groups of a block, those of most articles, are compared with each other. */
    private static final int MOST_COMPARED = 100;

    private static final int GROUP = 3;

    private final NameVariants variants;
    private final ShortNames shortNames;
    private final Unions unions;
    private final RecordSorter exceptions;

    BlockReader(NameKeys keys, Context context, Unions unions, RecordSorter exceptions) {
        this.variants = new NameVariants(context);
        this.shortNames = new ShortNames(keys, context);
        this.unions = unions;
        this.exceptions = exceptions;
    }

    void read(RecordCursor cursor) throws IOException {
        String block = "";
        List<Group> groups = new ArrayList<>();
        while (cursor.advance()) {
            String[] fields = cursor.fields();
            if (!fields[0].equals(block)) {
                uniteAlike(block, groups);
                block = fields[0];
                groups = new ArrayList<>();
            }
            if (fields[1].equals(ActorMerger.PLACE)) {
                place(block, fields, groups);
            } else {
                Group group = Group.read(fields, GROUP);
                if (fields[1].equals(ActorMerger.SHORT_GROUP)) {
                    shortNames.meaningOf(group, groups).ifPresent(choice -> unite(group.number(), choice));
                } else if (groups.size() < MOST_COMPARED) {
                    groups.add(group);
                }
            }
        }
        uniteAlike(block, groups);
    }

    private void uniteAlike(String block, List<Group> groups) {
        if (block.startsWith(ActorMerger.ALIKE)) {
            variants.find(groups).forEach(this::unite);
        }
    }

    private void unite(int smaller, Choice choice) {
        unions.unite(smaller, choice.group(), choice.probability());
    }

    private void place(String block, String[] fields, List<Group> groups) throws IOException {
        EntityType type = EntityType.valueOf(block.substring(1, block.indexOf(' ')));
        ShortNames.Place place =
                new ShortNames.Place(type, fields[5], NameKeys.words(fields[6]), List.of(fields[7].split(" ")));
        int group = RecordNumbers.read(fields[4]);
        Optional<Choice> meant = shortNames.meaningOf(place, group, groups);
        if (meant.isPresent()) {
            Choice choice = meant.get();
            except(type, fields, RecordNumbers.write(choice.group()), choice.probability());
        } else if (shortNames.isAnybodys(place)) {
            except(type, fields, Merged.APART, 1);
        }
    }

    private void except(EntityType type, String[] place, String group, double probability) throws IOException {
        exceptions.add(type.name(), place[5], place[2], place[3], group, Double.toString(probability));
    }
}
