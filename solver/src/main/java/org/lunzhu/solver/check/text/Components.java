package org.lunzhu.solver.check.text;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The components of records, each kind of record looked up once. */
final class Components {

    private static final Map<Class<?>, RecordComponent[]> KNOWN = new ConcurrentHashMap<>();

    private Components() {}

    static RecordComponent[] of(Record record) {
        return KNOWN.computeIfAbsent(record.getClass(), Class::getRecordComponents);
    }

    static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
