package org.lunzhu.api.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file for a result; it is written whole, or left as it was. */
final class OutFile {

    private final Path file;
    private final Texts texts;

    /** The file, if it can be written as far as can be seen; throws {@link CommandFailure} otherwise. */
    OutFile(Path file, Texts texts) {
        this.file = file.toAbsolutePath();
        this.texts = texts;
        if (Files.isDirectory(this.file)) {
            throw new CommandFailure(texts.get("out-is-directory", file));
        }
        if (!Files.isDirectory(directory())) {
            throw new CommandFailure(texts.get("out-no-directory", file, directory()));
        }
        if (!Files.isWritable(directory())) {
            throw new CommandFailure(texts.get("out-unwritable", file));
        }
    }

    void write(byte[] content) {
        try {
            Path draft = Files.createTempFile(directory(), "." + file.getFileName(), ".part");
            try {
                Files.write(draft, content);
                replaceWith(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new CommandFailure(texts.get("out-unwritable", file));
        }
    }

    private Path directory() {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private void replaceWith(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
