package org.whosaid.actors;

import java.util.List;
import java.util.Locale;
import org.whosaid.facts.EntityType;
import org.whosaid.tables.Cell;
import org.whosaid.tables.Column;
import org.whosaid.tables.Table;

/** actors.csv: one row per real-world entity over all articles of a run. */
public final class ActorsCsv implements Table {

    static final List<Column<Actor, ?>> COLUMNS = List.of(
            new Column<>(
                    "actor_id",
                    "a00001, a00002 and so on: those of most articles first, then by name.",
                    Cell.TEXT,
                    Actor::id),
            new Column<>(
                    "name",
                    "The fullest form that any article uses; for states the common English name, for watched names the"
                            + " watch list's.",
                    Cell.TEXT,
                    Actor::name),
            new Column<>("type", "As in entities.csv.", Cell.oneOf(EntityType.class), Actor::type),
            new Column<>("code", "As in entities.csv.", Cell.TEXT, Actor::code),
            new Column<>("role", "The role that most articles give.", Cell.TEXT, Actor::role),
            new Column<>(
                    "roles",
                    "All other roles, the most frequent first, joined with \"; \".",
                    Cell.LIST,
                    Actor::otherRoles),
            new Column<>(
                    "articles",
                    "How many different articles name it: documents with nearly the same text (same_as in documents.csv) are one.",
                    Cell.NUMBER,
                    Actor::articles),
            new Column<>("mentions", "How often they name it.", Cell.NUMBER, Actor::mentions),
            new Column<>("quotes", "How many quoted segments it is the speaker of.", Cell.NUMBER, Actor::quotes),
            new Column<>(
                    "statements", "How many reported statements it is the speaker of.", Cell.NUMBER, Actor::statements),
            new Column<>("first", "The first document that names it.", Cell.TEXT, Actor::first),
            new Column<>("last", "The last document that names it.", Cell.TEXT, Actor::last),
            new Column<>(
                    "aliases",
                    "Every other form, the most frequent first, joined with \"; \".",
                    Cell.LIST,
                    Actor::aliases),
            new Column<>(
                    "confidence",
                    "0.00 to 1.00, the share of its articles that are expected to mean the same: 1.00 for one name alone"
                            + " or a listed one.",
                    Cell.SHARE,
                    Actor::confidence));

    @Override
    public String fileName() {
        return "actors.csv";
    }

    @Override
    public List<? extends Column<?, ?>> columns() {
        return COLUMNS;
    }

    /** The id of the actor with a number, counted from 1. */
    public static String id(int number) {
        return String.format(Locale.ROOT, "a%05d", number);
    }
}
