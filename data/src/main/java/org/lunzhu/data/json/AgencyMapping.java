package org.lunzhu.data.json;

import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.ReleaseLimit;

/** Agencies. */
final class AgencyMapping {

    private AgencyMapping() {}

    static Agency read(Fields in) {
        return new Agency(
                in.text("id"),
                in.text("name"),
                in.constant("kind", AgencyKind.class),
                in.optionalConstant("level", Level.class),
                in.optionalText("divisionCode"),
                in.optionalText("parentId"),
                in.optionalText("enterpriseId"),
                in.optionalText("groupId"),
                in.optionalObject("location", LocationMapping::read),
                in.optionalObject("releaseLimit", AgencyMapping::readReleaseLimit));
    }

    private static ReleaseLimit readReleaseLimit(Fields in) {
        return new ReleaseLimit(in.optionalInteger("maxPersons"), in.optionalDecimal("maxShare"));
    }

    static void write(Output out, Agency agency) {
        out.text("id", agency.id())
                .text("name", agency.name())
                .text("kind", agency.kind())
                .text("level", agency.level())
                .text("divisionCode", agency.divisionCode())
                .text("parentId", agency.parentId())
                .text("enterpriseId", agency.enterpriseId())
                .text("groupId", agency.groupId())
                .object("location", agency.location(), LocationMapping::write)
                .object("releaseLimit", agency.releaseLimit(), AgencyMapping::writeReleaseLimit);
    }

    private static void writeReleaseLimit(Output out, ReleaseLimit limit) {
        out.number("maxPersons", limit.maxPersons()).number("maxShare", limit.maxShare());
    }
}
