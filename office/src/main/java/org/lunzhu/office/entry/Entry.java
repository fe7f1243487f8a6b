package org.lunzhu.office.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that was read: its values by the names of the dataset, each with the cell that it came from. */
public final class Entry {

    /** A value and where it stands. */
    public record Stated(Object value, Place place) {}

    /** Is told of values that differ. */
    public interface Conflicts {
        void conflict(Stated here, Stated before, String property);
    }

    private final Map<String, Stated> values = new LinkedHashMap<>();
    private final Set<String> contested = new LinkedHashSet<>();
    private final Place place;

    public Entry(Place place) {
        this.place = place;
    }

    /** The cell that it is named in. */
    public Place place() {
        return place;
    }

    /** Its values by property: texts, whole numbers, flags, days, constants, and lists and maps of these. */
    public Map<String, Object> values() {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((property, stated) -> plain.put(property, stated.value()));
        return Collections.unmodifiableMap(plain);
    }

    public @Nullable Object find(String property) {
        Stated stated = values.get(property);
        return stated == null ? null : stated.value();
    }

    /** The value as text; null where there is none. */
    public @Nullable String text(String property) {
        Object value = find(property);
        return value == null ? null : value.toString();
    }

    public void set(String property, @Nullable Object value, Place at) {
        if (value != null) {
            values.put(property, new Stated(value, at));
        }
    }

    /** Adds to a list of values. */
    public void add(String property, Object value, Place at) {
        List<Object> all = new ArrayList<>();
        if (find(property) instanceof List<?> before) {
            all.addAll(before);
        }
        if (!all.contains(value)) {
            all.add(value);
        }
        values.put(property, new Stated(List.copyOf(all), at));
    }

    /** Takes over what another entry of the same thing says; where both differ, neither is kept. */
    public void merge(Entry other, Conflicts conflicts) {
        other.values.forEach((property, stated) -> {
            Stated before = values.get(property);
            if (contested.contains(property)) {
                return;
            }
            if (before != null && before.value() instanceof List<?> && stated.value() instanceof List<?> more) {
                more.forEach(value -> add(property, value, stated.place()));
            } else if (before == null) {
                values.put(property, stated);
            } else if (!before.value().equals(stated.value())) {
                conflicts.conflict(stated, before, property);
                values.remove(property);
                contested.add(property);
            }
        });
    }

    /** Whether it says the same of everything but where it stands. */
    public boolean saysTheSameAs(Entry other) {
        return values().equals(other.values());
    }
}
