package org.lunzhu.solver.repair.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.problem.RepairProblem;
import org.lunzhu.solver.repair.problem.Worker;
import org.lunzhu.solver.repair.proof.Blockers;
import org.lunzhu.solver.rule.Rule;

/** Who could take seats if trained for a qualification, or lent to another agency. */
public final class RepairOptions {

    /** Pairs of a person and a team's role above which only some people are thought of as lent. */
    private static final int FEW = 2000;

    private static final int LENT_OF_AGENCY = 8;

    private final RepairProblem problem;
    private final List<Supervisor> people;
    private final Blockers blockers;
    private final Set<Supervisor> pinned;
    private final Set<Agency> borrowers;
    private final List<Supervisor> lendable;
    private final Map<Worker, Supervisor> lent = new HashMap<>();
    private final boolean everybody;

    /**
     * Where there are too many, only those teams' agencies are lent to, and a few people of each.
     *
     * @param agencyIds whose people may be thought of
     */
    public RepairOptions(RepairProblem problem, Set<Team> teams, Set<String> agencyIds) {
        this.problem = problem;
        people = problem.directory.dataset().supervisors().stream()
                .filter(person -> agencyIds.contains(person.agencyId()))
                .toList();
        blockers = new Blockers(problem);
        pinned = problem.pins.stream().map(ConflictMember.Pin::person).collect(Collectors.toSet());
        everybody = (long) people.size() * problem.open.size() <= FEW;
        Stream<OpenSeats> about = problem.open.stream().filter(seats -> everybody || teams.contains(seats.team()));
        borrowers =
                about.flatMap(seats -> sendersTo(seats).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        lendable = lendable();
    }

    private List<Supervisor> lendable() {
        Map<String, List<Supervisor>> byAgency = new LinkedHashMap<>();
        for (Supervisor person : people) {
            List<Supervisor> some = byAgency.computeIfAbsent(person.agencyId(), a -> new ArrayList<>());
            boolean possible = problem.isHard(Rule.AGENCY_ROLE)
                    && problem.directory.programme() != Programme.MUTUAL
                    && !pinned.contains(person);
            if (possible && (everybody || some.size() < LENT_OF_AGENCY)) {
                some.add(person);
            }
        }
        return byAgency.values().stream().flatMap(List::stream).toList();
    }

    /** Whether nobody was left out who could be lent. */
    public boolean areAll() {
        return everybody;
    }

    /** How many people may be thought of. */
    int people() {
        return people.size();
    }

    /** Everybody who could take the seats. */
    List<Option> of(OpenSeats seats) {
        List<Option> options = new ArrayList<>();
        Set<Supervisor> eligible = new HashSet<>(seats.eligible());
        seats.eligible().forEach(person -> options.add(new Option(problem.worker(person), Set.of())));
        for (Supervisor person : trainable(seats)) {
            if (!eligible.contains(person)) {
                addTrained(problem.worker(person), person, seats, options);
            }
        }
        for (Agency agency : sendersTo(seats)) {
            if (borrowers.contains(agency)) {
                lendable.stream()
                        .filter(person -> !person.agencyId().equals(agency.id()))
                        .map(person -> new Worker(person, agency, agency))
                        .forEach(worker -> addTrained(worker, asLent(worker), seats, options));
            }
        }
        return options;
    }

    private List<Supervisor> trainable(OpenSeats seats) {
        boolean asks = problem.isHard(Rule.QUALIFIED)
                && !seats.team().post().requiredQualifications().isEmpty();
        return asks ? people : List.of();
    }

    private void addTrained(Worker worker, Supervisor person, OpenSeats seats, List<Option> options) {
        Set<String> codes = new TreeSet<>();
        for (ConflictMember member : blockers.of(person, seats.team(), seats.role())) {
            if (!(member instanceof ConflictMember.Requirement requirement)) {
                return;
            }
            codes.add(requirement.code());
        }
        options.add(new Option(worker, codes));
    }

    private List<Agency> sendersTo(OpenSeats seats) {
        return seats.agencyIds().stream().map(problem.directory::getAgency).toList();
    }

    /** The person as one of the other agency; with another id, since a directory remembers whose they are by that. */
    private Supervisor asLent(Worker worker) {
        return lent.computeIfAbsent(
                worker,
                w -> Lending.lend(
                        w.person(), w.person().id() + " of " + w.agency().id(), w.agency(), null));
    }
}
