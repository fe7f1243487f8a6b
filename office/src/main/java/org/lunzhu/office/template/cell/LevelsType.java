package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Quoted;
import org.lunzhu.office.template.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The levels that may supervise sites of a grade, such as {@code 重大：市、县区；低：村居}. */
public record LevelsType() implements CellType {

    private static final ListType LEVELS = new ListType(new EnumElement(Vocabulary.LEVELS));

    @Override
    public Value write(JsonNode node, Names names) {
        List<String> grades = new ArrayList<>();
        node.properties()
                .forEach(entry -> grades.add("%s：%s"
                        .formatted(
                                Vocabulary.RISK_GRADES.findWord(entry.getKey()),
                                LEVELS.write(entry.getValue(), names).text())));
        return Value.ofText(grades.isEmpty() ? Quoted.NONE : String.join("；", grades));
    }

    @Override
    public JsonNode read(Value value, Names names) throws UnreadValueException {
        ObjectNode levels = JsonNodeFactory.instance.objectNode();
        if (value.text().strip().equals(Quoted.NONE)) {
            return levels;
        }
        for (String grade : value.text().split("[；;]")) {
            String[] parts = grade.split("[：:]");
            String code = parts.length == 2 ? Vocabulary.RISK_GRADES.findCode(parts[0]) : null;
            if (code == null || levels.has(code)) {
                throw new UnreadValueException(Code.ENUM_UNKNOWN, Vocabulary.RISK_GRADES.all());
            }
            levels.set(code, LEVELS.read(Value.ofText(parts[1]), names));
        }
        return levels;
    }
}
