package org.whosaid.rows;

import java.nio.charset.Charset;
import java.util.List;
import org.whosaid.formats.Format;

/**
 * How the rows of a table of articles are read.
 *
 * @param delimiter what stands between cells; of no meaning in JSON lines
 * @param columns their names as the header has them; those of the first row in JSON lines
 * @param text number of the column with the article
 * @param id number of the column with its name; -1 where rows are counted
 */
public record TableShape(Format format, Charset encoding, char delimiter, List<String> columns, int text, int id) {

    public TableShape {
        columns = List.copyOf(columns);
    }
}
