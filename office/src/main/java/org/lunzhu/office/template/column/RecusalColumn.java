package org.lunzhu.office.template.column;

import org.lunzhu.office.template.cell.ElementType;
import org.lunzhu.office.template.cell.ReferenceElement;
import org.lunzhu.office.template.name.Kind;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a recusal is about: normally one thing; a dataset may name several, or none, which lists can say too. */
record RecusalColumn() implements Column {

    private static final String KIND = "回避类型";
    private static final String OBJECT = "回避对象";

    private static final String SITE = "驻点对象";
    private static final String ENTERPRISE = "企业";
    private static final String GROUP = "集团";

    private static final Map<String, String> PROPERTIES =
            Map.of(SITE, "siteId", ENTERPRISE, "enterpriseId", GROUP, "groupId");

    @Override
    public List<Head> heads() {
        return List.of(
                new Head(KIND, true, ENTERPRISE, Head.Style.PLAIN, Choice.suggested(List.of(SITE, ENTERPRISE, GROUP))),
                new Head(OBJECT, true, "海润化工集团", Head.Style.TEXT, Choice.NONE));
    }

    @Override
    public void write(ObjectNode from, Row row, Names names) {
        List<Token> kinds = new ArrayList<>();
        List<Token> objects = new ArrayList<>();
        for (String kind : List.of(SITE, ENTERPRISE, GROUP)) {
            JsonNode id = from.path(PROPERTIES.get(kind));
            if (!id.isMissingNode()) {
                kinds.add(Token.of(kind));
                objects.add(element(kind).write(id, names));
            }
        }
        row.put(KIND, Value.ofText(Token.toCell(kinds)));
        row.put(OBJECT, Value.ofText(Token.toCell(objects)));
    }

    private static ElementType element(String kind) {
        return switch (kind) {
            case SITE -> new ReferenceElement(Kind.SITE);
            case ENTERPRISE -> new ReferenceElement(Kind.ENTERPRISE);
            default -> new RawElement();
        };
    }

    /** A text as it is, for what has no sheet of its own. */
    private record RawElement() implements ElementType {

        @Override
        public Token write(JsonNode node, Names names) {
            return Token.of(node.asString());
        }

        @Override
        public JsonNode read(Token token, Names names) {
            return JsonNodeFactory.instance.stringNode(token.text());
        }
    }

    @Override
    public void read(Row row, ObjectNode to, Reading reading) {
        Value kind = required(row, KIND, reading);
        Value object = required(row, OBJECT, reading);
        PROPERTIES.values().forEach(property -> reading.note(to, property, row, OBJECT));
        if (kind == null || object == null) {
            return;
        }
        List<Token> kinds = Token.list(kind.text());
        List<Token> objects = kinds.size() == 1 ? List.of(only(object)) : Token.list(object.text());
        if (kinds.size() != objects.size()) {
            reading.findings()
                    .add(
                            Code.COUNT_MISMATCH,
                            row,
                            OBJECT,
                            List.of(),
                            String.valueOf(kinds.size()),
                            String.valueOf(objects.size()));
            return;
        }
        for (int i = 0; i < kinds.size(); i++) {
            read(kinds.get(i).text(), objects.get(i), row, to, reading);
        }
    }

    /** The elements are one where there is one kind, even if a name has the separator in it. */
    private static Token only(Value object) {
        List<Token> tokens = Token.list(object.text());
        return tokens.size() == 1 ? tokens.get(0) : Token.single(object.text());
    }

    private static void read(String kind, Token object, Row row, ObjectNode to, Reading reading) {
        String property = PROPERTIES.get(kind);
        if (property == null) {
            reading.findings().add(Code.ENUM_UNKNOWN, row, KIND, List.of(SITE, ENTERPRISE, GROUP), KIND);
            return;
        }
        try {
            to.set(property, element(kind).read(object, reading.names()));
        } catch (UnreadValueException e) {
            reading.findings().add(e.code(), row, OBJECT, e.suggestion(), OBJECT);
        }
    }

    private static @Nullable Value required(Row row, String column, Reading reading) {
        Value value = row.find(column);
        if (value == null && !row.isReported(column)) {
            reading.findings().add(Code.VALUE_REQUIRED, row, column, List.of(), column);
        }
        return row.isReported(column) ? null : value;
    }
}
