package org.lunzhu.office.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.match.Match;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Counts;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Level;

/** Reads lists of agencies, new ones too. */
final class AgencyReader implements ListReader {

    private final Context context;
    private final Collected collected;
    private final Reporter reporter;

    AgencyReader(Context context, Collected collected, Reporter reporter) {
        this.context = context;
        this.collected = collected;
        this.reporter = reporter;
    }

    @Override
    public void read(Line line) {
        Slot slot = nameOf(line);
        if (slot == null) {
            return;
        }
        Match<Agency> match = context.agencies().find(slot.text(), line.table().titles());
        if (match.value() == null && match.code() == Code.AGENCY_AMBIGUOUS) {
            reporter.add(match.code(), slot.place(), slot.text(), match.suggestion());
            return;
        }
        Entry entry = new Entry(slot.place());
        entry.set("id", match.value() == null ? null : match.value().id(), slot.place());
        entry.set(
                "name",
                match.value() == null ? Plain.name(slot.text()) : match.value().name(),
                slot.place());
        kind(line, entry);
        level(line, entry);
        limit(line, entry);
        collected.addNamed(Section.AGENCIES, entry);
    }

    private static @Nullable Slot nameOf(Line line) {
        for (Field field : List.of(Field.AGENCY, Field.SENDER, Field.DISPATCHER)) {
            Slot slot = line.value(field, 0);
            if (slot != null) {
                return slot;
            }
        }
        return null;
    }

    private void kind(Line line, Entry entry) {
        Slot slot = line.value(Field.AGENCY_KIND, 0);
        if (slot == null) {
            return;
        }
        AgencyKind kind = switch (Plain.compact(slot.text())) {
            case "行业主管部门", "行业监管部门" -> AgencyKind.SECTOR_REGULATOR;
            case "负有安全监管职责的部门", "安全监管部门" -> AgencyKind.SAFETY_REGULATOR;
            case "企业" -> AgencyKind.ENTERPRISE;
            case "第三方机构", "专家库" -> AgencyKind.EXPERT_BODY;
            default -> null;
        };
        if (kind == null) {
            reporter.add(
                    Code.ENUM_UNKNOWN,
                    slot.place(),
                    slot.text(),
                    List.of("行业主管部门", "负有安全监管职责的部门", "企业", "第三方机构"),
                    "单位类型");
        }
        entry.set("kind", kind, slot.place());
    }

    private void level(Line line, Entry entry) {
        Slot slot = line.value(Field.LEVEL, 0);
        if (slot == null) {
            return;
        }
        Level level = switch (Plain.compact(slot.text()).replaceAll("级$", "")) {
            case "省" -> Level.PROVINCE;
            case "市" -> Level.CITY;
            case "县区", "区县", "县", "区", "区市" -> Level.COUNTY;
            case "乡镇街道", "乡镇", "镇街", "街道" -> Level.TOWNSHIP;
            case "村居", "村" -> Level.VILLAGE;
            default -> null;
        };
        if (level == null) {
            reporter.add(Code.ENUM_UNKNOWN, slot.place(), slot.text(), List.of("省", "市", "县区", "乡镇街道", "村居"), "层级");
        }
        entry.set("level", level, slot.place());
    }

    private void limit(Line line, Entry entry) {
        Slot slot = line.value(Field.RELEASE_LIMIT, 0);
        Integer most = slot == null ? null : reporter.settle(Counts.count(slot.cell()), slot);
        if (slot != null && most != null) {
            entry.set("releaseLimit", java.util.Map.of("maxPersons", most), slot.place());
        }
    }
}
