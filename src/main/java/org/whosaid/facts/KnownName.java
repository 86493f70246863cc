package org.whosaid.facts;

import java.util.List;
import java.util.Set;

/**
 * An entry of a name list.
 *
 * @param name what the entity is called in the tables where the name comes from the list
 * @param type what it is
 * @param code ISO 3166 code of a state, otherwise empty
 * @param forms every form under which articles name it, the name itself first
 * @param list which list it is from: the file's name without its ending
 */
public record KnownName(String name, EntityType type, String code, List<Form> forms, String list) {

    public KnownName {
        forms = List.copyOf(forms);
    }

    /** Why a form cannot be trusted without looking around it. */
    public enum Care {
        /** It is also an ordinary English word. */
        WORD,
        /** It is also a first name or a surname. */
        PERSON,
        /** It is also a city or another place. */
        PLACE,
        /** It also names another entity. */
        SHARED
    }

    /**
     * One way to write the name.
     *
     * @param text as newspapers write it, case included
     * @param care what else it may be; empty where it nearly always means this entity
     */
    public record Form(String text, Set<Care> care) {
        public Form {
            care = Set.copyOf(care);
        }
    }
}
