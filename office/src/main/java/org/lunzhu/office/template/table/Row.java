package org.lunzhu.office.template.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.grid.Address;

/** The values of one thing, by the names of their columns. */
public final class Row {

    private final Table table;
    private final int number;
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Address> addresses = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    Row(Table table, int number) {
        this.table = table;
        this.number = number;
    }

    /** Row of the sheet, from 0. */
    public int number() {
        return number;
    }

    /** The value under that name; null where there is none. */
    public @Nullable Value find(String column) {
        return values.get(column);
    }

    /** How many columns hold something. */
    public int size() {
        return values.size();
    }

    /** Puts a value into the column; null leaves it empty. */
    public void put(String column, @Nullable Value value) {
        if (value != null) {
            values.put(column, value);
        }
    }

    /** Says that the column's cell stands elsewhere than in this row of the sheet. */
    public void place(String column, Address address) {
        addresses.put(column, address);
    }

    /** Whether something is wrong with the cell, which has been said. */
    public boolean isReported(String column) {
        return reported.contains(column);
    }

    public void setReported(String column) {
        reported.add(column);
    }

    public boolean isEmpty() {
        return values.isEmpty() && reported.isEmpty();
    }

    /** Where the column's cell is; where the sheet has no such column, the start of the row. */
    public Place placeOf(String column) {
        Address address = addresses.getOrDefault(column, new Address(number, table.columnOf(column)));
        return new Place(table.name(), address.toString());
    }
}
