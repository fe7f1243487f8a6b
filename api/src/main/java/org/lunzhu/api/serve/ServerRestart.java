package org.lunzhu.api.serve;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts a server again whose processes have ended, in order or not, with the options it had. */
final class ServerRestart {

    private static final int DEPTH = 3;
    private static final String START_LIMIT_SECONDS = "60";

    private final ServerFiles files;

    ServerRestart(ServerFiles files) {
        this.files = files;
    }

    /** Returns once the server answers; a recovery after a crash is part of its start. */
    void run(int port) throws IOException, InterruptedException {
        new Postmaster(files.data()).forget();
        Process process = new ProcessBuilder(command(port))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException("pg_ctl ended with %d.".formatted(exit));
        }
    }

    private List<String> command(int port) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program(), "restart", "-D", files.data().toString(), "-m", "fast"));
        command.addAll(List.of("-o", options(port), "-w", "-t", START_LIMIT_SECONDS));
        return command;
    }

    /** Those of the last start, which the server has noted after its program, with the port of this one. */
    private String options(int port) throws IOException {
        String last = Files.readString(files.data().resolve("postmaster.opts")).strip();
        return last.substring(last.indexOf(" \"") + 1).replaceAll("\"-p\" \"\\d+\"", "\"-p\" \"" + port + "\"");
    }

    private String program() throws IOException {
        try (Stream<Path> programs = Files.walk(files.programs(), DEPTH)) {
            return programs.filter(path -> path.endsWith("bin/pg_ctl") || path.endsWith("bin/pg_ctl.exe"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("pg_ctl is missing below " + files.programs()))
                    .toString();
        }
    }
}
