package org.lunzhu.office.read;

import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.text.Plain;
import org.lunzhu.solver.model.Enterprise;

/** Reads lists of enterprises and the groups they belong to. */
final class EnterpriseReader implements ListReader {

    private final Context context;
    private final Collected collected;

    EnterpriseReader(Context context, Collected collected) {
        this.context = context;
        this.collected = collected;
    }

    @Override
    public void read(Line line) {
        Field field = line.header().has(Field.SITE) ? Field.SITE : Field.ENTERPRISE;
        Slot slot = line.value(field, 0);
        if (slot == null) {
            line.require(field, 0);
            return;
        }
        String name = Plain.name(slot.text());
        Entry entry = new Entry(slot.place());
        entry.set("id", context.enterprise(name).map(Enterprise::id).orElse(null), slot.place());
        entry.set("name", name, slot.place());
        Slot group = line.value(Field.GROUP, 0);
        if (group != null) {
            entry.set("groupId", Plain.name(group.text()), group.place());
        }
        collected.addNamed(Section.ENTERPRISES, entry);
    }
}
