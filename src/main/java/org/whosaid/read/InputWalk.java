package org.whosaid.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.whosaid.read.InputEntry.StandardInput;
import org.whosaid.rows.TableColumns;
import org.whosaid.rows.TableRefusedException;
import org.whosaid.rows.TableScanner;

/**
 * Lists what the inputs of a command stand for: files as named, folders with everything below them that the filters let
 * through, {@code -} for standard input. Links are followed, a file that is reached twice is listed once: under a name
 * without links where it has one, then under the input named first. Holds the paths of all files in memory, about 40 MB
 * for 100,000.
 */
public final class InputWalk {

    private final Filters filters;
    private final TableScanner tables;
    private final Path workingFolder;

    /**
     * A walk for one command.
     *
     * @param filters for files in folders; what is named itself is read whatever it is called
     * @param workingFolder what relative inputs are relative to
     */
    public InputWalk(Filters filters, Path workingFolder) {
        this(filters, new TableScanner(TableColumns.USUAL, Optional.empty()), workingFolder);
    }

    /**
     * A walk for one command.
     *
     * @param filters for files in folders; what is named itself is read whatever it is called
     * @param tables finds the rows of tables of articles
     * @param workingFolder what relative inputs are relative to
     */
    public InputWalk(Filters filters, TableScanner tables, Path workingFolder) {
        this.filters = filters;
        this.tables = tables;
        this.workingFolder = workingFolder.toAbsolutePath();
    }

    /**
     * Lists the inputs; of the files opens only tables of articles.
     *
     * @param inputs as typed
     * @throws MissingInputException where one or more of them do not exist; says which
     * @throws TableRefusedException where nobody can tell which column of a table holds the articles
     */
    public Inputs list(List<String> inputs) throws MissingInputException, TableRefusedException {
        List<String> distinct = inputs.stream().distinct().toList();
        List<String> missing =
                distinct.stream().filter(input -> !isThere(input)).toList();
        if (!missing.isEmpty()) {
            throw new MissingInputException(missing, workingFolder);
        }
        Listing listing = new Listing(filters, tables);
        for (int number = 0; number < distinct.size(); number++) {
            String input = distinct.get(number);
            if (input.equals(StandardInput.NAME)) {
                listing.addStandardInput();
            } else {
                Path path = workingFolder.resolve(input);
                boolean alone = distinct.size() == 1;
                String typed = DocumentName.ofTyped(input);
                listing.begin(number, path, alone ? DocumentName.ofLastPart(path) : typed, alone ? "" : typed);
            }
        }
        return listing.walk();
    }

    private boolean isThere(String input) {
        if (input.equals(StandardInput.NAME)) {
            return true;
        }
        try {
            Files.readAttributes(workingFolder.resolve(input), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return !input.isEmpty();
        } catch (AccessDeniedException hidden) {
            // It may be there; that it cannot be read is told in its row.
            return true;
        } catch (IOException | InvalidPathException missing) {
            return false;
        }
    }
}
