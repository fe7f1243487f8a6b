package org.lunzhu.office.books;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What must be read of a book, one entry a line:
 *
 * <pre>
 * site 威海甲化工有限公司 sector=CHEMICAL supportAgencies=威海市应急局,威海市公安局 ?address=高区
 * person 王磊 agency=威海市应急局 phone=13900000001 unavailable=2021-03-01..2021-03-05
 * history 王磊@威海甲化工有限公司 periodsAgo=1
 * posting 王磊@威海甲化工有限公司 role=LEAD
 * problem AGENCY_UNKNOWN/AGENCY_AMBIGUOUS Sheet1!B5 威海市应急局|环翠区应急局
 * problem VALUE_STRUCK Sheet1!A4,B4,*
 * problem FILE_MACRO
 * problem SHEET_HIDDEN Sheet2!*
 * maybe COLUMN_HIDDEN Sheet1!E1
 * not supervisors phone name=王磊
 * </pre>
 *
 * A field after a question mark need not be read; {@code maybe} is a problem that need not be reported.
 */
final class ExpectedText {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode expect = root.putObject("expect");
    private final ArrayNode mustNot = root.putArray("mustNot");
    private final ArrayNode optional = root.putArray("optionalProblems");

    private ExpectedText() {
        List.of("sites", "supervisors", "agencies", "history", "postings", "problems")
                .forEach(expect::putArray);
    }

    static ObjectNode parse(String text) {
        ExpectedText parsed = new ExpectedText();
        text.lines().filter(line -> !line.isBlank()).forEach(parsed::line);
        return parsed.root;
    }

    private void line(String line) {
        List<String> words = Arrays.asList(line.strip().split(" +"));
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "site" -> entry("sites", rest);
            case "person" -> entry("supervisors", rest);
            case "history" -> entry("history", rest);
            case "posting" -> entry("postings", rest);
            case "problem" -> problem((ArrayNode) expect.path("problems"), rest);
            case "maybe" -> problem(optional, rest);
            case "not" -> mustNot(rest);
            default -> throw new IllegalArgumentException("No such expectation (%s).".formatted(line));
        }
    }

    private void entry(String section, List<String> words) {
        ObjectNode entry = ((ArrayNode) expect.path(section)).addObject();
        String[] key = words.get(0).split("@");
        if (key.length == 2) {
            entry.put("supervisor", key[0]).put("site", key[1]);
        } else {
            entry.put("name", key[0]);
        }
        words.stream().skip(1).forEach(word -> {
            boolean free = word.startsWith("?");
            ObjectNode target = free ? entry.withObject("/optional") : entry;
            field(target, word.substring(free ? 1 : 0));
        });
    }

    private static void field(ObjectNode target, String word) {
        int equals = word.indexOf('=');
        String name = word.substring(0, equals);
        String value = word.substring(equals + 1);
        switch (name) {
            case "supportAgencies", "qualifications" -> all(target.putArray(name), value);
            case "unavailable" -> spans(target.putArray(name), value, "from");
            case "recusals" -> spans(target.putArray(name), value, "enterprise");
            case "inService" -> target.putObject(name).put("from", value);
            case "experienceYears", "teamSize", "periodsAgo" -> target.put(name, Integer.parseInt(value));
            case "partyMember" -> target.put(name, Boolean.parseBoolean(value));
            default -> target.put(name, value);
        }
    }

    private static void all(ArrayNode array, String value) {
        Arrays.stream(value.split(",")).filter(text -> !text.isEmpty()).forEach(array::add);
    }

    private static void spans(ArrayNode array, String value, String first) {
        Arrays.stream(value.split(",")).map(span -> span.split("\\.\\.", -1)).forEach(span -> {
            ObjectNode node = array.addObject().put(first, span[0]);
            if (!span[1].isEmpty()) {
                node.put("until", span[1]);
            }
        });
    }

    private static void problem(ArrayNode problems, List<String> words) {
        ObjectNode problem = problems.addObject();
        String[] codes = words.get(0).split("/");
        problem.put("code", codes[0]);
        Arrays.stream(codes).forEach(problem.withArray("/anyOf")::add);
        if (words.size() > 1) {
            place(problem, words.get(1));
        }
        if (words.size() > 2) {
            Arrays.stream(words.get(2).split("\\|")).forEach(problem.withArray("/suggestion")::add);
        }
    }

    private static void place(ObjectNode problem, String place) {
        int mark = place.indexOf('!');
        if (mark > 0) {
            problem.put("sheet", place.substring(0, mark));
        }
        String[] cells = place.substring(mark + 1).split(",");
        if (!cells[0].equals("*")) {
            problem.put("cell", cells[0]);
        }
        if (cells.length > 1) {
            ArrayNode array = problem.putArray("cells");
            Arrays.stream(cells).forEach(cell -> array.add(cell.equals("*") ? null : cell));
        }
    }

    private void mustNot(List<String> words) {
        ObjectNode rule = mustNot.addObject().put("section", words.get(0)).put("field", words.get(1));
        ObjectNode match = rule.putObject("match");
        words.stream().skip(2).forEach(word -> field(match, word));
    }
}
