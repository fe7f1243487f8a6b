package org.lunzhu.data.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Pointer;
import tools.jackson.databind.JsonNode;

/**
 * The properties of one JSON object, read one by one; what breaks the contract becomes a problem and reading goes on.
 *
 * <p>A property that is absent or null is the same. Where a required one is missing or of the wrong type, some value
 * of the right type stands in for it; the document as a whole is refused in the end.
 */
final class Fields {

    /** Decimal places and exponents beyond it would make arithmetic slow. */
    private static final int MAX_SCALE = 300;

    private final JsonNode node;
    private final Pointer place;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(JsonNode node, Pointer place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
        if (!node.isObject()) {
            problems.wrongType(place, node, "object");
        }
    }

    /** Whether it has what marks documents of another kind, and lacks what marks its own. */
    boolean isOther(String mark, String own) {
        return node.has(mark) && !node.has(own);
    }

    String text(String name) {
        return required(name, optionalText(name), "");
    }

    @Nullable
    String optionalText(String name) {
        JsonNode value = find(name);
        return value == null ? null : textOf(value, place.at(name));
    }

    int integer(String name) {
        return required(name, optionalInteger(name), 0);
    }

    int integer(String name, int fallback) {
        Integer value = optionalInteger(name);
        return value == null ? fallback : value;
    }

    @Nullable
    Integer optionalInteger(String name) {
        Long value = within(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? null : value.intValue();
    }

    @Nullable
    Long optionalLong(String name) {
        return within(name, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private @Nullable Long within(String name, long least, long most) {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            return wrong(name, value, "integer");
        }
        if (!value.canConvertToLong() || value.longValue() < least || value.longValue() > most) {
            return outOfRange(name, value, String.valueOf(least), String.valueOf(most));
        }
        return value.longValue();
    }

    double number(String name) {
        return required(name, optionalNumber(name), 0.0);
    }

    @Nullable
    Double optionalNumber(String name) {
        BigDecimal value = optionalDecimal(name);
        return value == null ? null : value.doubleValue();
    }

    @Nullable
    BigDecimal optionalDecimal(String name) {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            return wrong(name, value, "number");
        }
        BigDecimal decimal = value.decimalValue();
        boolean reckonable = Math.abs((long) decimal.scale()) <= MAX_SCALE && Double.isFinite(decimal.doubleValue());
        return reckonable ? decimal : outOfRange(name, value, "-1e300", "1e300");
    }

    boolean flag(String name) {
        Boolean value = optionalFlag(name);
        return value != null && value;
    }

    @Nullable
    Boolean optionalFlag(String name) {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        return value.isBoolean() ? Boolean.valueOf(value.booleanValue()) : wrong(name, value, "boolean");
    }

    LocalDate date(String name) {
        return required(name, optionalDate(name), LocalDate.EPOCH);
    }

    @Nullable
    LocalDate optionalDate(String name) {
        String text = optionalText(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.noDate(place.at(name), text);
            return LocalDate.EPOCH;
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return required(name, optionalConstant(name, type), type.getEnumConstants()[0]);
    }

    <E extends Enum<E>> @Nullable E optionalConstant(String name, Class<E> type) {
        String text = optionalText(name);
        return text == null ? null : constantOf(text, place.at(name), type);
    }

    <T> @Nullable T optionalObject(String name, Function<Fields, T> mapping) {
        JsonNode value = find(name);
        return value == null ? null : objectOf(value, place.at(name), mapping);
    }

    <T> List<T> objects(String name, Function<Fields, T> mapping) {
        return orEmpty(optionalObjects(name, mapping));
    }

    /** As {@link #objects}, but the property must be there. */
    <T> List<T> requiredObjects(String name, Function<Fields, T> mapping) {
        return required(name, optionalObjects(name, mapping), List.of());
    }

    <T> @Nullable List<T> optionalObjects(String name, Function<Fields, T> mapping) {
        return elements(name, (value, at) -> objectOf(value, at, mapping));
    }

    @Nullable
    List<String> optionalTexts(String name) {
        return elements(name, (value, at) -> textOf(value, at));
    }

    List<String> texts(String name) {
        return orEmpty(optionalTexts(name));
    }

    <E extends Enum<E>> @Nullable List<E> optionalConstants(String name, Class<E> type) {
        return elements(name, (value, at) -> {
            String text = textOf(value, at);
            return text == null ? null : constantOf(text, at, type);
        });
    }

    /** Every property with its text, in the order of the document; any name is known. */
    Map<String, String> allTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        node.propertyNames().forEach(name -> texts.put(name, text(name)));
        return texts;
    }

    /** Names each property that nobody has asked for; to be called last. */
    void refuseOthers() {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                problems.unknown(place.at(name), name, known);
            }
        }
    }

    private @Nullable JsonNode find(String name) {
        known.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private <T> T required(String name, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        JsonNode there = node.get(name);
        if (node.isObject() && (there == null || there.isNull())) {
            problems.missing(place.at(name), name);
        }
        return standIn;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    private interface Element<T> {
        @Nullable
        T of(JsonNode value, Pointer at);
    }

    private <T> @Nullable List<T> elements(String name, Element<T> mapping) {
        JsonNode values = find(name);
        if (values == null) {
            return null;
        }
        if (!values.isArray()) {
            return wrong(name, values, "array");
        }
        List<T> result = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            T element = mapping.of(values.get(i), place.at(name).at(i));
            if (element != null) {
                result.add(element);
            }
        }
        return result;
    }

    private <T> T objectOf(JsonNode value, Pointer at, Function<Fields, T> mapping) {
        Fields fields = new Fields(value, at, problems);
        T result = mapping.apply(fields);
        fields.refuseOthers();
        return result;
    }

    private @Nullable String textOf(JsonNode value, Pointer at) {
        if (value.isString()) {
            return value.stringValue();
        }
        problems.wrongType(at, value, "string");
        return null;
    }

    private <E extends Enum<E>> E constantOf(String text, Pointer at, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        problems.unknownConstant(at, text, names);
        return type.getEnumConstants()[0];
    }

    private <T> @Nullable T wrong(String name, JsonNode value, String expected) {
        problems.wrongType(place.at(name), value, expected);
        return null;
    }

    private <T> @Nullable T outOfRange(String name, JsonNode value, String least, String most) {
        problems.outOfBounds(place.at(name), value, least, most);
        return null;
    }
}
