package org.lunzhu.solver.exchange.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.exchange.crew.Task;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.person.PersonSubproblem;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;

/** A part of a plan in which every team comes from one agency and every agency sends one team a period. */
public final class ExchangeProblem {

    private static final int MOST_PEOPLE = 12;

    private final Directory directory;
    private final SoftWeights weights;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Sender> senders = new ArrayList<>();
    private final int periods;
    private final long constant;

    private ExchangeProblem(Plan part, ItineraryProblem people) {
        directory = part.getDirectory();
        weights = people.weights();
        periods = people.periods();
        constant = people.constant();
        Map<Team, List<Demand>> teams = new LinkedHashMap<>();
        people.demands()
                .forEach(d ->
                        teams.computeIfAbsent(d.team(), t -> new ArrayList<>()).add(d));
        teams.values().forEach(demands -> tasks.add(new Task(tasks.size(), demands)));
        Map<Integer, List<PersonSubproblem>> byAgency = new LinkedHashMap<>();
        for (int i = 0; i < people.subproblems().size(); i++) {
            byAgency.computeIfAbsent(people.agencyOf(i), a -> new ArrayList<>())
                    .add(people.subproblems().get(i));
        }
        byAgency.forEach((agency, members) -> senders.add(
                new Sender(senders.size(), members, people.sendings().get(agency), weights, tasks)));
    }

    /** Whether the part is one of agencies that exchange whole teams, and of agencies not too large. */
    public static boolean fits(Plan part) {
        SoftWeights weights =
                new SoftWeights(RuleWeights.of(part.getDirectory().dataset().rules()));
        return ItineraryProblem.fits(part)
                && part.getDirectory().programme() == Programme.MUTUAL
                && weights.isAboveSoft(Rule.MUTUAL_EXCHANGE)
                && weights.isAboveSoft(Rule.DISTINCT_TEAM)
                && mostPeople(part) <= MOST_PEOPLE;
    }

    private static int mostPeople(Plan part) {
        return Demand.demanded(part)
                .flatMap(seat -> Demand.candidates(seat).stream())
                .mapToInt(person -> part.getDirectory().releaseOf(person, 0).supervisors())
                .max()
                .orElse(0);
    }

    public static ExchangeProblem of(Plan part) {
        return new ExchangeProblem(part, ItineraryProblem.of(part));
    }

    public int periods() {
        return periods;
    }

    public SoftWeights weights() {
        return weights;
    }

    public List<Task> tasks() {
        return tasks;
    }

    public List<Sender> senders() {
        return senders;
    }

    /** What everybody costs who stays at home. */
    public long constant() {
        return constant;
    }

    /** Whether the first agency's team at the one task and the second's at the other supervise each other. */
    public boolean areReciprocal(Sender first, Task ofFirst, Sender second, Task ofSecond) {
        return supervises(ofFirst, second) && supervises(ofSecond, first);
    }

    /** How many pairs of agencies supervise each other when they make these itineraries, one of every agency. */
    public int reciprocalPairs(List<TeamItinerary> itineraries) {
        int pairs = 0;
        for (int first = 0; first < itineraries.size(); first++) {
            for (int second = first + 1; second < itineraries.size(); second++) {
                for (int period = 0; period < periods; period++) {
                    int ofFirst = itineraries.get(first).tasks().get(period);
                    int ofSecond = itineraries.get(second).tasks().get(period);
                    boolean both = ofFirst >= 0
                            && ofSecond >= 0
                            && areReciprocal(
                                    senders.get(first), tasks.get(ofFirst), senders.get(second), tasks.get(ofSecond));
                    pairs += both ? 1 : 0;
                }
            }
        }
        return pairs;
    }

    private boolean supervises(Task task, Sender sender) {
        String agency = sender.people().get(0).person().agencyId();
        String own = directory.getAgency(agency).enterpriseId();
        Set<String> supervised = directory.enterprisesOf(task.post());
        return own != null && supervised.contains(own);
    }

    /** The itineraries that the plan makes; empty where it is not made of such. */
    public List<TeamItinerary> itinerariesOf(Plan part) {
        Map<Team, Task> byTeam = new LinkedHashMap<>();
        tasks.forEach(task -> byTeam.put(task.demands().get(0).team(), task));
        Map<String, Integer[]> visited = new LinkedHashMap<>();
        for (Seat seat : Demand.demanded(part).filter(s -> !s.isEmpty()).toList()) {
            Task task = byTeam.get(seat.getTeam());
            if (task != null) {
                visited.computeIfAbsent(seat.getHolder().agencyId(), a -> home())[task.period()] = task.index();
            }
        }
        return senders.stream()
                .map(sender -> sender.itinerary(List.of(
                        visited.getOrDefault(sender.people().get(0).person().agencyId(), home()))))
                .toList();
    }

    /** Nowhere in any period. */
    public Integer[] home() {
        Integer[] home = new Integer[periods];
        Arrays.fill(home, -1);
        return home;
    }
}
