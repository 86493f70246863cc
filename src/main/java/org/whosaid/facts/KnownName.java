package org.whosaid.facts;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An entry of a name list; serializable, since a job sends it to other machines.
 *
 * @param name what the entity is called in the tables where the name comes from the list
 * @param type what it is
 * @param code ISO 3166 code of a state; of a watched name whatever the user gave; may be empty
 * @param forms every form under which articles name it, the name itself first
 * @param list which list it is from: the file's name without its ending; for a user's watch list the file as typed
 * @param watched whether a user asked for it: it then wins over all other evidence, and its name stands in the tables
 * @param barred whether the user says that it is never a name; its type then means nothing
 */
public record KnownName(
        String name, EntityType type, String code, List<Form> forms, String list, boolean watched, boolean barred)
        implements Serializable {

    public KnownName {
        forms = List.copyOf(forms);
        if (barred && !watched) {
            throw new IllegalArgumentException("'" + name + "' is barred by nobody");
        }
    }

    /** A name that is one. */
    public KnownName(String name, EntityType type, String code, List<Form> forms, String list, boolean watched) {
        this(name, type, code, forms, list, watched, false);
    }

    /** This name with the forms of another entry behind its own, and that entry's code where it has none. */
    public KnownName joinedBy(KnownName other) {
        Set<Form> all = new LinkedHashSet<>(forms);
        all.addAll(other.forms);
        return new KnownName(name, type, code.isEmpty() ? other.code : code, List.copyOf(all), list, watched, barred);
    }

    /** Why a form cannot be trusted without looking around it. */
    public enum Ambiguity {
        /** It is also an ordinary English word. */
        WORD,
        /** It is also a first name or a surname. */
        PERSON,
        /** It is also a city or another place. */
        PLACE,
        /** It also names another entity. */
        SHARED,
        /**
         * It names something else as often, such as the malware of its group or another group, and counts where the
         * article tells that it is meant.
         */
        UNSURE
    }

    /**
     * One way to write the name.
     *
     * @param text as newspapers write it, case included
     * @param ambiguity what else it may be; empty where it nearly always means this entity
     */
    public record Form(String text, Set<Ambiguity> ambiguity) implements Serializable {
        public Form {
            ambiguity = Set.copyOf(ambiguity);
        }
    }
}
