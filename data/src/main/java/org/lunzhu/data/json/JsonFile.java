package org.lunzhu.data.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a document in UTF-8; a file is either written whole or left as it was. */
final class JsonFile {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonFile() {}

    static <T> void write(T value, BiConsumer<Output, T> mapping, Path file) throws IOException {
        Path draft = file.resolveSibling("%s.%s.tmp".formatted(file.getFileName(), UUID.randomUUID()));
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                write(value, mapping, out);
            }
            replace(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void replace(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static <T> void write(T value, BiConsumer<Output, T> mapping, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new Layout(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            mapping.accept(new Output(json), value);
            json.writeEndObject();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Tells the generator how lines are laid out. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new LineLayout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
