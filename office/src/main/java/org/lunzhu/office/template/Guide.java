package org.lunzhu.office.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The first sheet: how to fill in the others. */
final class Guide {

    private static final String FILE = "guide.txt";

    private Guide() {}

    /** Its lines; the first of them is the title. */
    static List<String> lines() {
        try (InputStream in = Guide.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
