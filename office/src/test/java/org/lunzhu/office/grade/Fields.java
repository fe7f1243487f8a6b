package org.lunzhu.office.grade;

import static org.lunzhu.office.grade.Texts.isEmpty;
import static org.lunzhu.office.grade.Texts.list;
import static org.lunzhu.office.grade.Texts.norm;
import static org.lunzhu.office.grade.Texts.sorted;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Fields of an entry in the form in which they are compared. */
final class Fields {

    private Fields() {}

    /** Who or what the entry is about; entries with one key are one entry. */
    static String key(String section, JsonNode entry) {
        return switch (section) {
            case "history", "postings" -> norm(entry.path("site")) + " / " + norm(entry.path("supervisor"));
            default -> norm(entry.path("name"));
        };
    }

    static boolean same(String field, JsonNode got, JsonNode wanted) {
        if (wanted.isNumber() != got.isNumber()) {
            return false;
        }
        String read = text(field, got);
        String expected = text(field, wanted);
        return switch (field) {
            case "divisionCode" -> read.startsWith(expected);
            case "address" -> read.contains(expected) || (!read.isEmpty() && expected.contains(read));
            default -> read.equals(expected);
        };
    }

    static String text(String field, JsonNode node) {
        return switch (field) {
            case "phone" -> norm(node).replaceAll("\\D", "");
            case "inService" -> norm(node.path("from"));
            case "supportAgencies" -> sorted(texts(node));
            case "qualifications" ->
                sorted(list(node).stream().map(Fields::code).toList());
            case "qualificationUntil" -> norm(node);
            case "unavailable" -> sorted(list(node).stream().map(Fields::span).toList());
            case "recusals" -> sorted(list(node).stream().map(Fields::recusal).toList());
            default -> norm(node);
        };
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(Texts::norm).toList();
    }

    private static String code(JsonNode qualification) {
        return qualification.isString() ? qualification.asString() : norm(qualification.path("code"));
    }

    private static String span(JsonNode leave) {
        return norm(leave.path("from")) + "…" + norm(leave.path("until"));
    }

    private static String recusal(JsonNode node) {
        JsonNode target = isEmpty(node.path("enterprise")) ? node.path("site") : node.path("enterprise");
        return norm(isEmpty(target) ? node.path("groupId") : target) + "…" + norm(node.path("until"));
    }

    /** The entry's value of a field; {@code qualificationUntil} lies within the qualifications. */
    static JsonNode value(JsonNode entry, String field) {
        if (!field.equals("qualificationUntil")) {
            return entry.path(field);
        }
        return list(entry.path("qualifications")).stream()
                .map(qualification -> qualification.path("validUntil"))
                .filter(until -> !isEmpty(until))
                .findFirst()
                .orElse(entry.path("qualificationUntil"));
    }
}
