package org.whosaid.annotate;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OptionalDataException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.whosaid.facts.Fingerprint;

/**
 * Brings CoreNLP's name model into the form that loads fastest: the same objects in the same order, uncompressed, with
 * its large tables as {@link PackedTables}. A tool of the build, which is in no jar.
 */
public final class NameModelPacker {

    /**
     * Copies the models, the name model in its packed form. Where this Java writes other bytes than those that are
     * pinned, it is copied as it is: the program loads CoreNLP's own just as well.
     *
     * @param folders the one that holds the models under their resource paths, and the one that shall
     */
    public static void main(String[] folders) throws IOException, ClassNotFoundException {
        Path from = Path.of(folders[0]);
        Path to = Path.of(folders[1]);
        write(PinnedModel.TAGGER, Files.readAllBytes(from.resolve(PinnedModel.TAGGER.path())), to);
        write(PinnedModel.PARSER, Files.readAllBytes(from.resolve(PinnedModel.PARSER.path())), to);
        // Of an earlier build.
        Files.deleteIfExists(to.resolve(PinnedModel.PACKED_NAMES.path()));
        byte[] names = Files.readAllBytes(from.resolve(PinnedModel.NAMES.path()));
        byte[] packed = new NameModelPacker().pack(names);
        if (Fingerprint.of(packed).sha256().equals(PinnedModel.PACKED_NAMES.sha256())) {
            write(PinnedModel.PACKED_NAMES, packed, to);
        } else {
            write(PinnedModel.NAMES, names, to);
        }
    }

    private static void write(PinnedModel model, byte[] bytes, Path folder) throws IOException {
        Path file = folder.resolve(model.path());
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /**
     * The packed form.
     *
     * @param model CoreNLP's serialised model, compressed with gzip
     */
    byte[] pack(byte[] model) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ObjectInputStream objects = new ObjectInputStream(
                        new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(model))));
                PackingStream packing = new PackingStream(packed)) {
            copy(objects, packing);
        }
        return packed.toByteArray();
    }

    private static void copy(ObjectInputStream objects, ObjectOutputStream packing)
            throws IOException, ClassNotFoundException {
        while (true) {
            try {
                packing.writeObject(objects.readObject());
            } catch (OptionalDataException numbers) {
                if (numbers.eof) {
                    return;
                }
                packing.write(objects.readNBytes(numbers.length));
            } catch (EOFException end) {
                return;
            }
        }
    }

    private static final class PackingStream extends ObjectOutputStream {

        PackingStream(OutputStream stream) throws IOException {
            super(stream);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            return PackedTables.standIn(object);
        }
    }
}
