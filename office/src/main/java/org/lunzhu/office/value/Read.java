package org.lunzhu.office.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;

/**
 * A value that was read, or why it was not, or both where a part of it was.
 *
 * @param value null where nothing was read
 * @param doubt null where all of it is certain
 */
public record Read<T>(@Nullable T value, @Nullable Doubt doubt) {

    /**
     * Why a text is no certain value.
     *
     * @param suggestion what may be meant
     * @param what the name of such a value in Chinese, or another text of the message; empty where none is needed
     */
    public record Doubt(Code code, List<String> suggestion, String what) {}

    public static <T> Read<T> certain(T value) {
        return new Read<>(value, null);
    }

    public static <T> Read<T> nothing() {
        return new Read<>(null, null);
    }

    public static <T> Read<T> doubtful(Code code, List<String> suggestion) {
        return new Read<>(null, new Doubt(code, suggestion, ""));
    }

    public static <T> Read<T> doubtful(Code code, List<String> suggestion, String what) {
        return new Read<>(null, new Doubt(code, suggestion, what));
    }

    public static <T> Read<T> partly(T value, Code code, List<String> suggestion, String what) {
        return new Read<>(value, new Doubt(code, suggestion, what));
    }
}
