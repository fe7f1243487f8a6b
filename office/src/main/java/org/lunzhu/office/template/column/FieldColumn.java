package org.lunzhu.office.template.column;

import org.lunzhu.office.template.cell.CellType;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Quoted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.solver.model.Programme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One property in one cell.
 *
 * @param path where it stands in the row's thing, joined by slashes
 * @param need whether it must be filled
 * @param mayOpen whether 不限 stands here for a part that is there but says nothing
 */
record FieldColumn(Head head, String path, CellType type, Need need, boolean mayOpen) implements Column {

    /** Whether a property must be there. */
    enum Need {
        OPTIONAL,
        REQUIRED,
        /** The dataset may lack it, but only where 无 says so. */
        STATED,
        /** As {@link #STATED}, but may be left empty in MUTUAL. */
        STATED_UNLESS_MUTUAL
    }

    @Override
    public List<Head> heads() {
        return List.of(head);
    }

    @Override
    public void write(ObjectNode from, Row row, Names names) {
        JsonNode node = at(from);
        if (!node.isMissingNode()) {
            row.put(head.title(), type.write(node, names));
        } else if (mayOpen && isOpen(from)) {
            row.put(head.title(), Value.ofText(Quoted.UNLIMITED));
        } else if (isAsked(names)) {
            row.put(head.title(), Value.ofText(Quoted.NONE));
        }
    }

    /** Whether the part is there without any property. */
    private boolean isOpen(ObjectNode from) {
        JsonNode part = from.path(path.substring(0, path.indexOf('/')));
        return part.isObject() && part.isEmpty();
    }

    private boolean isAsked(Names names) {
        return switch (need) {
            case OPTIONAL -> false;
            case REQUIRED, STATED -> true;
            case STATED_UNLESS_MUTUAL -> names.programme() != Programme.MUTUAL;
        };
    }

    private JsonNode at(ObjectNode from) {
        JsonNode node = from;
        for (String property : path.split("/")) {
            node = node.path(property);
        }
        return node;
    }

    @Override
    public void read(Row row, ObjectNode to, Reading reading) {
        Value value = row.find(head.title());
        reading.note(to, path, row, head.title());
        if (row.isReported(head.title())) {
            return;
        }
        if (value == null) {
            if (isAsked(reading.names())) {
                reading.findings().add(Code.VALUE_REQUIRED, row, head.title(), List.of(), head.title());
            }
        } else if (!isWord(value, to, reading)) {
            readValue(value, row, to, reading);
        }
    }

    /** Whether the value is a word for nothing, which then is done with. */
    private boolean isWord(Value value, ObjectNode to, Reading reading) {
        if (mayOpen && value.isText() && value.text().equals(Quoted.UNLIMITED)) {
            to.withObjectProperty(path.substring(0, path.indexOf('/')));
            return true;
        }
        boolean mayBeNone = need == Need.STATED || need == Need.STATED_UNLESS_MUTUAL;
        return mayBeNone && value.isText() && value.text().equals(Quoted.NONE);
    }

    private void readValue(Value value, Row row, ObjectNode to, Reading reading) {
        JsonNode node = nodeOrNull(value, row, reading);
        if (node == null) {
            return;
        }
        ObjectNode target = to;
        String[] properties = path.split("/");
        for (int i = 0; i < properties.length - 1; i++) {
            target = target.withObjectProperty(properties[i]);
        }
        target.set(properties[properties.length - 1], node);
    }

    private @Nullable JsonNode nodeOrNull(Value value, Row row, Reading reading) {
        try {
            return type.read(value, reading.names());
        } catch (UnreadValueException e) {
            reading.findings().add(e.code(), row, head.title(), e.suggestion(), head.title());
            return null;
        }
    }
}
