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
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A thing by its name in one column and its id in another. The name is enough, and where there must be a thing, so is the
 * id; where both are given they must agree, so that a name that somebody changed or took out is never passed over.
 *
 * @param absent what the name's cell says where there is no such thing; empty where there must be one
 */
record PairColumn(Head name, Head id, String property, Kind kind, String absent) implements Column {

    @Override
    public List<Head> heads() {
        return List.of(name, id);
    }

    @Override
    public void write(ObjectNode from, Row row, Names names) {
        JsonNode node = from.path(property);
        if (node.isMissingNode()) {
            row.put(name.title(), Value.ofText(absent));
        } else {
            row.put(name.title(), Value.ofText(Quoted.toCell(nameOf(node.asString(), names))));
            row.put(id.title(), Value.ofText(Quoted.toCell(node.asString())));
        }
    }

    private String nameOf(String thing, Names names) {
        names.of(kind).formOf(thing);
        return names.of(kind).nameOf(thing);
    }

    @Override
    public void read(Row row, ObjectNode to, Reading reading) {
        reading.note(to, property, row, name.title());
        if (row.isReported(name.title()) || row.isReported(id.title())) {
            return;
        }
        try {
            String thing = idOf(row.find(name.title()), row.find(id.title()), reading.names());
            if (thing != null) {
                to.put(property, thing);
            }
        } catch (UnreadValueException e) {
            reading.findings().add(e.code(), row, name.title(), e.suggestion(), name.title());
        }
    }

    private @Nullable String idOf(@Nullable Value named, @Nullable Value numbered, Names names)
            throws UnreadValueException {
        Value stated = named != null && isVacant(named) ? null : named;
        if (numbered == null) {
            if (named == null && absent.isEmpty()) {
                throw new UnreadValueException(Code.VALUE_REQUIRED);
            }
            return stated == null
                    ? null
                    : names.of(kind).resolve(Token.single(stated.text()).text());
        }
        String thing = Quoted.fromCell(numbered.text());
        if (!names.of(kind).has(thing)) {
            throw new UnreadValueException(kind.unknown());
        }
        if (named == null && !absent.isEmpty()) {
            throw new UnreadValueException(kind.ambiguous(), names.of(kind).formOf(thing), absent);
        }
        if (named != null && !agree(named, thing, names.of(kind))) {
            throw new UnreadValueException(kind.ambiguous(), names.of(kind).formOf(thing), named.text());
        }
        return thing;
    }

    private boolean isVacant(Value named) {
        return !absent.isEmpty() && named.text().equals(absent);
    }

    private static boolean agree(Value named, String thing, NameIndex index) throws UnreadValueException {
        String text = Token.single(named.text()).text();
        return index.nameOf(thing).equals(text)
                || index.candidates(text).contains(thing)
                || index.resolve(text).equals(thing);
    }
}
