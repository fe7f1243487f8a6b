package org.lunzhu.solver.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.risk.RiskGrade;

/**
 * The numbers that the rules depend on.
 *
 * @param minTeam people a team has at least; default 2, in CONTRACT 1 (W21 四(一))
 * @param teamKinds kinds that may lead, support or be a member; default {@code OFFICIAL}
 * @param maxTenurePeriods periods a person may stay at one site without a break; default 1 (W21 二(一))
 * @param maxConsecutivePeriods periods a person may be posted anywhere without a break; default 4
 * @param returnGapPeriods periods that should lie between leaving a site and coming back; default 4
 * @param toleratedAbsenceDays days of a period a posted person may be absent; default 10
 * @param trainingPlaces people who can be trained for a first posting before each period; null for no limit
 * @param keepMembers people of a team who should stay at a handover; default 0
 * @param handoverMaxKm kilometres between two successive posts of a person that cost nothing; default 50
 * @param detourFactor road kilometres per great-circle kilometre; default 1.3
 * @param circuitSize roving sites a formed circuit has at most; default 4
 * @param sitesPerPerson sites one full-time person can look after in CONTRACT; default 5
 * @param levelsByRisk levels that may supervise a site of a grade; a grade that is absent allows every level
 */
public record Parameters(
        int minTeam,
        Set<SupervisorKind> teamKinds,
        int maxTenurePeriods,
        int maxConsecutivePeriods,
        int returnGapPeriods,
        int toleratedAbsenceDays,
        @Nullable Integer trainingPlaces,
        int keepMembers,
        int handoverMaxKm,
        double detourFactor,
        int circuitSize,
        int sitesPerPerson,
        Map<RiskGrade, Set<Level>> levelsByRisk) {

    /** The defaults of the programme, changed where the overrides say so. */
    public static Parameters of(Programme programme, ParameterOverrides o) {
        return new Parameters(
                orElse(o.minTeam(), programme == Programme.CONTRACT ? 1 : 2),
                Set.copyOf(orElse(o.teamKinds(), List.of(SupervisorKind.OFFICIAL))),
                orElse(o.maxTenurePeriods(), 1),
                orElse(o.maxConsecutivePeriods(), 4),
                orElse(o.returnGapPeriods(), 4),
                orElse(o.toleratedAbsenceDays(), 10),
                o.trainingPlaces(),
                orElse(o.keepMembers(), 0),
                orElse(o.handoverMaxKm(), 50),
                orElse(o.detourFactor(), 1.3),
                orElse(o.circuitSize(), 4),
                orElse(o.sitesPerPerson(), 5),
                toSets(orElse(o.levelsByRisk(), Map.of())));
    }

    /** Whether a site of the grade may be supervised by agencies of the level. */
    public boolean allowsLevel(RiskGrade grade, Level level) {
        Set<Level> levels = levelsByRisk.get(grade);
        return levels == null || levels.contains(level);
    }

    private static <T> T orElse(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }

    private static Map<RiskGrade, Set<Level>> toSets(Map<RiskGrade, List<Level>> levelsByRisk) {
        return levelsByRisk.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    }
}
