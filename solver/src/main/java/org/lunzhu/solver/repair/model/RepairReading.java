package org.lunzhu.solver.repair.model;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.measure.Measure;
import org.lunzhu.solver.repair.measure.Repair.Step;
import org.lunzhu.solver.repair.problem.AssignmentVariables;
import org.lunzhu.solver.repair.problem.RepairProblem;

/** Reads what a solved repair model does. */
public final class RepairReading {

    private final RepairProblem problem;
    private final RepairModel model;
    private final RepairPrices prices;
    private final CpSolver solver;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Object, List<IntVar>> siblings = new LinkedHashMap<>();
    private int empty;

    public RepairReading(RepairProblem problem, RepairModel model, RepairPrices prices, CpSolver solver) {
        this.problem = problem;
        this.model = model;
        this.prices = prices;
        this.solver = solver;
        readLoans();
        readTrainings();
        readLimits();
        readPeriods();
        readSeats();
        steps.sort((one, other) -> Long.compare(other.price(), one.price()));
    }

    /** The changes, dearest first. */
    public List<Step> steps() {
        return steps;
    }

    public int empty() {
        return empty;
    }

    /** The teams that stay short or are covered. */
    public Set<Team> unfilled() {
        Set<Team> teams = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.measure() instanceof Measure.Vacancy vacancy) {
                teams.add(vacancy.team());
            } else if (step.measure() instanceof Measure.Cover cover) {
                teams.add(cover.team());
            }
        }
        return teams;
    }

    /**
     * For each kind of change that was made, by what it is about, all variables that make such a change: where those of
     * one kind are all 0, it is another repair.
     */
    public List<List<IntVar>> changes() {
        return List.copyOf(siblings.values());
    }

    private boolean isSet(IntVar variable) {
        return solver.value(variable) > 0;
    }

    private void add(Measure measure, long price) {
        steps.add(new Step(measure, price));
    }

    private void readLoans() {
        Map<List<Agency>, List<Supervisor>> lent = new LinkedHashMap<>();
        Directory directory = problem.directory;
        model.relaxation.loans.forEach((person, byAgency) -> byAgency.forEach((to, variable) -> {
            List<Agency> way = List.of(directory.getAgency(person.agencyId()), to);
            if (isSet(variable)) {
                lent.computeIfAbsent(way, w -> new ArrayList<>()).add(person);
            }
        }));
        lent.forEach(
                (way, people) -> add(new Measure.Loan(people, way.get(0), way.get(1)), prices.loan() * people.size()));
        model.relaxation.loans.forEach((person, byAgency) -> byAgency.forEach((to, variable) -> {
            List<Agency> way = List.of(directory.getAgency(person.agencyId()), to);
            if (lent.containsKey(way)) {
                sibling(way, variable);
            }
        }));
    }

    private void sibling(Object about, IntVar variable) {
        siblings.computeIfAbsent(about, a -> new ArrayList<>()).add(variable);
    }

    private void readTrainings() {
        Map<String, Set<Supervisor>> trained = new LinkedHashMap<>();
        model.relaxation.trainings.forEach((who, variable) -> {
            if (isSet(variable)) {
                trained.computeIfAbsent(who.code(), c -> new LinkedHashSet<>()).add(who.person());
            }
        });
        trained.forEach((code, people) ->
                add(new Measure.Training(people, agenciesOf(people), code), prices.training() * people.size()));
        model.relaxation.trainings.forEach((who, variable) -> {
            if (trained.containsKey(who.code())) {
                sibling(who.code(), variable);
            }
        });
    }

    private List<Agency> agenciesOf(Set<Supervisor> people) {
        return people.stream()
                .map(person -> problem.directory.getAgency(person.agencyId()))
                .distinct()
                .toList();
    }

    private void readLimits() {
        model.relaxation.releases.forEach((agency, more) -> {
            if (isSet(more)) {
                int people = (int) solver.value(more);
                add(new Measure.Release(agency, problem.releaseLimit(agency), people), prices.release() * people);
                sibling(agency, more);
            }
        });
        IntVar places = model.relaxation.places;
        if (places != null && isSet(places)) {
            int people = (int) solver.value(places);
            add(new Measure.Places(people), prices.trainingPlace() * people);
            sibling(places, places);
        }
    }

    private void readPeriods() {
        int tenure = problem.directory.parameters().maxTenurePeriods();
        Map<PersonPost, List<Integer>> stays = new LinkedHashMap<>();
        model.relaxation.stays.forEach((window, variable) -> {
            if (isSet(variable)) {
                stays.computeIfAbsent(new PersonPost(window.person(), window.post()), k -> new ArrayList<>())
                        .add(window.lastPeriod());
            }
        });
        stays.forEach((key, ends) -> {
            TreeSet<Integer> periods = posted(key.person, key.post, ends, tenure);
            add(new Measure.Stay(key.person, key.post, periods, ends.size()), prices.stay() * ends.size());
        });
        Set<Post> posts = new LinkedHashSet<>();
        stays.keySet().forEach(key -> posts.add(key.post));
        model.relaxation.stays.forEach((window, variable) -> {
            if (posts.contains(window.post())) {
                sibling(window.post(), variable);
            }
        });
        readService();
    }

    private void readService() {
        int most = problem.directory.parameters().maxConsecutivePeriods();
        Map<Supervisor, List<Integer>> services = new LinkedHashMap<>();
        model.relaxation.services.forEach((window, variable) -> {
            if (isSet(variable)) {
                services.computeIfAbsent(window.person(), k -> new ArrayList<>())
                        .add(window.lastPeriod());
            }
        });
        services.forEach((person, ends) -> {
            TreeSet<Integer> periods = posted(person, null, ends, most);
            add(new Measure.Service(person, periods, ends.size()), prices.service() * ends.size());
        });
        if (!services.isEmpty()) {
            model.relaxation.services.values().forEach(variable -> sibling("service", variable));
        }
    }

    /** The periods in which the person is at the post (null for any) within the windows that end with those periods. */
    private TreeSet<Integer> posted(
            Supervisor person, @org.jspecify.annotations.Nullable Post post, List<Integer> ends, int max) {
        TreeSet<Integer> periods = new TreeSet<>();
        for (AssignmentVariables.Entry entry : model.variables.byPerson().getOrDefault(person, List.of())) {
            boolean there = post == null || entry.team().post().equals(post);
            boolean within = ends.stream().anyMatch(end -> entry.period() <= end && entry.period() >= end - max);
            if (there && within && isSet(entry.seats())) {
                periods.add(entry.period());
            }
        }
        return periods;
    }

    private void readSeats() {
        Level above =
                Level.values()[Math.max(0, problem.directory.dataset().level().ordinal() - 1)];
        model.covers.forEach((team, variable) -> {
            if (isSet(variable)) {
                add(new Measure.Cover(team, above), prices.cover());
            }
        });
        if (steps.stream().anyMatch(step -> step.measure() instanceof Measure.Cover)) {
            model.covers.values().forEach(variable -> sibling("cover", variable));
        }
        Map<Team, List<SeatId>> left = new LinkedHashMap<>();
        Map<Team, Long> price = new LinkedHashMap<>();
        model.vacancies.forEach((seats, variables) -> {
            Team team = seats.team();
            List<SeatId> ids = seats.seatIds();
            int count = 0;
            for (int i = 0; i < variables.size(); i++) {
                if (isSet(variables.get(i))) {
                    price.merge(team, prices.vacancy() * seats.vacancyWeights().get(i), Long::sum);
                    count++;
                }
            }
            if (count > 0) {
                left.computeIfAbsent(team, t -> new ArrayList<>()).addAll(ids.subList(ids.size() - count, ids.size()));
                empty += count;
            }
        });
        left.forEach((team, ids) -> add(new Measure.Vacancy(team, ids), price.getOrDefault(team, 0L)));
        if (!left.isEmpty()) {
            model.vacancies.values().forEach(some -> some.forEach(variable -> sibling("vacancy", variable)));
        }
    }

    /** Who sits where. */
    public List<Posting> postings() {
        Map<OpenSeats, List<Supervisor>> people = new LinkedHashMap<>();
        Map<List<Object>, OpenSeats> byRole = new LinkedHashMap<>();
        problem.open.forEach(seats -> byRole.put(List.of(seats.team(), seats.role()), seats));
        for (AssignmentVariables.Entry entry : model.variables.entries()) {
            OpenSeats seats = byRole.get(List.of(entry.team(), entry.role()));
            if (seats != null && !entry.pinned()) {
                for (long i = solver.value(entry.seats()); i > 0; i--) {
                    people.computeIfAbsent(seats, s -> new ArrayList<>())
                            .add(entry.worker().person());
                }
            }
        }
        List<Posting> postings = new ArrayList<>();
        people.forEach((seats, holders) -> {
            for (int i = 0; i < holders.size(); i++) {
                SeatId id = seats.seatIds().get(i);
                postings.add(new Posting(
                        id.team().postId(),
                        id.team().periodId(),
                        id.number(),
                        seats.role(),
                        holders.get(i).id(),
                        false));
            }
        });
        return postings;
    }

    private record PersonPost(Supervisor person, Post post) {}
}
