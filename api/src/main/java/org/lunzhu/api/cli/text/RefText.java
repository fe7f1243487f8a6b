package org.lunzhu.api.cli.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunzhu.api.contract.RefDto;

/** Things of a dataset by the names that people call them. */
final class RefText {

    private RefText() {}

    /** The title with the id in parentheses, or the id alone. */
    static String of(RefDto ref) {
        return ref.getTitle().equals(ref.getId()) ? ref.getId() : "%s (%s)".formatted(ref.getTitle(), ref.getId());
    }

    /** All of them in one text. */
    static String of(List<String> ids, Function<String, RefDto> titles, String separator) {
        return ids.stream().map(titles).map(RefText::of).collect(Collectors.joining(separator));
    }
}
