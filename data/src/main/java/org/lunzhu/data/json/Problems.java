package org.lunzhu.data.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What has been found wrong with a document so far; beyond a thousand nobody reads on. */
final class Problems {

    private static final int MOST = 1000;
    private static final int SHOWN = 60;

    /** Never shown, not even when they are wrong. */
    private static final Set<String> PERSONAL = Set.of("phone", "partyMember", "reason");

    private final List<Issue> issues = new ArrayList<>();

    void add(Issue issue) {
        if (issues.size() < MOST) {
            issues.add(issue);
        }
    }

    void throwIfAny() {
        if (!issues.isEmpty()) {
            throw new UnreadableJsonException(issues);
        }
    }

    void missing(Pointer at, String name) {
        add(Issue.error("missing-property", at.text(), null, name));
    }

    void unknown(Pointer at, String name, Collection<String> known) {
        add(Issue.error("unknown-property", at.text(), shortened(name), String.join(", ", known)));
    }

    /** {@code expected} is a type of JSON, such as {@code string}. */
    void wrongType(Pointer at, JsonNode value, String expected) {
        add(Issue.error("wrong-type", at.text(), shown(at, value), expected));
    }

    void outOfBounds(Pointer at, JsonNode value, String least, String most) {
        add(Issue.error("out-of-bounds", at.text(), shown(at, value), least, most));
    }

    void noDate(Pointer at, String text) {
        add(Issue.error("malformed-date", at.text(), quoted(text)));
    }

    void unknownConstant(Pointer at, String text, Collection<String> known) {
        add(Issue.error("unknown-constant", at.text(), quoted(text), String.join(", ", known)));
    }

    /** The value as JSON: a text has its quotes, so that a number written as a text is told from a number. */
    private static @Nullable String shown(Pointer at, JsonNode value) {
        String name = at.text().substring(at.text().lastIndexOf('/') + 1);
        if (PERSONAL.contains(name)) {
            return null;
        }
        if (value.isContainer()) {
            return value.isArray() ? "[…]" : "{…}";
        }
        return value.isString() ? quoted(value.stringValue()) : shortened(value.toString());
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(shortened(text)).toString();
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
