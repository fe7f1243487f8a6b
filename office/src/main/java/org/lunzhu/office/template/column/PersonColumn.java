package org.lunzhu.office.template.column;

import org.lunzhu.office.template.name.Kind;
import org.lunzhu.office.template.name.NameIndex;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Quoted;
import org.lunzhu.office.template.word.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.node.ObjectNode;

/**
 * A supervisor by name and agency; two of the same name in one agency by name with the id in brackets.
 *
 * @param property where the supervisor's id goes
 */
record PersonColumn(String property) implements Column {

    private static final String NAME = "姓名";
    private static final String AGENCY = "单位";

    @Override
    public List<Head> heads() {
        return List.of(
                new Head(NAME, true, "例：王晓明", Head.Style.TEXT, Choice.fromColumn("驻点人员", NAME)),
                new Head(AGENCY, false, "市应急局", Head.Style.TEXT, Choice.fromColumn("派出单位", "单位名称")));
    }

    @Override
    public void write(ObjectNode from, Row row, Names names) {
        String id = from.path(property).asString("");
        String agency = names.agencyOf(id);
        row.put(NAME, Value.ofText(Quoted.toCell(shortForm(id, agency, names))));
        if (!agency.isEmpty()) {
            row.put(AGENCY, Value.ofText(Quoted.toCell(names.of(Kind.AGENCY).formOf(agency))));
        }
    }

    /** The name alone, where the agency makes it certain. */
    private static String shortForm(String id, String agency, Names names) {
        String form = names.of(Kind.SUPERVISOR).formOf(id);
        String name = names.of(Kind.SUPERVISOR).nameOf(id);
        try {
            return idOf(name, agency, names).equals(id) ? name : form;
        } catch (UnreadValueException e) {
            return form;
        }
    }

    @Override
    public void read(Row row, ObjectNode to, Reading reading) {
        reading.note(to, property, row, NAME);
        Value name = row.find(NAME);
        if (name == null) {
            if (!row.isReported(NAME)) {
                reading.findings().add(Code.VALUE_REQUIRED, row, NAME, List.of(), NAME);
            }
            return;
        }
        String agency = agencyOrNull(row, reading);
        if (row.isReported(AGENCY) || row.isReported(NAME)) {
            return;
        }
        try {
            to.put(property, idOf(Token.single(name.text()).text(), agency, reading.names()));
        } catch (UnreadValueException e) {
            reading.findings().add(e.code(), row, NAME, e.suggestion(), NAME);
        }
    }

    private static @Nullable String agencyOrNull(Row row, Reading reading) {
        Value agency = row.find(AGENCY);
        if (agency == null) {
            return null;
        }
        try {
            return reading.names()
                    .of(Kind.AGENCY)
                    .resolve(Token.single(agency.text()).text());
        } catch (UnreadValueException e) {
            reading.findings().add(e.code(), row, AGENCY, e.suggestion(), AGENCY);
            return null;
        }
    }

    /** The agency tells people of one name apart, and must be right where it is given. */
    private static String idOf(String name, @Nullable String agency, Names names) throws UnreadValueException {
        NameIndex people = names.of(Kind.SUPERVISOR);
        if (agency != null) {
            Set<String> bearers = people.candidates(name);
            List<String> here = bearers.stream()
                    .filter(id -> names.agencyOf(id).equals(agency))
                    .toList();
            if (here.size() == 1) {
                return here.get(0);
            }
            if (!bearers.isEmpty() && here.isEmpty()) {
                throw new UnreadValueException(
                        Code.PERSON_UNKNOWN,
                        bearers.stream().map(people::formOf).toList());
            }
        }
        return people.resolve(name);
    }
}
