package org.lunzhu.solver.repair.problem;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.problem.AssignmentVariables.Entry;
import org.lunzhu.solver.rule.Rule;

/** The hard rules between seats, put on a variables; those that do not hold in the dataset, or are let go, are left out. */
public final class Limits {

    private final RepairProblem problem;
    private final Directory directory;
    private final AssignmentVariables variables;
    private final Predicate<ConflictMember> held;
    private final Relaxation relaxation;

    public Limits(
            RepairProblem problem,
            AssignmentVariables variables,
            Predicate<ConflictMember> held,
            Relaxation relaxation) {
        this.problem = problem;
        directory = problem.directory;
        this.variables = variables;
        this.held = held;
        this.relaxation = relaxation;
    }

    public void add() {
        variables.byPerson().forEach(this::addPerson);
        variables.byTeam().forEach(this::addTeam);
        if (problem.isHard(Rule.RELEASE_LIMIT)) {
            addReleases();
        }
        if (holds(Rule.TRAINING_PLACES) && directory.parameters().trainingPlaces() != null) {
            addTraining(directory.parameters().trainingPlaces());
        }
        if (holds(Rule.MUTUAL_EXCHANGE) && directory.programme() == Programme.MUTUAL) {
            addExchange();
        }
    }

    private boolean holds(Rule rule) {
        return problem.isHard(rule) && held.test(new ConflictMember.Held(rule));
    }

    private void addPerson(Supervisor person, List<Entry> entries) {
        Map<Integer, List<Entry>> byPeriod =
                entries.stream().collect(Collectors.groupingBy(Entry::period, LinkedHashMap::new, Collectors.toList()));
        if (holds(Rule.ONE_POST)) {
            int seats = person.capacityPercent() / directory.seatLoad();
            byPeriod.values().forEach(some -> atMost(some, seats));
        }
        if (holds(Rule.ROTATE)) {
            Map<Post, List<Entry>> byPost = entries.stream()
                    .collect(Collectors.groupingBy(e -> e.team().post(), LinkedHashMap::new, Collectors.toList()));
            byPost.forEach((post, some) -> addTenure(person, post, some));
        }
        if (holds(Rule.SERVICE_LIMIT)) {
            addService(person, byPeriod);
        }
    }

    /** At most so many seats, or what pins have of them where that is accepted. */
    private void atMost(List<Entry> some, int most) {
        int pinned = relaxation.acceptsPins()
                ? AssignmentVariables.filter(some, Entry::pinned).size()
                : 0;
        int possible = some.stream().mapToInt(Entry::most).sum();
        if (possible > Math.max(most, pinned)) {
            variables.model.addLessOrEqual(AssignmentVariables.sum(some), Math.max(most, pinned));
        }
    }

    private void addTenure(Supervisor person, Post post, List<Entry> entries) {
        int max = directory.parameters().maxTenurePeriods();
        for (int last = 0; last < directory.periods().size(); last++) {
            int first = last - max;
            int before = holdsPast() ? problem.pastPeriods(person, post, first) : 0;
            List<IntVar> periods = periodsFrom(first, last, entries);
            if (!periods.isEmpty() && before + periods.size() > max) {
                LinearExprBuilder sum = LinearExpr.newBuilder().add(before);
                periods.forEach(sum::add);
                variables.model.addLessOrEqual(sum.addTerm(relaxation.stay(person, post, last), -1), max);
            }
        }
    }

    private void addService(Supervisor person, Map<Integer, List<Entry>> byPeriod) {
        int max = directory.parameters().maxConsecutivePeriods();
        List<Entry> entries = byPeriod.values().stream().flatMap(List::stream).toList();
        for (int last = 0; last < directory.periods().size(); last++) {
            int first = last - max;
            int before = holdsPast() ? problem.pastPeriods(person, first) : 0;
            List<IntVar> periods = periodsFrom(first, last, entries);
            if (!periods.isEmpty() && before + periods.size() > max) {
                LinearExprBuilder sum = LinearExpr.newBuilder().add(before);
                periods.forEach(sum::add);
                variables.model.addLessOrEqual(sum.addTerm(relaxation.service(person, last), -1), max);
            }
        }
    }

    private boolean holdsPast() {
        return held.test(new ConflictMember.Past());
    }

