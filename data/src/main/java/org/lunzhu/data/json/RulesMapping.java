package org.lunzhu.data.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskGrade;

/** Weights, as they are written, and parameters. */
final class RulesMapping {

    private RulesMapping() {}

    static RuleSettings read(Fields in) {
        Map<String, String> weights = in.optionalObject("weights", Fields::allTexts);
        ParameterOverrides parameters = in.optionalObject("parameters", RulesMapping::readParameters);
        return new RuleSettings(
                weights == null ? Map.of() : weights, parameters == null ? ParameterOverrides.NONE : parameters);
    }

    private static ParameterOverrides readParameters(Fields in) {
        return new ParameterOverrides(
                in.optionalInteger("minTeam"),
                in.optionalConstants("teamKinds", SupervisorKind.class),
                in.optionalInteger("maxTenurePeriods"),
                in.optionalInteger("maxConsecutivePeriods"),
                in.optionalInteger("returnGapPeriods"),
                in.optionalInteger("toleratedAbsenceDays"),
                in.optionalInteger("trainingPlaces"),
                in.optionalInteger("keepMembers"),
                in.optionalInteger("handoverMaxKm"),
                in.optionalNumber("detourFactor"),
                in.optionalInteger("circuitSize"),
                in.optionalInteger("sitesPerPerson"),
                in.optionalObject("levelsByRisk", RulesMapping::readLevels));
    }

    private static Map<RiskGrade, List<Level>> readLevels(Fields in) {
        Map<RiskGrade, List<Level>> levels = new EnumMap<>(RiskGrade.class);
        for (RiskGrade grade : RiskGrade.values()) {
            List<Level> ofGrade = in.optionalConstants(grade.name(), Level.class);
            if (ofGrade != null) {
                levels.put(grade, ofGrade);
            }
        }
        return levels;
    }

    static void write(Output out, RuleSettings rules) {
        if (!rules.weights().isEmpty()) {
            out.object("weights", rules.weights(), (o, weights) -> weights.forEach(o::text));
        }
        if (!rules.parameters().equals(ParameterOverrides.NONE)) {
            out.object("parameters", rules.parameters(), RulesMapping::writeParameters);
        }
    }

    private static void writeParameters(Output out, ParameterOverrides p) {
        out.number("minTeam", p.minTeam())
                .texts("teamKinds", p.teamKinds())
                .number("maxTenurePeriods", p.maxTenurePeriods())
                .number("maxConsecutivePeriods", p.maxConsecutivePeriods())
                .number("returnGapPeriods", p.returnGapPeriods())
                .number("toleratedAbsenceDays", p.toleratedAbsenceDays())
                .number("trainingPlaces", p.trainingPlaces())
                .number("keepMembers", p.keepMembers())
                .number("handoverMaxKm", p.handoverMaxKm())
                .number("detourFactor", p.detourFactor())
                .number("circuitSize", p.circuitSize())
                .number("sitesPerPerson", p.sitesPerPerson())
                .object("levelsByRisk", p.levelsByRisk(), RulesMapping::writeLevels);
    }

    private static void writeLevels(Output out, Map<RiskGrade, List<Level>> levels) {
        for (RiskGrade grade : RiskGrade.values()) {
            out.texts(grade.name(), levels.get(grade));
        }
    }
}
