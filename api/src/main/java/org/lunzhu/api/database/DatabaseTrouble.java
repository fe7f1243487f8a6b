package org.lunzhu.api.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, which passes, from a statement that is wrong, which does not. */
public final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** Whether the cause is that the database cannot be reached, is starting or ending, or has no room for us. */
    public static boolean isAway(@Nullable Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && isAway(e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException e) {
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLRecoverableException
                || isAway(e.getSQLState());
    }

    /**
     * By the classes of PostgreSQL's codes: 08 is the connection, 57P the operator's intervention, 53 too few resources,
     * 58 the system, 25006 a server that only reads, as while it is promoted, 25P03 a transaction that idled too long.
     */
    private static boolean isAway(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || state.startsWith("58")
                        || state.equals("25006")
                        || state.equals("25P03"));
    }
}
