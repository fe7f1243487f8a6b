package org.lunzhu.solver.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.ScoreLevel;

/** Datasets of MUTUAL and CONTRACT with random weights, so small that all their plans can be tried. */
public final class TinyProgramme {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int MINES = 3;

    private final Random random;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Enterprise> enterprises = new ArrayList<>();
    private final List<Supervisor> people = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<HistoryEntry> history = new ArrayList<>();

    private TinyProgramme(long seed) {
        random = new Random(seed);
    }

    /** Three mines that send two of their two or three people to one another in two periods. */
    public static Dataset mutual(long seed) {
        TinyProgramme tiny = new TinyProgramme(seed);
        for (int mine = 0; mine < MINES; mine++) {
            tiny.addMine(mine);
        }
        ParametersBuilder parameters = new ParametersBuilder()
                .teamKinds(SupervisorKind.BACKBONE)
                .maxTenurePeriods(1 + tiny.random.nextInt(2))
                .handoverMaxKm(10 + tiny.random.nextInt(40));
        return tiny.dataset(Programme.MUTUAL, parameters);
    }

    /** Four sites, looked after by three people of two agencies in two periods, who may stay at one for so many. */
    public static Dataset contract(long seed, int maxTenurePeriods) {
        TinyProgramme tiny = new TinyProgramme(seed);
        for (int agency = 0; agency < 2; agency++) {
            tiny.agencies.add(AgencyBuilder.anAgency("a" + agency).build());
        }
        for (int person = 0; person < 3; person++) {
            tiny.addPerson("p" + person, "a" + tiny.random.nextInt(2), SupervisorKind.OFFICIAL);
        }
        for (int site = 0; site < 4; site++) {
            tiny.sites.add(SiteBuilder.aSite("s" + site)
                    .ledBy(null)
                    .team(1)
                    .grade(tiny.pick(RiskGrade.values()))
                    .location(tiny.near(), tiny.near())
                    .build());
        }
        tiny.addHistory();
        ParametersBuilder parameters = new ParametersBuilder()
                .sitesPerPerson(2 + tiny.random.nextInt(3))
                .maxTenurePeriods(maxTenurePeriods)
                .handoverMaxKm(10 + tiny.random.nextInt(40));
        return tiny.dataset(Programme.CONTRACT, parameters);
    }

    private void addMine(int mine) {
        String enterprise = "e" + mine;
        enterprises.add(new Enterprise(enterprise, enterprise, null));
        agencies.add(AgencyBuilder.anAgency("a" + mine).enterprise(enterprise).build());
        int count = mine == 0 ? 3 : 2 + random.nextInt(2);
        for (int person = 0; person < count; person++) {
            addPerson("p" + mine + person, "a" + mine, SupervisorKind.BACKBONE);
        }
        sites.add(SiteBuilder.aSite("s" + mine)
                .enterprise(enterprise)
                .ledBy(null)
                .team(2)
                .grade(pick(RiskGrade.values()))
                .location(near(), near())
                .build());
        addHistory();
    }

    private void addPerson(String id, String agency, SupervisorKind kind) {
        people.add(SupervisorBuilder.aSupervisor(id)
                .of(agency)
                .kind(kind)
                .years(random.nextInt(8))
                .home(near(), near())
                .build());
    }

    private void addHistory() {
        if (random.nextInt(3) == 0) {
            Supervisor person = people.get(random.nextInt(people.size()));
            history.add(
                    new HistoryEntry(person.id(), sites.get(sites.size() - 1).id(), 1));
        }
    }

    private double near() {
        return 37 + random.nextDouble() / 2;
    }

    private <T> T pick(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private Dataset dataset(Programme programme, ParametersBuilder parameters) {
        List<Period> periods = List.of(
                new Period("t0", null, FIRST_DAY, FIRST_DAY.plusMonths(6).minusDays(1)),
                new Period(
                        "t1",
                        null,
                        FIRST_DAY.plusMonths(6),
                        FIRST_DAY.plusMonths(12).minusDays(1)));
        return new Dataset(
                "tiny",
                null,
                programme,
                Level.COUNTY,
                null,
                periods,
                agencies,
                people,
                enterprises,
                sites,
                List.of(),
                history,
                List.of(),
                new RuleSettings(weights(), parameters.build()));
    }

    /** Soft rules with a random weight, and one rule in five on another level. */
    private Map<String, String> weights() {
        Map<String, String> weights = new HashMap<>();
        for (Rule rule : Rule.values()) {
            if (rule.defaultWeight().level() == ScoreLevel.SOFT) {
                weights.put(rule.id(), random.nextInt(60) + "soft");
            }
        }
        for (Rule rule : List.of(Rule.ROTATE, Rule.ALL_HANDS, Rule.SERVICE_LIMIT, Rule.RECIPROCAL, Rule.TEAM_MIX)) {
            if (random.nextInt(5) == 0) {
                weights.put(rule.id(), random.nextInt(40) + pick(new String[] {"soft", "medium", "hard"}));
            }
        }
        return weights;
    }
}
