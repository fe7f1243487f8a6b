package org.lunzhu.office.template.column;

import org.lunzhu.office.template.name.Kind;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Quoted;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The agency of a supervisor, for people to see; it is not read. */
record AgencyShownColumn(String title) implements Column {

    @Override
    public List<Head> heads() {
        return List.of(new Head(title, false, "市应急管理局", Head.Style.PLAIN, Choice.NONE));
    }

    @Override
    public void write(ObjectNode from, Row row, Names names) {
        String agency = names.agencyOf(from.path("supervisorId").asString(""));
        if (!agency.isEmpty()) {
            row.put(title, Value.ofText(Quoted.toCell(names.of(Kind.AGENCY).nameOf(agency))));
        }
    }

    @Override
    public void read(Row row, ObjectNode to, Reading reading) {}
}
