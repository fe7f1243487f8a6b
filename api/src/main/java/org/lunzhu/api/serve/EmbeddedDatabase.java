package org.lunzhu.api.serve;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL server of our own that keeps its files below the home directory, as safely as any other. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String OWNER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final HomeLock lock;
    private final ServerFiles files;
    private final EmbeddedPostgres server;
    private final String password;
    private final ServerWatch watch;
    private volatile int port;

    private EmbeddedDatabase(HomeLock lock, ServerFiles files, EmbeddedPostgres server, String password) {
        this.lock = lock;
        this.files = files;
        this.server = server;
        this.password = password;
        this.port = server.getPort();
        this.watch = ServerWatch.start(new Postmaster(files.data()), this::startAgain);
    }

    /**
     * Starts the server, or takes over the one that a killed process left running; throws {@link HomeInUseException} if
     * another process has the home, and {@link HomeUnusableException} if the server cannot be had there.
     */
    static EmbeddedDatabase open(Path home) {
        Path directory = home.toAbsolutePath().normalize();
        try {
            return open(directory, HomeLock.take(directory));
        } catch (IOException e) {
            throw new HomeUnusableException(directory, e);
        }
    }

    private static EmbeddedDatabase open(Path directory, HomeLock lock) throws IOException {
        try {
            ServerFiles files = new ServerFiles(directory.resolve("postgres"));
            Postmaster postmaster = new Postmaster(files.data());
            postmaster.forget();
            return started(lock, files, postmaster);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Leaves no server behind where it cannot be used. */
    private static EmbeddedDatabase started(HomeLock lock, ServerFiles files, Postmaster postmaster)
            throws IOException {
        try {
            EmbeddedPostgres server = start(files);
            return new EmbeddedDatabase(lock, files, server, files.secure(server));
        } catch (IOException | RuntimeException e) {
            postmaster.end();
            throw e;
        }
    }

    private static EmbeddedPostgres start(ServerFiles files) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files.data())
                .setOverrideWorkingDirectory(files.programs().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(files.port())
                .setPGStartupWait(START_LIMIT)
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "50")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
        files.findPassword().ifPresent(known -> builder.setConnectConfig("password", known));
        return builder.start();
    }

    private void startAgain() throws IOException, InterruptedException {
        int next = files.port();
        new ServerRestart(files).run(next);
        port = next;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=3&loginTimeout=3".formatted(port, OWNER);
    }

    @Override
    public String getUsername() {
        return OWNER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            watch.close();
            server.close();
        }
    }
}
