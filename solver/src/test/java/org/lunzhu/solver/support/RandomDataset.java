package org.lunzhu.solver.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Suitability;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.rule.Rule;

/**
 * A small random dataset, with the circuits its plans use.
 *
 * @param dataset without errors
 * @param circuits those of the dataset, or, where it gives none, those the program is supposed to have formed
 */
record RandomDataset(Dataset dataset, List<Circuit> circuits) {

    private static final List<String> CODES = List.of("HAZCHEM", "MINING", "FIRE");
    private static final List<String> DIVISIONS = List.of("370000", "371000", "371002", "371002001", "370100");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);

    static RandomDataset make(Random random) {
        return new Maker(random, SMALL).make();
    }

    /** One so small that a good part of its plans can be gone through. */
    static RandomDataset makeTiny(Random random) {
        return new Maker(random, TINY).make();
    }

    /** The most there are of each. */
    private record Size(int periods, int agencies, int people, int sites) {}

    private static final Size SMALL = new Size(6, 5, 10, 6);
    private static final Size TINY = new Size(3, 3, 5, 3);

    /** Makes one dataset; the order of its calls is the order of the random numbers. */
    private static final class Maker {

        private final Random random;
        private final Size size;
        private final Programme programme;
        private final List<Period> periods = new ArrayList<>();
        private final List<Enterprise> enterprises = new ArrayList<>();
        private final List<Agency> agencies = new ArrayList<>();
        private final List<Supervisor> supervisors = new ArrayList<>();
        private final List<Site> sites = new ArrayList<>();
        private final List<Circuit> circuits = new ArrayList<>();

        Maker(Random random, Size size) {
            this.random = random;
            this.size = size;
            programme = pick(List.of(Programme.values()));
        }

        RandomDataset make() {
            addPeriods();
            IntStream.range(0, 4)
                    .forEach(i -> enterprises.add(new Enterprise("e" + i, "e" + i, maybe(3, "g" + i % 2))));
            IntStream.range(0, 2 + random.nextInt(size.agencies - 1)).forEach(this::addAgency);
            IntStream.range(0, 3 + random.nextInt(size.people - 2)).forEach(this::addSupervisor);
            addSites();
            boolean given = random.nextBoolean();
            Dataset dataset = new Dataset(
                    "random",
                    null,
                    programme,
                    Level.CITY,
                    null,
                    periods,
                    agencies,
                    supervisors,
                    enterprises,
                    sites,
                    given ? circuits : List.of(),
                    history(),
                    suitability(),
                    new RuleSettings(weights(), parameters().build()));
            return new RandomDataset(dataset, circuits);
        }

        private <T> T pick(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }

        private boolean oneIn(int n) {
            return random.nextInt(n) == 0;
        }

        private <T> @Nullable T maybe(int oneIn, T thing) {
            return oneIn(oneIn) ? thing : null;
        }

        private void addPeriods() {
            LocalDate first = FIRST_DAY;
            int count = 1 + random.nextInt(size.periods);
            for (int i = 0; i < count; i++) {
                LocalDate next = first.plusDays(25L + random.nextInt(20));
                periods.add(new Period("p" + i, null, first, next.minusDays(1)));
                first = next;
            }
        }

        private LocalDate day() {
            return FIRST_DAY.plusDays(random.nextInt(150) - 20L);
        }

        private void addAgency(int index) {
            AgencyBuilder agency = AgencyBuilder.anAgency("a" + index);
            if (oneIn(3)) {
                agency.level(pick(List.of(Level.CITY, Level.COUNTY, Level.TOWNSHIP)));
            }
            if (oneIn(3)) {
                agency.territory(pick(DIVISIONS));
            }
            if (programme == Programme.MUTUAL || oneIn(4)) {
                Enterprise own = pick(enterprises);
                agency.enterprise(own.id()).group(own.groupId());
            }
            if (oneIn(3)) {
                agency.maxPersons(random.nextInt(4));
            }
            if (oneIn(3)) {
                agency.maxShare(pick(List.of("0.1", "0.3", "0.34", "0.7", "1")));
            }
            if (oneIn(2)) {
                agency.location(37 + random.nextDouble(), 122 + random.nextDouble());
            }
            agencies.add(agency.build());
        }

        private void addSupervisor(int index) {
            SupervisorBuilder person = SupervisorBuilder.aSupervisor("s" + index)
                    .of(pick(agencies).id())
                    .kind(pick(List.of(
                            SupervisorKind.OFFICIAL,
                            SupervisorKind.OFFICIAL,
                            SupervisorKind.BACKBONE,
                            SupervisorKind.EXPERT)))
                    .years(random.nextInt(8))
                    .capacity(pick(List.of(100, 100, 100, 60, 39, 0, 150)));
            for (String code : CODES) {
                if (oneIn(3)) {
                    person.qualified(code);
                } else if (oneIn(2)) {
                    person.qualifiedUntil(code, day().toString());
                }
            }
            if (oneIn(2)) {
                person.home(37 + random.nextDouble(), 122 + random.nextDouble());
            }
            if (oneIn(4)) {
                person.inService(
                        oneIn(2) ? day().toString() : null,
                        oneIn(2) ? day().plusDays(60).toString() : null);
            }
            for (int i = random.nextInt(4); i > 1; i--) {
                LocalDate from = day();
                person.absent(from.toString(), from.plusDays(random.nextInt(14)).toString());
            }
            for (int i = random.nextInt(4); i > 1; i--) {
                person.recused(recusal());
            }
            if (programme == Programme.MUTUAL || oneIn(5)) {
                person.enterprise(pick(enterprises).id());
            }
            if (oneIn(3)) {
                person.trainedOn(day().toString());
            }
            supervisors.add(person.build());
        }

        private Recusal recusal() {
            return new Recusal(
                    maybe(2, "x" + random.nextInt(6)),
                    maybe(2, "e" + random.nextInt(4)),
                    maybe(3, "g" + random.nextInt(2)),
                    null,
                    maybe(2, day()));
        }

        private void addSites() {
            int count = 2 + random.nextInt(size.sites - 1);
            int roving = oneIn(2) ? random.nextInt(count) : 0;
            SiteBuilder kin = null;
            List<String> circuit = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                boolean roves = i < roving;
                SiteBuilder site = site("x" + i, roves && !circuit.isEmpty() ? kin : null);
                sites.add((roves ? site.roving() : site).build());
                if (roves) {
                    kin = site;
                    circuit.add("x" + i);
                }
                if (!circuit.isEmpty() && (i == roving - 1 || oneIn(3))) {
                    circuits.add(new Circuit("c" + i, null, circuit));
                    circuit.clear();
                }
            }
        }

        /** A site; led and supported as another one if they are to be of one circuit. */
        private SiteBuilder site(String id, @Nullable SiteBuilder kin) {
            SiteBuilder site = SiteBuilder.aSite(id)
                    .enterprise(oneIn(5) ? null : pick(enterprises).id())
                    .division(oneIn(4) ? null : pick(DIVISIONS))
                    .grade(pick(List.of(RiskGrade.values())))
                    .managedBy(maybe(5, pick(List.of(Level.CITY, Level.COUNTY))))
                    .experts(Math.max(0, random.nextInt(4) - 2))
                    .requires(CODES.stream().filter(code -> oneIn(4)).toArray(String[]::new))
                    .ledBy(
                            programme == Programme.MUTUAL || oneIn(5)
                                    ? null
                                    : pick(agencies).id())
                    .supportedBy(IntStream.range(0, random.nextInt(3))
                            .mapToObj(i -> pick(agencies).id())
                            .distinct()
                            .toArray(String[]::new));
            if (oneIn(2)) {
                site.team(1 + random.nextInt(4));
            }
            if (!oneIn(5)) {
                site.location(37 + random.nextDouble(), 122 + random.nextDouble());
            }
            if (oneIn(5)) {
                site.activeIn(
                        periods.stream().map(Period::id).filter(p -> oneIn(2)).toArray(String[]::new));
            }
            if (oneIn(5)) {
                site.coveredBy(pick(List.of(Level.values())), maybePeriods());
            }
            return kin == null ? site : site.ledAs(kin);
        }

        private String[] maybePeriods() {
            return oneIn(3) ? new String[0] : new String[] {pick(periods).id()};
        }

        private List<HistoryEntry> history() {
            List<HistoryEntry> history = new ArrayList<>();
            for (int i = random.nextInt(12); i > 2; i--) {
                history.add(new HistoryEntry(pick(supervisors).id(), pick(sites).id(), 1 + random.nextInt(6)));
            }
            return history;
        }

        private List<Suitability> suitability() {
            Set<String> taken = new LinkedHashSet<>();
            List<Suitability> suitability = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                String person = pick(supervisors).id();
                String site = pick(sites).id();
                if (taken.add(person + "/" + site)) {
                    suitability.add(new Suitability(person, site, random.nextInt(201) - 100));
                }
            }
            return suitability;
        }

        private Map<String, String> weights() {
            Map<String, String> weights = new LinkedHashMap<>();
            int oneIn = pick(List.of(1, 2, 4, 100));
            for (Rule rule : Rule.values()) {
                if (oneIn(oneIn)) {
                    weights.put(rule.id(), random.nextInt(70) + pick(List.of("hard", "medium", "soft")));
                }
            }
            return weights;
        }

        private ParametersBuilder parameters() {
            ParametersBuilder parameters = new ParametersBuilder();
            if (oneIn(3)) {
                parameters.minTeam(1 + random.nextInt(3));
            }
            if (oneIn(2)) {
                parameters.trainingPlaces(random.nextInt(3));
            }
            if (oneIn(2)) {
                parameters.maxTenurePeriods(1 + random.nextInt(3)).maxConsecutivePeriods(1 + random.nextInt(4));
            }
            if (oneIn(2)) {
                parameters.returnGapPeriods(1 + random.nextInt(6)).toleratedAbsenceDays(random.nextInt(12));
            }
            if (oneIn(2)) {
                parameters.keepMembers(random.nextInt(4)).handoverMaxKm(10 + random.nextInt(90));
            }
            if (oneIn(3)) {
                parameters.detourFactor(1 + random.nextDouble()).sitesPerPerson(1 + random.nextInt(7));
            }
            if (oneIn(3)) {
                parameters.teamKinds(SupervisorKind.BACKBONE, SupervisorKind.OFFICIAL);
            }
            if (oneIn(3)) {
                parameters.levels(pick(List.of(RiskGrade.values())), Level.CITY).levels(RiskGrade.LOW, Level.COUNTY);
            }
            return parameters;
        }
    }
}
