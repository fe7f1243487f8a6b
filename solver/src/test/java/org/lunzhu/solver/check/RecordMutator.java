package org.lunzhu.solver.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Breaks records in random places; the same seed breaks the same places. */
final class RecordMutator {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a-1",
            "a-2",
            "a-3",
            "p-1",
            "p-2",
            "s-1",
            "s-3",
            "c-1",
            "e-1",
            "g-1",
            "1",
            "2",
            "-1soft",
            "9hard",
            "99999999999soft",
            "x~/y",
            "{0}'",
            "\u0000",
            "轮驻");
    private static final List<Integer> NUMBERS =
            List.of(Integer.MIN_VALUE, -1, 0, 1, 2, 7, 100, 101, 2021, Integer.MAX_VALUE);
    private static final List<Double> DEGREES =
            List.of(Double.NaN, Double.POSITIVE_INFINITY, -1e300, 0.0, 1.0, 37.5, 122.1, 200.0, Double.MIN_VALUE);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(2026, 3, 1), LocalDate.of(2028, 2, 29));
    private static final List<BigDecimal> SHARES =
            List.of(new BigDecimal("1E+999999999"), new BigDecimal("-1E-999999999"), BigDecimal.ZERO, BigDecimal.ONE);

    private final Random random;

    RecordMutator(long seed) {
        random = new Random(seed);
    }

    /** The record with one thing in it replaced, removed or doubled. */
    <R extends Record> R mutate(R record) {
        try {
            return mutateComponent(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R mutateComponent(R record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            components[i].getAccessor().setAccessible(true);
            values[i] = components[i].getAccessor().invoke(record);
        }
        int chosen = random.nextInt(components.length);
        boolean nullable = components[chosen].getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean toNull = nullable && random.nextInt(4) == 0;
        values[chosen] = toNull ? null : mutateValue(values[chosen], components[chosen].getType());
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        return (R) constructor.newInstance(values);
    }

    private Object mutateValue(Object value, Class<?> type) {
        if (value instanceof Record record) {
            return mutate(record);
        }
        if (value instanceof List<?> list) {
            return mutateList(list);
        }
        if (value instanceof Map<?, ?> map) {
            return mutateMap(map);
        }
        if (type.isEnum()) {
            return pick(Arrays.asList(type.getEnumConstants()));
        }
        return simple(value, type);
    }

    private Object simple(Object value, Class<?> type) {
        if (type == String.class) {
            return pick(TEXTS);
        } else if (type == int.class || type == Integer.class) {
            return pick(NUMBERS);
        } else if (type == double.class || type == Double.class) {
            return pick(DEGREES);
        } else if (type == LocalDate.class) {
            return pick(DAYS);
        } else if (type == BigDecimal.class) {
            return pick(SHARES);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        return value;
    }

    private List<Object> mutateList(List<?> list) {
        List<Object> result = new ArrayList<>(list);
        if (list.isEmpty()) {
            return result;
        }
        int chosen = random.nextInt(list.size());
        Object element = list.get(chosen);
        switch (random.nextInt(8)) {
            case 0 -> result.remove(chosen);
            case 1 -> result.add(random.nextInt(list.size()), element);
            case 2 -> result.clear();
            default -> result.set(chosen, mutateValue(element, typeOf(element)));
        }
        return result;
    }

    private Map<Object, Object> mutateMap(Map<?, ?> map) {
        Map<Object, Object> result = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            Object other = random.nextBoolean() ? mutateValue(key, typeOf(key)) : key;
            result.put(other, mutateValue(value, typeOf(value)));
        });
        return result;
    }

    private static Class<?> typeOf(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
