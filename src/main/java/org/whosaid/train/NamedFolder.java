package org.whosaid.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.whosaid.facts.Article;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.labels.LabelledSpan;

/**
 * A folder of articles in which every name is marked: {@code text/NAME.txt} beside {@code names.json}, an object with
 * {@code "NAME.txt": [[start, end, "Person"], ...]}. Offsets are code points, the end exclusive; types are Person,
 * Organization, Location, and any other for names of something else.
 */
public final class NamedFolder {

    private static final String ENDING = ".txt";

    private final TextFolder texts;
    private final Path marks;
    private final JsonFactory json = new JsonFactory();

    public NamedFolder(Path folder) {
        this.texts = new TextFolder(folder.resolve("text"));
        this.marks = folder.resolve("names.json");
    }

    /** A name as it is marked, in code points. */
    private record Mark(int start, int end, NameLabel label) {}

    /** The names of all articles, sorted. */
    public List<String> names() throws TrainingDataException {
        return texts.names();
    }

    /**
     * Reads the selected articles, sorted by name, all into memory.
     *
     * @throws TrainingDataException where the folder lacks a part, or an article its marks, or a file is faulty
     */
    public List<NamedArticle> read(Predicate<String> selection) throws TrainingDataException {
        List<String> names = names().stream().filter(selection).toList();
        Map<String, List<Mark>> all = marks();
        List<NamedArticle> articles = new ArrayList<>();
        for (String name : names) {
            List<Mark> marked = all.get(name + ENDING);
            if (marked == null) {
                throw new TrainingDataException(
                        marks + ": nothing is marked in " + name + ENDING + "; [] says that it holds no name");
            }
            articles.add(article(texts.read(name), marked));
        }
        return articles;
    }

    private NamedArticle article(Article article, List<Mark> marked) throws TrainingDataException {
        CodePoints points = new CodePoints(article.text());
        String where = marks + ": " + article.document() + ENDING;
        List<LabelledSpan> names = new ArrayList<>();
        for (Mark mark : marked) {
            names.add(new LabelledSpan(points.span(mark.start(), mark.end(), where), mark.label()));
        }
        return new NamedArticle(article, names);
    }

    private Map<String, List<Mark>> marks() throws TrainingDataException {
        if (!Files.isRegularFile(marks)) {
            throw new TrainingDataException(
                    marks + ": no such file; the folder to learn from holds text/*.txt and names.json");
        }
        try (JsonParser parser = json.createParser(Files.readString(marks))) {
            Map<String, List<Mark>> all = new TreeMap<>();
            expect(parser, JsonToken.START_OBJECT);
            while (next(parser, JsonToken.FIELD_NAME, JsonToken.END_OBJECT) == JsonToken.FIELD_NAME) {
                all.put(parser.currentName(), marks(parser));
            }
            if (parser.nextToken() != null) {
                throw new IOException(
                        "more at line " + parser.currentLocation().getLineNr() + " behind the end of the object");
            }
            return all;
        } catch (JsonProcessingException broken) {
            throw unreadable(
                    broken.getOriginalMessage() + " at line "
                            + broken.getLocation().getLineNr(),
                    broken);
        } catch (IOException unreadable) {
            throw unreadable(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private TrainingDataException unreadable(String reason, IOException cause) {
        return new TrainingDataException(
                marks + ": cannot be read as {\"NAME.txt\": [[start, end, \"Person\"], ...], ...}: " + reason, cause);
    }

    private static List<Mark> marks(JsonParser parser) throws IOException {
        List<Mark> marks = new ArrayList<>();
        expect(parser, JsonToken.START_ARRAY);
        while (next(parser, JsonToken.START_ARRAY, JsonToken.END_ARRAY) == JsonToken.START_ARRAY) {
            expect(parser, JsonToken.VALUE_NUMBER_INT);
            int start = parser.getIntValue();
            expect(parser, JsonToken.VALUE_NUMBER_INT);
            int end = parser.getIntValue();
            expect(parser, JsonToken.VALUE_STRING);
            marks.add(new Mark(start, end, label(parser.getText())));
            expect(parser, JsonToken.END_ARRAY);
        }
        return marks;
    }

    private static NameLabel label(String type) {
        return switch (type) {
            case "Person" -> NameLabel.PERSON;
            case "Organization" -> NameLabel.ORGANIZATION;
            case "Location" -> NameLabel.LOCATION;
            default -> NameLabel.OTHER;
        };
    }

    private static void expect(JsonParser parser, JsonToken wanted) throws IOException {
        next(parser, wanted, wanted);
    }

    private static JsonToken next(JsonParser parser, JsonToken wanted, JsonToken other) throws IOException {
        JsonToken found = parser.nextToken();
        if (found == null || (found != wanted && found != other)) {
            throw new IOException(found + " at line " + parser.currentLocation().getLineNr() + ", expected " + wanted
                    + (wanted == other ? "" : " or " + other));
        }
        return found;
    }
}
