package org.lunzhu.data.json;

import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Coverage;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.risk.RiskFactors;
import org.lunzhu.solver.model.risk.RiskGrade;

/** Sites, their enterprises and their circuits. */
final class SiteMapping {

    private SiteMapping() {}

    static Site read(Fields in) {
        return new Site(
                in.text("id"),
                in.text("name"),
                in.optionalText("enterpriseId"),
                in.optionalText("sector"),
                in.optionalText("divisionCode"),
                in.optionalText("address"),
                in.optionalObject("location", LocationMapping::read),
                in.optionalConstant("riskGrade", RiskGrade.class),
                in.optionalObject("riskFactors", SiteMapping::readRiskFactors),
                in.optionalConstant("managedBy", Level.class),
                in.constant("mode", Mode.class),
                in.optionalText("leadAgencyId"),
                in.texts("supportAgencyIds"),
                in.optionalInteger("teamSize"),
                in.integer("experts", 0),
                in.texts("requiredQualifications"),
                in.optionalTexts("activePeriods"),
                in.objects("coverage", SiteMapping::readCoverage));
    }

    private static RiskFactors readRiskFactors(Fields in) {
        return new RiskFactors(
                in.flag("severeAccident"),
                in.integer("minorAccidents", 0),
                in.flag("majorHazardSource"),
                in.integer("exposedWorkers", 0),
                in.optionalConstant("assessedGrade", RiskGrade.class));
    }

    private static Coverage readCoverage(Fields in) {
        return new Coverage(in.constant("level", Level.class), in.optionalTexts("periods"), in.optionalText("note"));
    }

    static Enterprise readEnterprise(Fields in) {
        return new Enterprise(in.text("id"), in.text("name"), in.optionalText("groupId"));
    }

    static Circuit readCircuit(Fields in) {
        return new Circuit(in.text("id"), in.optionalText("title"), in.texts("siteIds"));
    }

    static void write(Output out, Site site) {
        out.text("id", site.id())
                .text("name", site.name())
                .text("enterpriseId", site.enterpriseId())
                .text("sector", site.sector())
                .text("divisionCode", site.divisionCode())
                .text("address", site.address())
                .object("location", site.location(), LocationMapping::write)
                .text("riskGrade", site.riskGrade())
                .object("riskFactors", site.riskFactors(), SiteMapping::writeRiskFactors)
                .text("managedBy", site.managedBy())
                .text("mode", site.mode())
                .text("leadAgencyId", site.leadAgencyId())
                .textsUnlessEmpty("supportAgencyIds", site.supportAgencyIds())
                .number("teamSize", site.teamSize())
                .numberUnless("experts", site.experts(), 0)
                .textsUnlessEmpty("requiredQualifications", site.requiredQualifications())
                .texts("activePeriods", site.activePeriods())
                .objectsUnlessEmpty("coverage", site.coverage(), SiteMapping::writeCoverage);
    }

    private static void writeRiskFactors(Output out, RiskFactors factors) {
        out.flag("severeAccident", factors.severeAccident())
                .number("minorAccidents", factors.minorAccidents())
                .flag("majorHazardSource", factors.majorHazardSource())
                .number("exposedWorkers", factors.exposedWorkers())
                .text("assessedGrade", factors.assessedGrade());
    }

    private static void writeCoverage(Output out, Coverage coverage) {
        out.text("level", coverage.level()).texts("periods", coverage.periods()).text("note", coverage.note());
    }

    static void writeEnterprise(Output out, Enterprise enterprise) {
        out.text("id", enterprise.id()).text("name", enterprise.name()).text("groupId", enterprise.groupId());
    }

    static void writeCircuit(Output out, Circuit circuit) {
        out.text("id", circuit.id()).text("title", circuit.title()).texts("siteIds", circuit.siteIds());
    }
}
