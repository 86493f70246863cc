package org.whosaid.actors;

import java.io.IOException;
import java.nio.file.Path;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.RecordSorter;
import org.whosaid.disk.SortedRecords;

/** Makes actors of sightings that were found to be one, and numbers them. */
final class ActorMaker {

    /** What a member is sorted by, before its sighting. */
    private static final int BEFORE = 4;

    private final Path scratch;

    ActorMaker(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Makes the actors.
     *
     * @param sightings of all articles, in the order of types and keys
     */
    Actors make(SortedRecords sightings, Merged merged) throws IOException {
        try (SortedRecords members = members(sightings, merged)) {
            SortedRecords actors = actors(members);
            try (SortedRecords ids = ids(actors)) {
                return new Actors(actors, cells(members, ids));
            }
        }
    }

    /**
     * All sightings by actor and article: the number of the group that the actor is known by, the article, document and
     * entity, the sighting, how sure.
     */
    private SortedRecords members(SortedRecords sightings, Merged merged) throws IOException {
        try (RecordSorter members = sorter();
                RecordCursor cursor = sightings.open();
                RecordCursor exceptions = merged.exceptions().open()) {
            boolean more = exceptions.advance();
            int group = -1;
            String type = "";
            String key = "";
            while (cursor.advance()) {
                String[] fields = cursor.fields();
                if (!fields[0].equals(type) || !fields[1].equals(key)) {
                    group++;
                    type = fields[0];
                    key = fields[1];
                }
                String actor = RecordNumbers.write(merged.unions().heir(group));
                double sure = merged.unions().sure(group);
                if (more && isAbout(exceptions.fields(), fields)) {
                    String[] exception = exceptions.fields();
                    sure = Double.parseDouble(exception[5]);
                    if (exception[4].equals(Merged.APART)) {
                        actor += " " + fields[2] + " " + fields[3];
                    } else {
                        int meant = RecordNumbers.read(exception[4]);
                        actor = RecordNumbers.write(merged.unions().heir(meant));
                        sure *= merged.unions().sure(meant);
                    }
                    more = exceptions.advance();
                }
                String[] member = new String[BEFORE + fields.length + 1];
                System.arraycopy(fields, 0, member, BEFORE, fields.length);
                member[0] = actor;
                member[1] = fields[Sighting.ARTICLE];
                member[2] = fields[2];
                member[3] = fields[3];
                member[BEFORE + fields.length] = Double.toString(sure);
                members.add(member);
            }
            return members.sorted();
        }
    }

    private static boolean isAbout(String[] exception, String[] sighting) {
        return exception[0].equals(sighting[0])
                && exception[1].equals(sighting[1])
                && exception[2].equals(sighting[2])
                && exception[3].equals(sighting[3]);
    }

    /** One record for each actor, those of most articles first. */
    private SortedRecords actors(SortedRecords members) throws IOException {
        try (RecordSorter actors = sorter();
                RecordCursor cursor = members.open()) {
            ActorCounts actor = new ActorCounts("");
            while (cursor.advance()) {
                String[] fields = cursor.fields();
                if (!actor.number().equals(fields[0])) {
                    if (!actor.isEmpty()) {
                        actors.add(actor.fields());
                    }
                    actor = new ActorCounts(fields[0]);
                }
                actor.add(sighting(fields), Double.parseDouble(fields[fields.length - 1]));
            }
            if (!actor.isEmpty()) {
                actors.add(actor.fields());
            }
            return actors.sorted();
        }
    }

    private static Sighting sighting(String[] member) {
        String[] fields = new String[member.length - BEFORE - 1];
        System.arraycopy(member, BEFORE, fields, 0, fields.length);
        return Sighting.read(fields);
    }

    /** From the number of the group that an actor is known by to its id and name. */
    private SortedRecords ids(SortedRecords actors) throws IOException {
        try (RecordSorter ids = sorter();
                RecordCursor cursor = actors.open()) {
            for (int number = 1; cursor.advance(); number++) {
                String[] actor = cursor.fields();
                ids.add(actor[ActorCounts.NUMBER], ActorsCsv.id(number), actor[ActorCounts.NAME]);
            }
            return ids.sorted();
        }
    }

    /** From document and entity to the id and name of the actor. */
    private SortedRecords cells(SortedRecords members, SortedRecords ids) throws IOException {
        try (RecordSorter cells = sorter();
                RecordCursor cursor = members.open();
                RecordCursor id = ids.open()) {
            String[] actor = {""};
            while (cursor.advance()) {
                String[] member = cursor.fields();
                while (!actor[0].equals(member[0]) && id.advance()) {
                    actor = id.fields();
                }
                cells.add(member[2], member[3], actor[1], actor[2]);
            }
            return cells.sorted();
        }
    }

    private RecordSorter sorter() {
        return new RecordSorter(scratch, RecordSorter.USUAL_BUDGET);
    }
}
