package org.lunzhu.api.http;

/**
 * The order of a list.
 *
 * @param byName by name, else by the time of creation
 * @param descending the last first
 */
public record Sorting(boolean byName, boolean descending) {

    /** Reads {@code name}, {@code createdAt}, {@code -name} or {@code -createdAt}. */
    public static Sorting of(String text) {
        return new Sorting(text.endsWith("name"), text.startsWith("-"));
    }

    /** The order in SQL, for tables with these columns; of equals, the one with the smaller id first. */
    public String toSql() {
        return (byName ? "name" : "created_at") + (descending ? " desc" : " asc") + ", id";
    }
}
