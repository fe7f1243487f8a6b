package org.lunzhu.solver.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Absence;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Coverage;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.ReleaseLimit;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.ServiceTerm;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Suitability;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskFactors;
import org.lunzhu.solver.model.risk.RiskGrade;

/** A small dataset with something of everything and nothing wrong with it. */
final class SoundDataset {

    private static final Location WEIHAI = new Location(37.5, 122.1);

    private SoundDataset() {}

    static Dataset create() {
        return new Dataset(
                "sound",
                "Sound",
                Programme.POSTING,
                Level.CITY,
                "synthetic",
                List.of(period("1", "2026-01-01", "2026-06-30"), period("2", "2026-07-01", "2026-12-31")),
                List.of(agency("a-1", null), agency("a-2", "a-1"), enterpriseAgency()),
                List.of(
                        person("p-1", "a-1"),
                        person("p-2", "a-1"),
                        person("p-3", "a-2"),
                        person("p-4", "a-2"),
                        expert()),
                List.of(new Enterprise("e-1", "One", "g-1"), new Enterprise("e-2", "Two", null)),
                List.of(
                        site("s-1", Mode.RESIDENT, "e-1"),
                        site("s-2", Mode.RESIDENT, "e-2"),
                        site("s-3", Mode.ROVING, null),
                        site("s-4", Mode.ROVING, null)),
                List.of(new Circuit("c-1", "Circuit", List.of("s-3", "s-4"))),
                List.of(new HistoryEntry("p-1", "s-2", 1), new HistoryEntry("p-1", "s-2", 2)),
                List.of(new Suitability("p-1", "s-1", 20)),
                new RuleSettings(Map.of("travel", "2soft"), parameters()));
    }

    private static ParameterOverrides parameters() {
        List<SupervisorKind> kinds = List.of(SupervisorKind.OFFICIAL);
        Map<RiskGrade, List<Level>> levels = Map.of(RiskGrade.LOW, List.of(Level.COUNTY, Level.CITY));
        return new ParameterOverrides(2, kinds, 2, 4, 4, 10, 9, 1, 50, 1.3, 4, 5, levels);
    }

    private static Period period(String id, String from, String until) {
        return new Period(id, null, LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Agency agency(String id, String parentId) {
        ReleaseLimit limit = new ReleaseLimit(2, new BigDecimal("1.0"));
        AgencyKind kind = AgencyKind.SECTOR_REGULATOR;
        return new Agency(id, id, kind, Level.CITY, "371000", parentId, null, null, WEIHAI, limit);
    }

    private static Agency enterpriseAgency() {
        return new Agency("a-3", "a-3", AgencyKind.ENTERPRISE, null, null, null, "e-1", "g-1", WEIHAI, null);
    }

    private static Supervisor person(String id, String agencyId) {
        return new Supervisor(
                id,
                id,
                agencyId,
                SupervisorKind.OFFICIAL,
                6,
                List.of(new Qualification("HAZCHEM", LocalDate.parse("2027-01-01"))),
                WEIHAI,
                new ServiceTerm(LocalDate.parse("2020-01-01"), null),
                List.of(new Absence(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-05"), "leave")),
                id.equals("p-1") ? List.of(recusal()) : List.of(),
                null,
                100,
                LocalDate.parse("2025-12-01"),
                true,
                "0631");
    }

    private static Recusal recusal() {
        return new Recusal(null, "e-2", null, "family", LocalDate.parse("2026-03-01"));
    }

    private static Supervisor expert() {
        SupervisorKind kind = SupervisorKind.EXPERT;
        return new Supervisor(
                "p-5", "p-5", "a-3", kind, 20, List.of(), null, null, List.of(), List.of(), null, 50, null, null, null);
    }

    private static Site site(String id, Mode mode, String enterpriseId) {
        return new Site(
                id,
                id,
                enterpriseId,
                "HAZCHEM",
                "371002001",
                null,
                WEIHAI,
                RiskGrade.MAJOR,
                new RiskFactors(false, 1, true, 0, RiskGrade.GENERAL),
                null,
                mode,
                "a-1",
                List.of("a-2"),
                2,
                0,
                List.of("HAZCHEM"),
                List.of("1", "2"),
                List.of(new Coverage(Level.PROVINCE, List.of("2"), null)));
    }
}
