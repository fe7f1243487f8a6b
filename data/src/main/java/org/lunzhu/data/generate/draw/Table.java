package org.lunzhu.data.generate.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of public data among the resources of the generator: commas between the cells, no quotes, a line of titles. */
public final class Table {

    private Table() {}

    /** The rows without the titles; an empty cell is an empty text. */
    public static List<List<String>> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/org/lunzhu/data/generate/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The table (%s) is not on the class path.".formatted(name));
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
