package org.lunzhu.api.serve;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The files of our own PostgreSQL server: its programs, its data, its port and its password. The last two are made up
 * once and kept.
 */
final class ServerFiles {

    private static final int PASSWORD_BYTES = 24;
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int LAST_PORT = 65_535;
    private static final String RULES = """
            # Only this machine, only with the password.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final Path directory;

    ServerFiles(Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectories(directory);
        restrict(directory);
    }

    Path data() {
        return directory.resolve("data");
    }

    Path programs() {
        return directory.resolve("programs");
    }

    private Path passwordFile() {
        return directory.resolve("password");
    }

    private Path portFile() {
        return directory.resolve("port");
    }

    /** The port of the last time, unless it cannot be read or somebody else has it by now; else any free one. */
    int port() throws IOException {
        OptionalInt last = lastPort();
        if (last.isPresent() && (new Postmaster(data()).isRunning() || isFree(last.getAsInt()))) {
            return last.getAsInt();
        }
        int port = anyFreePort();
        Files.writeString(portFile(), port + "\n");
        return port;
    }

    /** A process that ended while it wrote may have left half of it. */
    private OptionalInt lastPort() throws IOException {
        String text = Files.exists(portFile()) ? Files.readString(portFile()).strip() : "";
        int port = PORT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        return port >= 1 && port <= LAST_PORT ? OptionalInt.of(port) : OptionalInt.empty();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Optional<String> findPassword() throws IOException {
        return Files.exists(passwordFile())
                ? Optional.of(Files.readString(passwordFile()).strip())
                : Optional.empty();
    }

    /** Makes sure that the running server asks for the password, which is returned. */
    String secure(EmbeddedPostgres server) throws IOException {
        String password = findPassword().orElse("");
        if (password.isEmpty()) {
            password = newPassword();
            Files.writeString(passwordFile(), password + "\n");
            restrict(passwordFile());
        }
        if (!Files.readString(accessRules()).equals(RULES)) {
            askForPassword(server, password);
        }
        return password;
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private void askForPassword(EmbeddedPostgres server, String password) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '%s'".formatted(password));
            Files.writeString(accessRules(), RULES);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The database cannot be given a password.", e);
        }
    }

    private Path accessRules() {
        return data().resolve("pg_hba.conf");
    }

    /** For its owner only, where the file system knows owners. */
    private static void restrict(Path path) {
        boolean done = path.toFile().setReadable(false, false)
                && path.toFile().setReadable(true, true)
                && path.toFile().setWritable(false, false)
                && path.toFile().setWritable(true, true);
        if (done && Files.isDirectory(path)) {
            path.toFile().setExecutable(false, false);
            path.toFile().setExecutable(true, true);
        }
    }
}
