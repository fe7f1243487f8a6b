package org.lunzhu.solver.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts other texts and days into datasets and plans, everywhere they stand. */
public final class Renaming {

    private final Map<String, String> ids;

    /** What is none of these texts stays. */
    public Renaming(Map<String, String> ids) {
        this.ids = Map.copyOf(ids);
    }

    /** The record with the other ids. */
    @SuppressWarnings("unchecked")
    public <R extends Record> R of(R record) {
        try {
            return (R) ofComponents(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object ofComponents(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = ofValue(components[i].getAccessor().invoke(record));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private Object ofValue(Object value) {
        if (value instanceof String text) {
            return ids.getOrDefault(text, text);
        }
        if (value instanceof LocalDate day) {
            return LocalDate.parse(ids.getOrDefault(day.toString(), day.toString()));
        }
        if (value instanceof Record record) {
            return of(record);
        }
        if (value instanceof List<?> list) {
            List<Object> renamed = new ArrayList<>();
            list.forEach(element -> renamed.add(ofValue(element)));
            return renamed;
        }
        return value;
    }
}
