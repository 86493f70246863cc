package org.whosaid.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.formats.Format;
import org.whosaid.read.InputEntry.InputFile;
import org.whosaid.read.InputEntry.InputRow;
import org.whosaid.read.InputEntry.StandardInput;
import org.whosaid.read.InputEntry.Unusable;
import org.whosaid.rows.TableRefusedException;
import org.whosaid.rows.TableRows;
import org.whosaid.rows.TableScanner;

/**
 * One walk over inputs. Folders are taken in an order that does not depend on how the file system lists them (fewest
 * links first), and each is opened once, so that crossing links cannot make the walk long.
 */
final class Listing {

    /**
     * How a place was come by.
     *
     * @param input number of the input that it belongs to
     * @param links how many links lead to it
     * @param above the keys of the folders that lie above it on this way
     */
    private record Way(int input, int links, List<Object> above) {

        private static final Comparator<Way> ORDER =
                Comparator.comparingInt(Way::links).thenComparingInt(Way::input);

        Way throughLink() {
            return new Way(input, links + 1, above);
        }

        Way into(Object folder) {
            return new Way(
                    input,
                    links,
                    Stream.concat(above.stream(), Stream.of(folder)).toList());
        }
    }

    /**
     * A folder to be opened.
     *
     * @param name its own name in the tables
     * @param prefix what the names of things inside begin with
     */
    private record Folder(Object key, Path path, String name, String prefix, Way way) {

        private static final Comparator<Folder> ORDER =
                Comparator.comparing(Folder::way, Way.ORDER).thenComparing(Folder::name, DocumentName.ORDER);
    }

    private record Found(Object key, InputEntry entry, Way way) {

        private static final Comparator<Found> ORDER = Comparator.comparing(Found::way, Way.ORDER)
                .thenComparing(found -> found.entry().document(), DocumentName.ORDER);
    }

    /** What a run keeps in its output folder, which may lie among the inputs, is no input whatever the filters say. */
    private static final String STATE = ".whosaid";

    private final Filters filters;
    private final TableScanner tables;
    private final PriorityQueue<Folder> waiting = new PriorityQueue<>(Folder.ORDER);
    private final Set<Object> opened = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final Set<Object> expanded = new HashSet<>();
    private final List<String> refusals = new ArrayList<>();
    private boolean alone;
    private int leftAlone;

    Listing(Filters filters, TableScanner tables) {
        this.filters = filters;
        this.tables = tables;
    }

    void addStandardInput() {
        found.add(new Found(StandardInput.NAME, new StandardInput(), new Way(0, 0, List.of())));
    }

    /**
     * Takes one input in.
     *
     * @param name its name in the tables if it is a file
     * @param prefix what names begin with if it is a folder
     */
    void begin(int number, Path path, String name, String prefix) {
        alone = prefix.isEmpty() && Files.isRegularFile(path);
        look(path, name, prefix, new Way(number, 0, List.of()), true);
    }

    /** @throws TableRefusedException where nobody can tell which column of a table holds the articles */
    Inputs walk() throws TableRefusedException {
        while (!waiting.isEmpty()) {
            Folder folder = waiting.remove();
            if (opened.add(folder.key())) {
                open(folder);
            }
        }
        if (!refusals.isEmpty()) {
            throw new TableRefusedException(String.join("; ", refusals));
        }
        found.sort(Found.ORDER);
        Set<Object> keys = new HashSet<>();
        List<InputEntry> entries = new ArrayList<>();
        for (Found one : found) {
            if (keys.add(one.key())) {
                entries.add(one.entry());
            }
        }
        return new Inputs(UniqueNames.sorted(entries), leftAlone);
    }

    private void open(Folder folder) {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder.path())) {
            for (Path path : inside) {
                if (!path.endsWith(STATE) && !filters.excludes(path)) {
                    String name = DocumentName.below(folder.prefix(), DocumentName.ofLastPart(path));
                    look(path, name, name, folder.way(), false);
                }
            }
        } catch (DirectoryIteratorException trouble) {
            add(
                    folder.key(),
                    InputProblems.of(folder.name(), Objects.requireNonNull(trouble.getCause())),
                    folder.way());
        } catch (IOException trouble) {
            add(folder.key(), InputProblems.of(folder.name(), trouble), folder.way());
        }
    }

    private void look(Path path, String name, String prefix, Way way, boolean named) {
        try {
            BasicFileAttributes own = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (own.isSymbolicLink()) {
                follow(path, name, prefix, key(path, own), way.throughLink(), named);
            } else {
                take(path, name, prefix, own, way, named);
            }
        } catch (NoSuchFileException vanished) {
            if (named || filters.includes(path)) {
                add(path, InputProblems.of(name, vanished), way);
            }
        } catch (IOException trouble) {
            add(path, InputProblems.of(name, trouble), way);
        }
    }

    /** A link that leads nowhere has its row whatever it is called: it may have stood for a folder full of articles. */
    private void follow(Path path, String name, String prefix, Object link, Way way, boolean named) throws IOException {
        BasicFileAttributes target;
        try {
            target = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException trouble) {
            add(link, InputProblems.ofLink(name, trouble), way);
            return;
        }
        if (target.isDirectory() && way.above().contains(key(path, target))) {
            add(link, new Problem(name, Reason.LINK_LOOP, "leads to a folder that it lies in"), way);
        } else {
            take(path, name, prefix, target, way, named);
        }
    }

    private void take(Path path, String name, String prefix, BasicFileAttributes what, Way way, boolean named)
            throws IOException {
        Object key = key(path, what);
        if (what.isDirectory()) {
            waiting.add(new Folder(key, path, name, prefix, way.into(key)));
        } else if (!named && !filters.includes(path)) {
            leftAlone++;
        } else if (what.isRegularFile()) {
            Optional<Format> table = TableScanner.formatOf(path);
            if (table.isPresent()) {
                takeRows(key, path, name, table.get(), way);
            } else {
                found.add(new Found(key, new InputFile(name, path), way));
            }
        } else {
            add(key, new Problem(name, Reason.NOT_A_REGULAR_FILE, ArticleReader.NO_FILE), way);
        }
    }

    /** A table is what all its rows are; they are called by their ids alone where it is the only input. */
    private void takeRows(Object key, Path path, String name, Format format, Way way) throws IOException {
        if (!expanded.add(key)) {
            return;
        }
        try {
            TableRows scanned = tables.scan(path, format);
            for (TableRows.Row row : scanned.rows()) {
                String id = DocumentName.onOneLine(row.id());
                String document = alone ? id : DocumentName.below(name, id);
                InputRow entry = new InputRow(document, path, row.start(), row.length(), scanned.shape());
                found.add(new Found(List.of(key, row.start()), entry, way));
            }
        } catch (TableRefusedException refused) {
            refusals.add(name + ": " + refused.getMessage());
        }
    }

    private void add(Object key, Problem problem, Way way) {
        found.add(new Found(key, new Unusable(problem), way));
    }

    /** What is the same for the same file or folder under all its names. */
    private static Object key(Path path, BasicFileAttributes what) throws IOException {
        Object key = what.fileKey();
        if (key != null) {
            return key;
        }
        return what.isSymbolicLink() ? path.toRealPath(LinkOption.NOFOLLOW_LINKS) : path.toRealPath();
    }
}
