package org.lunzhu.solver.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Suitability;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.PlanBuilder;

/**
 * A dataset with a plan, of which a test states only what it is about.
 *
 * <p>The plan is a table as {@link PlanText} reads it. Sites, people and agencies that are only mentioned are made with
 * their defaults. Periods are half-years from 2021-01-01, called {@code p1}, {@code p2}…
 */
public final class Scenario {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int MONTHS = 6;

    private final Programme programme;
    private final PlanText plan;
    private @Nullable PlanText base;
    private final Map<String, AgencyBuilder> agencies = new LinkedHashMap<>();
    private final Map<String, SupervisorBuilder> supervisors = new LinkedHashMap<>();
    private final Map<String, SiteBuilder> sites = new LinkedHashMap<>();
    private final List<Enterprise> enterprises = new ArrayList<>();
    private final List<Circuit> circuits = new ArrayList<>();
    private final List<HistoryEntry> history = new ArrayList<>();
    private final List<Suitability> suitability = new ArrayList<>();
    private final Map<String, String> weights = new LinkedHashMap<>();
    private final ParametersBuilder parameters = new ParametersBuilder();

    private Scenario(Programme programme, String plan) {
        this.programme = programme;
        this.plan = PlanText.parse(plan);
    }

    /** A plan of the POSTING programme. */
    public static Scenario posted(String plan) {
        return of(Programme.POSTING, plan);
    }

    public static Scenario of(Programme programme, String plan) {
        return new Scenario(programme, plan);
    }

    /** The id of the period with that index, from 0. */
    static String periodId(int index) {
        return "p" + (index + 1);
    }

    public Scenario with(AgencyBuilder agency) {
        agencies.put(agency.id(), agency);
        return this;
    }

    public Scenario with(SupervisorBuilder supervisor) {
        supervisors.put(supervisor.id(), supervisor);
        return this;
    }

    public Scenario with(SiteBuilder site) {
        sites.put(site.id(), site);
        return this;
    }

    public Scenario enterprise(String id, @Nullable String groupId) {
        enterprises.add(new Enterprise(id, id, groupId));
        return this;
    }

    /** A circuit; its sites rove. */
    public Scenario circuit(String id, String... siteIds) {
        circuits.add(new Circuit(id, null, List.of(siteIds)));
        List.of(siteIds)
                .forEach(site -> sites.computeIfAbsent(site, SiteBuilder::aSite).roving());
        return this;
    }

    public Scenario history(String supervisorId, String siteId, int... periodsAgo) {
        IntStream.of(periodsAgo).forEach(ago -> history.add(new HistoryEntry(supervisorId, siteId, ago)));
        return this;
    }

    public Scenario suitability(String supervisorId, String siteId, int score) {
        suitability.add(new Suitability(supervisorId, siteId, score));
        return this;
    }

    public Scenario weight(String ruleId, String weight) {
        weights.put(ruleId, weight);
        return this;
    }

    public Scenario parameters(Consumer<ParametersBuilder> change) {
        change.accept(parameters);
        return this;
    }

    /** The plan that this one is measured against. */
    public Scenario basedOn(String plan) {
        base = PlanText.parse(plan);
        return this;
    }

    public Dataset dataset() {
        addMentioned();
        return new Dataset(
                "scenario",
                null,
                programme,
                Level.CITY,
                null,
                IntStream.range(0, plan.periods()).mapToObj(Scenario::period).toList(),
                agencies.values().stream().map(AgencyBuilder::build).toList(),
                supervisors.values().stream().map(SupervisorBuilder::build).toList(),
                enterprises,
                sites.values().stream().map(SiteBuilder::build).toList(),
                circuits,
                history,
                suitability,
                new RuleSettings(weights, parameters.build()));
    }

    private static Period period(int index) {
        LocalDate startsOn = FIRST_DAY.plusMonths((long) MONTHS * index);
        return new Period(
                periodId(index), null, startsOn, startsOn.plusMonths(MONTHS).minusDays(1));
    }

    private void addMentioned() {
        plan.posts().forEach(post -> siteOf(post).teamIfUntold(plan.widest(post)));
        Stream.concat(plan.people().stream(), base == null ? Stream.empty() : base.people().stream())
                .forEach(person -> supervisors.computeIfAbsent(person, SupervisorBuilder::aSupervisor));
        history.forEach(entry -> {
            sites.computeIfAbsent(entry.siteId(), SiteBuilder::aSite);
            supervisors.computeIfAbsent(entry.supervisorId(), SupervisorBuilder::aSupervisor);
        });
        Stream.concat(
                        supervisors.values().stream()
                                .map(SupervisorBuilder::build)
                                .map(Supervisor::agencyId),
                        sites.values().stream().map(SiteBuilder::build).flatMap(Scenario::agenciesOf))
                .forEach(agency -> agencies.computeIfAbsent(agency, AgencyBuilder::anAgency));
    }

    /** The site that a line of the plan is about; of a circuit, its first. */
    private SiteBuilder siteOf(String postId) {
        String siteId = circuits.stream()
                .filter(circuit -> circuit.id().equals(postId))
                .map(circuit -> circuit.siteIds().get(0))
                .findFirst()
                .orElse(postId);
        return sites.computeIfAbsent(siteId, SiteBuilder::aSite);
    }

    private static Stream<String> agenciesOf(Site site) {
        return Stream.concat(Stream.ofNullable(site.leadAgencyId()), site.supportAgencyIds().stream());
    }

    /** The plan as a saved one. */
    public SavedPlan saved() {
        return saved(plan);
    }

    private static SavedPlan saved(PlanText text) {
        return new SavedPlan("scenario", null, text.postings(), null, null, null, null);
    }

    /** The plan, not scored. */
    public Plan plan() {
        return PlanBuilder.of(dataset())
                .startingFrom(saved())
                .basedOn(base == null ? null : saved(base))
                .build();
    }
}
