package org.lunzhu.office.template.column;

import org.lunzhu.office.template.cell.CellType;
import org.lunzhu.office.template.cell.Parameter;
import org.lunzhu.office.template.cell.TextType;
import org.lunzhu.office.template.name.Kind;
import org.lunzhu.office.template.name.NameIndex;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.UnwritableException;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Quoted;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.solver.rule.Rule;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule with its weight, or a parameter with its value. The row's thing has one property: the id, under
 * {@code weights} or {@code parameters}.
 */
record SettingColumn() implements Column {

    private static final String ID = "编号";
    private static final String NAME = "中文名";
    private static final String VALUE = "值";
    private static final CellType WEIGHT = new TextType(Code.NUMBER_AMBIGUOUS);

    @Override
    public List<Head> heads() {
        return List.of(
                new Head(ID, true, "例：travel", Head.Style.TEXT, Choice.suggested(ids())),
                new Head(NAME, false, Rule.TRAVEL.titleZh(), Head.Style.PLAIN, Choice.NONE),
                new Head(VALUE, true, "2soft", Head.Style.TEXT, Choice.NONE));
    }

    private static List<String> ids() {
        return Stream.concat(Stream.of(Rule.values()).map(Rule::id), Parameter.ids().stream())
                .toList();
    }

    @Override
    public void write(ObjectNode from, Row row, Names names) {
        from.path("weights").properties().forEach(weight -> {
            row.put(ID, Value.ofText(Quoted.toCell(weight.getKey())));
            row.put(NAME, name(Rule.find(weight.getKey()).map(Rule::titleZh).orElse(null)));
            row.put(VALUE, WEIGHT.write(weight.getValue(), names));
        });
        from.path("parameters").properties().forEach(value -> {
            Parameter parameter = Parameter.find(value.getKey());
            if (parameter == null) {
                throw new UnwritableException("There is no such parameter (%s).".formatted(value.getKey()));
            }
            row.put(ID, Value.ofText(parameter.id()));
            row.put(NAME, name(parameter.chinese()));
            row.put(VALUE, parameter.type().write(value.getValue(), names));
        });
    }

    private static @Nullable Value name(@Nullable String chinese) {
        return chinese == null ? null : Value.ofText(chinese);
    }

    @Override
    public void read(Row row, ObjectNode to, Reading reading) {
        Value value = row.find(VALUE);
        Value id = row.find(ID);
        require(row, ID, id, reading);
        require(row, VALUE, value, reading);
        if (id == null || value == null || row.isReported(ID) || row.isReported(VALUE)) {
            return;
        }
        String column = ID;
        try {
            String known = index().resolve(Quoted.fromCell(id.text()));
            column = VALUE;
            Parameter parameter = Parameter.find(known);
            CellType type = parameter == null ? WEIGHT : parameter.type();
            to.withObjectProperty(parameter == null ? "weights" : "parameters")
                    .set(known, type.read(value, reading.names()));
        } catch (UnreadValueException e) {
            reading.findings().add(e.code(), row, column, e.suggestion(), column);
        }
    }

    private static void require(Row row, String column, @Nullable Value value, Reading reading) {
        if (value == null && !row.isReported(column)) {
            reading.findings().add(Code.VALUE_REQUIRED, row, column, List.of(), column);
        }
    }

    private static NameIndex index() {
        NameIndex index = new NameIndex(Kind.PERIOD);
        for (Rule rule : Rule.values()) {
            index.add(rule.id(), rule.titleZh());
        }
        for (Parameter parameter : Parameter.values()) {
            index.add(parameter.id(), parameter.chinese());
        }
        return index;
    }
}
