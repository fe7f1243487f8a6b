package org.lunzhu.office.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;

/**
 * What a text was found to mean.
 *
 * @param value null where it is not certain
 * @param code why it is not; null where it is
 * @param suggestion names of what may be meant, the most likely first
 */
public record Match<T>(@Nullable T value, @Nullable Code code, List<String> suggestion) {

    static <T> Match<T> certain(T value) {
        return new Match<>(value, null, List.of());
    }

    static <T> Match<T> doubtful(Code code, List<String> suggestion) {
        return new Match<>(null, code, suggestion);
    }
}
