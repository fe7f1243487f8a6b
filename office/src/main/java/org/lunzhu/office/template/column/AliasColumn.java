package org.lunzhu.office.template.column;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Token;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Other names of an agency, by which other sheets may call it; they are no part of the dataset. */
record AliasColumn() implements Column {

    private static final String ALIASES = "别名";

    @Override
    public List<Head> heads() {
        return List.of(new Head(ALIASES, false, "应急局、市应急管理局", Head.Style.TEXT, Choice.NONE));
    }

    @Override
    public void write(ObjectNode from, Row row, Names names) {}

    @Override
    public void read(Row row, ObjectNode to, Reading reading) {
        Value value = row.find(ALIASES);
        if (value != null) {
            Token.list(value.text())
                    .forEach(alias -> reading.addAlias(to.path("id").asString(""), alias.text()));
        }
    }
}