    /** For each period in which somebody could be posted whether they are. */
    private List<IntVar> periodsFrom(int first, int last, List<Entry> entries) {
        List<IntVar> periods = new ArrayList<>();
        for (int period = Math.max(0, first); period <= last; period++) {
            int index = period;
            List<Entry> some = AssignmentVariables.filter(entries, e -> e.period() == index);
            if (!some.isEmpty()) {
                periods.add(variables.any(some));
            }
        }
        return periods;
    }

    private void addTeam(Team team, List<Entry> entries) {
        if (holds(Rule.DISTINCT_TEAM)) {
            entries.stream()
                    .collect(Collectors.groupingBy(e -> e.worker().person(), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(some -> atMost(some, 1));
        }
        if (holds(Rule.LEAD_PRESENT)) {
            List<Entry> others = AssignmentVariables.filter(
                    entries, e -> e.role() != Role.LEAD && !(e.pinned() && relaxation.acceptsPins()));
            List<Entry> leads = AssignmentVariables.filter(entries, e -> e.role() == Role.LEAD);
            LinearExprBuilder lead = LinearExpr.newBuilder();
            leads.forEach(e -> lead.addTerm(e.seats(), team.post().seats()));
            if (!others.isEmpty()) {
                variables.model.addLessOrEqual(AssignmentVariables.sum(others), lead);
            }
        }
    }

    private void addReleases() {
        Map<AgencyPeriod, Map<Worker, List<Entry>>> posted = new LinkedHashMap<>();
        for (Entry entry : variables.entries()) {
            Agency agency = entry.worker().agency();
            int limit = problem.releaseLimit(agency);
            if (limit < Integer.MAX_VALUE && held.test(new ConflictMember.AgencyLimit(agency, limit))) {
                posted.computeIfAbsent(new AgencyPeriod(agency, entry.period()), r -> new LinkedHashMap<>())
                        .computeIfAbsent(entry.worker(), w -> new ArrayList<>())
                        .add(entry);
            }
        }
        posted.forEach((release, people) -> {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            people.values().forEach(some -> sum.add(variables.any(some)));
            sum.addTerm(relaxation.release(release.agency), -1);
            variables.model.addLessOrEqual(sum, problem.releaseLimit(release.agency));
        });
    }

    private void addTraining(int places) {
        for (int period = 0; period < directory.periods().size(); period++) {
            LinearExprBuilder first = LinearExpr.newBuilder();
            for (Map.Entry<Supervisor, List<Entry>> person :
                    variables.byPerson().entrySet()) {
                if (directory.needsTraining(person.getKey(), period)) {
                    addFirstPosting(first, person.getValue(), period);
                }
            }
            variables.model.addLessOrEqual(first.addTerm(relaxation.places(), -1), places);
        }
    }

    private void addFirstPosting(LinearExprBuilder sum, List<Entry> entries, int period) {
        List<Entry> now = AssignmentVariables.filter(entries, e -> e.period() == period);
        List<Entry> before = AssignmentVariables.filter(entries, e -> e.period() < period);
        if (now.isEmpty()) {
            return;
        }
        IntVar first = variables.model.newBoolVar("");
        LinearExprBuilder least = LinearExpr.newBuilder().add(variables.any(now));
        before.forEach(e -> least.addTerm(e.seats(), -1));
        variables.model.addGreaterOrEqual(first, least);
        sum.add(first);
    }

    private void addExchange() {
        for (List<Entry> entries : variables.byTeam().values()) {
            addGroups(entries, e -> e.worker().agency());
        }
        Map<AgencyPeriod, List<Entry>> byAgency = variables.entries().stream()
                .collect(Collectors.groupingBy(
                        e -> new AgencyPeriod(e.worker().agency(), e.period()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byAgency.values().forEach(entries -> addGroups(entries, e -> e.team().post()));
    }

    /** The seats are all of one group. */
    private <G> void addGroups(List<Entry> entries, Function<Entry, G> groupOf) {
        Map<G, List<Entry>> groups =
                entries.stream().collect(Collectors.groupingBy(groupOf, LinkedHashMap::new, Collectors.toList()));
        if (groups.size() > 1) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            groups.values().forEach(some -> sum.add(variables.any(some)));
            long pinned = relaxation.acceptsPins()
                    ? entries.stream()
                            .filter(Entry::pinned)
                            .map(groupOf)
                            .distinct()
                            .count()
                    : 0;
            variables.model.addLessOrEqual(sum, Math.max(1, pinned));
        }
    }

    private record AgencyPeriod(Agency agency, int period) {}
}
