package org.lunzhu.api.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.text.Texts;

/** A file for a result; it is written whole, or left as it was. */
final class OutFile {

    private final String option;
    private final String name;
    private final Path file;
    private final Texts texts;

    /**
     * The file, if it can be written as far as can be tried; throws {@link CommandFailure} otherwise.
     *
     * @param option which names it, such as {@code --out}
     */
    OutFile(String option, Path file, Texts texts) {
        this.option = option;
        this.name = file.toString();
        this.file = file.toAbsolutePath();
        this.texts = texts;
        if (Files.isDirectory(this.file)) {
            throw new CommandFailure(texts.get("out-is-directory", file, option));
        }
        if (!Files.isDirectory(directory())) {
            throw new CommandFailure(texts.get("out-no-directory", file, directory(), option));
        }
        if (!isSpecial()) {
            write(new byte[0], draft -> {});
        }
    }

    /** The file's path as it was given. */
    String name() {
        return name;
    }

    void write(byte[] content) {
        if (isSpecial()) {
            writeThrough(content);
        } else {
            write(content, this::replaceWith);
        }
    }

    private interface Step {
        void with(Path draft) throws IOException;
    }

    private void write(byte[] content, Step last) {
        Path draft = directory().resolve(".%s.%s.part".formatted(file.getFileName(), UUID.randomUUID()));
        try {
            try {
                Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                last.with(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new CommandFailure(texts.get("out-unwritable", file, option));
        }
    }

    /** A device or a pipe cannot be replaced. */
    private boolean isSpecial() {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private void writeThrough(byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new CommandFailure(texts.get("out-unwritable", file, option));
        }
    }

    private Path directory() {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private void replaceWith(Path draft) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
