package org.whosaid.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whosaid.disk.ListFolder;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;

/** Reads a name list: {@code name,type,aliases,code,ambiguity}, one known name a row. */
final class NameListReader {

    /** ISO 3166-1 alpha-2, or 3166-2 for a subdivision. */
    static final Pattern STATE_CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private static final List<String> COLUMNS = List.of("name", "type", "aliases", "code", "ambiguity");
    private static final Map<String, EntityType> TYPES =
            Arrays.stream(EntityType.values()).collect(Collectors.toUnmodifiableMap(EntityType::name, type -> type));

    private final CsvList lists;
    private final AmbiguityReader cares = new AmbiguityReader();

    NameListReader(ListFolder folder) {
        this.lists = new CsvList(folder);
    }

    /**
     * The names of one list in the order of the file.
     *
     * @param list the file's name without folder and ending
     */
    List<KnownName> read(String list) {
        Set<String> seen = new HashSet<>();
        List<KnownName> names = new ArrayList<>();
        for (CsvList.Row row : lists.read("names/" + list + ".csv", COLUMNS)) {
            KnownName name = name(row, list);
            if (!seen.add(name.name())) {
                throw row.fault("'" + name.name() + "' stands here twice, remove one");
            }
            names.add(name);
        }
        return names;
    }

    private KnownName name(CsvList.Row row, String list) {
        String name = row.cell(0).strip();
        if (name.isEmpty()) {
            throw row.fault("a row without a name");
        }
        EntityType type = TYPES.get(row.cell(1));
        if (type == null) {
            throw row.fault("type '" + row.cell(1) + "', allowed are " + Arrays.toString(EntityType.values()));
        }
        String code = row.cell(3);
        if (type == EntityType.STATE ? !STATE_CODE.matcher(code).matches() : !code.isEmpty()) {
            throw row.fault("code '" + code + "': a state has its ISO 3166 code, nothing else has one");
        }
        List<String> forms = new ArrayList<>(List.of(name));
        for (String alias : ListCell.parts(row.cell(2))) {
            if (forms.contains(alias)) {
                throw row.fault("form '" + alias + "' stands here twice, remove one");
            }
            forms.add(alias);
        }
        return new KnownName(name, type, code, cares.read(row, row.cell(4), forms), list, false);
    }
}
