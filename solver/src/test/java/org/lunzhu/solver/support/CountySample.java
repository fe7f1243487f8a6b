package org.lunzhu.solver.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.ReleaseLimit;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskGrade;

/** Synthetic counties of 50 sites and 11 agencies each, the same for the same seed. */
public final class CountySample {

    private static final int SITES = 50;
    private static final int AGENCIES = 11;

    private final Random random;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Supervisor> supervisors = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();

    private CountySample(long seed) {
        random = new Random(seed);
    }

    /** So many counties side by side, for four half-years. */
    public static Dataset of(int counties, long seed) {
        return of(counties, seed, RuleSettings.DEFAULTS);
    }

    /** The same with other rules. */
    public static Dataset of(int counties, long seed, RuleSettings rules) {
        CountySample sample = new CountySample(seed);
        for (int county = 0; county < counties; county++) {
            sample.addCounty(county);
        }
        return new Dataset(
                "sample",
                null,
                Programme.POSTING,
                Level.CITY,
                null,
                periods(),
                sample.agencies,
                sample.supervisors,
                List.of(),
                sample.sites,
                List.of(),
                sample.history(),
                List.of(),
                rules);
    }

    /** Some people were somewhere before. */
    private List<HistoryEntry> history() {
        List<HistoryEntry> history = new ArrayList<>();
        for (int i = 0; i < supervisors.size(); i += 3) {
            Site site = sites.get(random.nextInt(sites.size()));
            history.add(new HistoryEntry(supervisors.get(i).id(), site.id(), 1 + random.nextInt(3)));
        }
        return history;
    }

    private static List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        LocalDate start = LocalDate.of(2021, 3, 11);
        for (int i = 0; i < 4; i++) {
            periods.add(new Period(
                    "p" + i,
                    null,
                    start.plusMonths(6L * i),
                    start.plusMonths(6L * i + 6).minusDays(1)));
        }
        return periods;
    }

    private void addCounty(int county) {
        int[] seats = new int[AGENCIES];
        for (int i = 0; i < SITES; i++) {
            int lead = random.nextInt(AGENCIES - 1);
            int support = AGENCIES - 1;
            int size = 2 + random.nextInt(2);
            seats[lead]++;
            seats[support]++;
            if (size == 3) {
                seats[random.nextBoolean() ? lead : support]++;
            }
            sites.add(site(county, i, lead, support, size));
        }
        for (int agency = 0; agency < AGENCIES; agency++) {
            addAgency(county, agency, (int) Math.ceil(seats[agency] * 1.5) + 2);
        }
    }

    private Site site(int county, int number, int lead, int support, int size) {
        RiskGrade grade = RiskGrade.values()[random.nextInt(4)];
        return new Site(
                "s" + county + "-" + number,
                "site",
                null,
                null,
                null,
                null,
                point(county),
                grade,
                null,
                null,
                Mode.RESIDENT,
                agencyId(county, lead),
                List.of(agencyId(county, support)),
                size,
                0,
                List.of(),
                null,
                List.of());
    }

    private void addAgency(int county, int agency, int people) {
        ReleaseLimit limit = new ReleaseLimit(null, new BigDecimal("0.85"));
        agencies.add(new Agency(
                agencyId(county, agency),
                "agency",
                AgencyKind.SECTOR_REGULATOR,
                null,
                null,
                null,
                null,
                null,
                point(county),
                limit));
        for (int i = 0; i < people; i++) {
            supervisors.add(new Supervisor(
                    agencyId(county, agency) + "-" + i,
                    "n",
                    agencyId(county, agency),
                    SupervisorKind.OFFICIAL,
                    random.nextInt(12),
                    List.of(),
                    point(county),
                    null,
                    List.of(),
                    List.of(),
                    null,
                    100,
                    null,
                    null,
                    null));
        }
    }

    private Location point(int county) {
        return new Location(
                36 + 0.4 * (county / 4) + random.nextDouble() * 0.4,
                118 + 0.5 * (county % 4) + random.nextDouble() * 0.5);
    }

    private static String agencyId(int county, int agency) {
        return "a" + county + "-" + agency;
    }
}
