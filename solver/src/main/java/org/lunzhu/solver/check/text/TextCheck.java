package org.lunzhu.solver.check.text;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.ForbiddenCharacters;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;

/**
 * That no text of a dataset or a plan has forbidden characters. It goes through the records as they are; a record's
 * component is the property of the same name.
 */
public final class TextCheck {

    private final Findings findings;

    private TextCheck(Findings findings) {
        this.findings = findings;
    }

    public static void check(Known known, Findings findings) {
        check(known.dataset, findings);
    }

    /** An error for each text of the record or of what it holds. */
    public static void check(Record record, Findings findings) {
        new TextCheck(findings).record(record, Pointer.ROOT);
    }

    private void record(Record record, Pointer place) {
        for (RecordComponent component : Components.of(record)) {
            value(Components.valueOf(component, record), place.at(component.getName()));
        }
    }

    private void value(@Nullable Object value, Pointer place) {
        if (value instanceof String text) {
            text(text, place);
        } else if (value instanceof Record record) {
            record(record, place);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), place.at(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> entry(key.toString(), one, place));
        }
    }

    private void entry(String key, Object value, Pointer place) {
        text(key, place.at(key));
        value(value, place.at(key));
    }

    private void text(String text, Pointer place) {
        String forbidden = ForbiddenCharacters.find(text);
        if (forbidden != null) {
            findings.error(place, "forbidden-character", forbidden);
        }
    }
}
