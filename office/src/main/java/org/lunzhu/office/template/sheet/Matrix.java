package org.lunzhu.office.template.sheet;

import org.lunzhu.office.template.column.Choice;
import org.lunzhu.office.template.column.Column;
import org.lunzhu.office.template.column.Columns;
import org.lunzhu.office.template.column.Head;
import org.lunzhu.office.template.column.Reading;
import org.lunzhu.office.template.name.Kind;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.office.template.table.UnwritableException;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Quoted;
import org.lunzhu.office.template.word.Token;
import org.lunzhu.office.template.word.Vocabulary;
import org.lunzhu.office.problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as a matrix: a row for each seat of a post, a column for each period, and in the cells who holds the seat. A cell
 * is empty where the plan does not speak of the seat. Reading gives the postings by post, period and seat, in the order
 * of rows and columns.
 */
public final class Matrix implements Form {

    /** Name of the sheet. */
    public static final String NAME = "轮换方案（矩阵）";
    private static final String PINNED = "（固定）";

    private static final List<Column> SEAT = List.of(
            Columns.pair("驻点", "驻点编号", "postId", Kind.POST, "", "例：海润化工有限公司", "s-001"),
            Columns.seat("席位★", "seat"),
            Columns.constant("角色★", "role", Vocabulary.ROLES, "牵头"));

    /** The ids of the periods by the titles of their columns. */
    private final Map<String, String> periods = new LinkedHashMap<>();

    /** A matrix of the periods of the dataset; throws {@link UnwritableException} where they cannot be told apart. */
    public Matrix(ObjectNode dataset) {
        Names names = Names.of(dataset);
        for (JsonNode period : dataset.path("periods")) {
            String id = period.path("id").asString();
            periods.put(titleOf(id, names.of(Kind.PERIOD).formOf(id)), id);
        }
    }

    /** Its name, or its id where a column has that title already. */
    private String titleOf(String id, String name) {
        for (String text : List.of(name, id)) {
            String title = Head.titleOf(Quoted.toCell(text));
            boolean isTaken = periods.containsKey(title)
                    || SEAT.stream()
                            .flatMap(column -> column.heads().stream())
                            .anyMatch(head -> head.title().equals(title));
            if (!title.isEmpty() && !isTaken) {
                return title;
            }
        }
        throw new UnwritableException(
                "A column of the matrix cannot be named after the period (%s). Rename the period.".formatted(id));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        SEAT.forEach(column -> heads.addAll(column.heads()));
        periods.keySet().forEach(title -> heads.add(new Head(title, false, "王晓明", Head.Style.TEXT, Choice.NONE)));
        return heads;
    }

    @Override
    public Table write(ObjectNode plan, Names names) {
        Table table = table();
        Map<List<JsonNode>, Row> rows = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        periods.forEach((title, id) -> titles.put(id, title));
        for (JsonNode posting : byPost(plan.path("postings"))) {
            List<JsonNode> key = List.of(posting.path("postId"), posting.path("seat"), posting.path("role"));
            Row row = rows.computeIfAbsent(key, k -> {
                Row added = table.addRow();
                SEAT.forEach(column -> column.write((ObjectNode) posting, added, names));
                return added;
            });
            String title = titles.get(posting.path("periodId").asString());
            if (title == null || row.find(title) != null) {
                throw new UnwritableException(
                        "The plan speaks twice of a seat, or of a period (%s) that is not in the dataset. Check the plan."
                                .formatted(posting.path("periodId").asString()));
            }
            row.put(title, cellOf(posting, names));
        }
        return table;
    }

    /** The postings post by post, in the order in which the plan first speaks of them, and by seat. */
    private static List<JsonNode> byPost(JsonNode postings) {
        Map<JsonNode, List<JsonNode>> byPost = new LinkedHashMap<>();
        postings.forEach(posting -> byPost.computeIfAbsent(posting.path("postId"), id -> new ArrayList<>())
                .add(posting));
        List<JsonNode> all = new ArrayList<>();
        byPost.values().forEach(ofPost -> {
            ofPost.sort(Comparator.comparingInt(posting -> posting.path("seat").asInt()));
            all.addAll(ofPost);
        });
        return all;
    }

    private static Value cellOf(JsonNode posting, Names names) {
        JsonNode holder = posting.path("supervisorId");
        boolean isPinned = posting.path("pinned").asBoolean(false);
        String remark = isPinned ? PINNED : "";
        if (holder.isMissingNode()) {
            return Value.ofText(Quoted.VACANT + remark);
        }
        String form = names.of(Kind.SUPERVISOR).formOf(holder.asString());
        Token token = form.endsWith(PINNED) ? Token.literal(form) : Token.of(form);
        return Value.ofText(Token.toCell(List.of(token.with(remark))));
    }

    @Override
    public void read(Table table, ObjectNode plan, Reading reading) {
        periods.keySet().stream()
                .filter(title -> !table.has(title))
                .forEach(title -> reading.findings().add(Code.COLUMN_MISSING, NAME, null, title));
        Map<String, List<ObjectNode>> byPost = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            ObjectNode seat = JsonNodeFactory.instance.objectNode();
            SEAT.forEach(column -> column.read(row, seat, reading));
            List<ObjectNode> ofPost = byPost.computeIfAbsent(seat.path("postId").asString(""), id -> new ArrayList<>());
            periods.forEach((title, id) -> {
                ObjectNode posting = postingOrNull(row, title, seat, reading);
                if (posting != null) {
                    ofPost.add(posting.put("periodId", id));
                }
            });
        }
        ArrayNode postings = plan.withArrayProperty("postings");
        List<String> order = List.copyOf(periods.values());
        Comparator<ObjectNode> byPeriod = Comparator.comparingInt(
                posting -> order.indexOf(posting.path("periodId").asString()));
        byPost.values().forEach(ofPost -> {
            ofPost.sort(
                    byPeriod.thenComparingLong(posting -> posting.path("seat").asLong(0)));
            ofPost.forEach(postings::add);
        });
    }

    private static @Nullable ObjectNode postingOrNull(Row row, String title, ObjectNode seat, Reading reading) {
        Value value = row.find(title);
        if (value == null || row.isReported(title)) {
            return null;
        }
        ObjectNode posting = seat.deepCopy();
        String text = value.text();
        boolean isPinned = text.endsWith(PINNED);
        String holder = isPinned ? text.substring(0, text.length() - PINNED.length()) : text;
        if (isPinned) {
            posting.put("pinned", true);
        }
        if (!holder.equals(Quoted.VACANT)) {
            try {
                posting.put(
                        "supervisorId",
                        reading.names()
                                .of(Kind.SUPERVISOR)
                                .resolve(Token.single(holder).text()));
            } catch (UnreadValueException e) {
                reading.findings().add(e.code(), row, title, e.suggestion(), title);
            }
        }
        return posting;
    }
}
