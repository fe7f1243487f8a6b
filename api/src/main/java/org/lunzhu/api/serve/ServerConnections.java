package org.lunzhu.api.serve;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections to wherever the server listens at that moment: its port may be another after a start. */
final class ServerConnections extends AbstractDataSource {

    private final JdbcConnectionDetails server;

    ServerConnections(JdbcConnectionDetails server) {
        this.server = server;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(server.getUsername(), server.getPassword());
    }

    @Override
    public Connection getConnection(@Nullable String username, @Nullable String password) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(), username, password);
    }
}
