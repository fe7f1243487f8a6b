package org.lunzhu.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.lunzhu.api.cli.text.Language;

/** What one run of the program came to: its exit code and what it wrote. */
public record Run(int exitCode, String out, String err) {

    public static Run english(Object... arguments) {
        return of(Language.EN, arguments);
    }

    public static Run chinese(Object... arguments) {
        return of(Language.ZH, arguments);
    }

    private static Run of(Language language, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Commands.commandLine(language)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** Two posts, two people, two periods; they must swap. */
    static Path twoPosts(Path directory) {
        return write(directory, "two-posts.json", twoPosts());
    }

    static String twoPosts() {
        try (InputStream in = Run.class.getResourceAsStream("two-posts.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan of it: the first seat named, the others empty. */
    static Path plan(Path directory, String name, String... holders) {
        String[] seats = {"s-1/h1", "s-1/h2", "s-2/h1", "s-2/h2"};
        StringBuilder postings = new StringBuilder();
        for (int i = 0; i < holders.length; i++) {
            String[] seat = seats[i].split("/");
            postings.append(i == 0 ? "" : ",")
                    .append("""
                    {"postId": "%s", "periodId": "%s", "seat": 0, "role": "LEAD", "supervisorId": %s}
                    """.formatted(seat[0], seat[1], holders[i].isEmpty() ? null : '"' + holders[i] + '"'));
        }
        return write(directory, name, """
                {"dataset": "two-posts", "postings": [%s]}
                """.formatted(postings));
    }

    static Path write(Path directory, String name, String content) {
        try {
            return Files.writeString(directory.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
