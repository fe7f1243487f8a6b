package org.lunzhu.data.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the properties of one JSON object; what is null is left out. */
final class Output {

    private final JsonGenerator json;

    Output(JsonGenerator json) {
        this.json = json;
    }

    /** A text, a date or a constant, by its text. */
    Output text(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
        return this;
    }

    Output number(String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value.intValue());
        }
        return this;
    }

    Output number(String name, @Nullable Long value) {
        if (value != null) {
            json.writeNumberProperty(name, value.longValue());
        }
        return this;
    }

    Output number(String name, @Nullable Double value) {
        if (value != null) {
            json.writeNumberProperty(name, value.doubleValue());
        }
        return this;
    }

    Output number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
        return this;
    }

    /** The number, unless it is what stands for an absent one. */
    Output numberUnless(String name, int value, int fallback) {
        return value == fallback ? this : number(name, value);
    }

    Output flag(String name, @Nullable Boolean value) {
        if (value != null) {
            json.writeBooleanProperty(name, value);
        }
        return this;
    }

    /** The texts, dates or constants, by their texts; an empty list is written. */
    Output texts(String name, @Nullable List<?> values) {
        if (values != null) {
            json.writeArrayPropertyStart(name);
            values.forEach(value -> json.writeString(value.toString()));
            json.writeEndArray();
        }
        return this;
    }

    /** The texts, unless there are none. */
    Output textsUnlessEmpty(String name, List<?> values) {
        return values.isEmpty() ? this : texts(name, values);
    }

    <T> Output object(String name, @Nullable T value, BiConsumer<Output, T> mapping) {
        if (value != null) {
            json.writeObjectPropertyStart(name);
            mapping.accept(this, value);
            json.writeEndObject();
        }
        return this;
    }

    <T> Output objects(String name, List<T> values, BiConsumer<Output, T> mapping) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            mapping.accept(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    <T> Output objectsUnlessEmpty(String name, List<T> values, BiConsumer<Output, T> mapping) {
        return values.isEmpty() ? this : objects(name, values, mapping);
    }
}
