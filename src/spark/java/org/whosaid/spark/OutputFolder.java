package org.whosaid.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.whosaid.disk.OutputException;
import org.whosaid.runs.Recipe;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.Table;

/**
 * The folder of a job's output on any file system of Hadoop: a folder for each table, and {@code analysed} with what
 * the tables are made from and the recipe by which it was.
 */
final class OutputFolder {

    private static final String ANALYSED = "analysed";

    /** Hidden from readers of the folder by its underscore. */
    private static final String RECIPE = ANALYSED + "/_recipe";

    private static final String DOCUMENTS = AnalysedRow.column(new DocumentsCsv());

    private final Place place;

    private OutputFolder(Place place) {
        this.place = place;
    }

    static OutputFolder at(String typed, Configuration configuration) throws OutputException {
        try {
            return new OutputFolder(Place.of(typed, configuration));
        } catch (IOException trouble) {
            throw new OutputException(typed, trouble);
        }
    }

    /** How a job treats an output that is there already. */
    enum Start {
        /** Refuses it. */
        ANEW,
        /** Replaces it. */
        OVERWRITING,
        /** Goes on with it; begins one where there is none. */
        RESUMING
    }

    /**
     * Makes the folder ready for a job.
     *
     * @param recipe what the rows of this job depend on
     * @return whether there is something to go on with
     * @throws RefusedException where what stands there must be left alone
     * @throws OutputException where the folder cannot be made, read or emptied
     */
    boolean open(Start start, Recipe recipe) throws RefusedException, OutputException {
        try {
            return begin(start, recipe);
        } catch (IOException trouble) {
            throw new OutputException(place.typed(), trouble);
        }
    }

    private boolean begin(Start start, Recipe recipe) throws RefusedException, IOException {
        List<String> standing = standing();
        if (!standing.isEmpty() && start == Start.ANEW) {
            throw new RefusedException(place.typed() + ": holds " + String.join(", ", standing)
                    + " already; --overwrite replaces them, --resume goes on with them");
        }
        if (!standing.isEmpty() && start == Start.RESUMING) {
            refuseOtherRecipe(recipe);
            return true;
        }
        for (String name : standing) {
            place.files().delete(in(name), true);
        }
        try (OutputStream stream = place.files().create(in(RECIPE))) {
            stream.write(lines(recipe).getBytes(StandardCharsets.UTF_8));
        }
        return false;
    }

    /** Whether all tables are there, made from everything that was analysed. */
    boolean isFinished() throws IOException {
        return place.files().exists(in(DOCUMENTS + "/_SUCCESS"));
    }

    /** Takes away the table that is written last, so that nobody takes the output for finished. */
    void unfinish() throws IOException {
        place.files().delete(in(DOCUMENTS), true);
    }

    String analysed() {
        return in(ANALYSED).toString();
    }

    String table(Table table) {
        return in(AnalysedRow.column(table)).toString();
    }

    private Path in(String name) {
        return new Path(place.path(), name);
    }

    private List<String> standing() throws IOException {
        List<String> names = new ArrayList<>();
        names.add(ANALYSED);
        ArticleTable.ALL.forEach(table -> names.add(AnalysedRow.column(table)));
        List<String> standing = new ArrayList<>();
        for (String name : names) {
            if (place.files().exists(in(name))) {
                standing.add(name);
            }
        }
        return standing;
    }

    private void refuseOtherRecipe(Recipe recipe) throws RefusedException, IOException {
        Path path = in(RECIPE);
        if (!place.files().exists(path)) {
            throw new RefusedException(place.typed() + ": has no " + RECIPE + ", so that it cannot be gone on with;"
                    + " --overwrite replaces what is there");
        }
        List<String> differences = recipe(path).differences(recipe);
        if (!differences.isEmpty()) {
            throw new RefusedException(place.typed() + ": was begun otherwise: " + String.join("; ", differences)
                    + "; --resume needs the same, --overwrite begins anew");
        }
    }

    private Recipe recipe(Path path) throws IOException {
        try (InputStream stream = place.files().open(path)) {
            Map<String, String> settings = new LinkedHashMap<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int tab = line.indexOf('\t');
                settings.put(line.substring(0, Math.max(tab, 0)), line.substring(tab + 1));
            });
            return new Recipe(settings, List.of(), "");
        }
    }

    private static String lines(Recipe recipe) {
        return recipe.settings().entrySet().stream()
                .map(setting -> setting.getKey() + "\t" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
