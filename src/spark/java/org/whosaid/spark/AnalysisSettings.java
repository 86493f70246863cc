package org.whosaid.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Quote;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.options.RowRequest;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.ReadingRequest;
import org.whosaid.rows.TableColumns;

/**
 * What the rows of a document depend on besides its bytes. Read once, by the driver, it travels to the executors as
 * bytes, so that no path has to mean the same on two machines.
 *
 * @param watched names that the user watches
 * @param speakers what chooses the speakers
 * @param types which entities are listed; at least one
 * @param kinds which quotes are listed; at least one
 * @param encoding what every document is read with; empty to find it out for each
 * @param maxCharacters longer documents are skipped, at least 1
 * @param anyLanguage whether documents that are not English are read too
 * @param timeout how long the work on one document may take, at least a second
 */
record AnalysisSettings(
        List<KnownName> watched,
        SpeakerModel speakers,
        Set<EntityType> types,
        Set<Quote.Kind> kinds,
        String encoding,
        int maxCharacters,
        boolean anyLanguage,
        Duration timeout)
        implements Serializable {

    AnalysisSettings {
        watched = List.copyOf(watched);
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
        if (types.isEmpty() || kinds.isEmpty() || maxCharacters < 1 || timeout.toSeconds() < 1) {
            throw new IllegalArgumentException(types.size() + " types, " + kinds.size() + " kinds, " + maxCharacters
                    + " characters and " + timeout.toSeconds() + " seconds at most: each must be at least 1");
        }
    }

    /** What was asked for, as it travels. */
    static AnalysisSettings of(RowRequest rows) {
        return new AnalysisSettings(
                rows.entities().watchLists().names(),
                rows.speakers().model(),
                rows.entities().types(),
                rows.entities().kinds(),
                rows.reading().encoding().map(Charset::name).orElse(""),
                rows.reading().maxCharacters(),
                rows.reading().anyLanguage(),
                rows.timeout());
    }

    /** A reader of documents under these settings; for documents that are no files of this machine. */
    ArticleReader reader() {
        Optional<Charset> forced =
                Optional.of(encoding).filter(name -> !name.isEmpty()).map(Charset::forName);
        return new ReadingRequest(forced, maxCharacters, TableColumns.USUAL, anyLanguage)
                .reader(InputStream.nullInputStream());
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(this);
        } catch (IOException impossible) {
            throw new UncheckedIOException("settings that cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    /** The settings that the driver of this job wrote. */
    static AnalysisSettings fromBytes(byte[] bytes) {
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (AnalysisSettings) objects.readObject();
        } catch (IOException | ClassNotFoundException otherProgram) {
            throw new IllegalStateException("the driver runs another version of this program", otherProgram);
        }
    }
}
