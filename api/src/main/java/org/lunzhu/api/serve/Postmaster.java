package org.lunzhu.api.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The main process of a PostgreSQL server, as the server's own file tells of it ({@code postmaster.pid}). */
final class Postmaster {

    /** Above the highest process number of any system, so that no process has it. */
    private static final String NOBODY = "99999999";

    /** Place of the server's status in its file, as {@code pg_ctl} reads it. */
    private static final int STATUS_LINE = 7;

    private final Path file;

    /** The one that has those data, running or not. */
    Postmaster(Path data) {
        this.file = data.resolve("postmaster.pid");
    }

    /** Whether the process is there; not so if it was killed and nobody has taken note of its end, as in a container. */
    boolean isRunning() {
        return process().filter(ProcessHandle::isAlive).isPresent();
    }

    /** Whether it takes no more connections and ends once those it has are closed, which ours never are. */
    boolean isStopping() {
        List<String> lines = read();
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("stopping");
    }

    /** Ends it, if it is there, once nobody is connected to it any more. */
    void end() {
        process().ifPresent(ProcessHandle::destroy);
    }

    private Optional<ProcessHandle> process() {
        return read().stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(Postmaster::isServer);
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(path -> Path.of(path).getFileName().toString().startsWith("postgres"))
                .orElseGet(() -> !isDefunct(process));
    }

    private static boolean isDefunct(ProcessHandle process) {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return state.substring(state.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException e) {
            return false;
        }
    }

    /** The server's processes for its connections and its work in the background. */
    List<ProcessHandle> children() {
        return process().map(ProcessHandle::children).stream()
                .flatMap(children -> children)
                .toList();
    }

    /**
     * Keeps another process that has the number of a killed one by now from being taken for it. The rest of the file
     * stays: by it a new server sees whether a process of the old one still holds its shared memory.
     */
    void forget() throws IOException {
        List<String> lines = read();
        if (!lines.isEmpty() && !isRunning()) {
            Files.writeString(file, NOBODY + "\n" + String.join("\n", lines.subList(1, lines.size())) + "\n");
        }
    }

    private List<String> read() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the database server (%s) cannot be read.".formatted(file), e);
        }
    }
}
