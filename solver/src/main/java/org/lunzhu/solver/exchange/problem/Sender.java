package org.lunzhu.solver.exchange.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lunzhu.solver.exchange.crew.Crew;
import org.lunzhu.solver.exchange.crew.CrewSearch;
import org.lunzhu.solver.exchange.crew.Crews;
import org.lunzhu.solver.exchange.crew.Task;
import org.lunzhu.solver.itinerary.demand.Sending;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.person.PersonSubproblem;
import org.lunzhu.solver.model.plan.Post;

/** An agency with the crews it could send to each task, and what itineraries of its teams cost. */
public final class Sender {

    private static final int STEPS_TOGETHER = 4_000;
    private static final int STEPS_OF_VOYAGE = 40_000;

    private final int index;
    private final List<PersonSubproblem> people;
    private final SoftWeights weights;
    private final List<Task> tasks;
    private final List<List<Crew>> crews = new ArrayList<>();
    private final List<List<Task>> offers = new ArrayList<>();
    private final long[] together;
    private final Map<List<Integer>, TeamItinerary> known = new HashMap<>();

    /**
     * An agency.
     *
     * @param people those of its people who could meet a demand
     * @param sendings by period, what sending people costs it
     */
    Sender(int index, List<PersonSubproblem> people, List<Sending> sendings, SoftWeights weights, List<Task> tasks) {
        this.index = index;
        this.people = people;
        this.weights = weights;
        this.tasks = tasks;
        int periods = sendings.size();
        IntStream.range(0, periods).forEach(period -> offers.add(new ArrayList<>()));
        for (Task task : tasks) {
            List<Crew> able = Crews.of(people, sendings.get(task.period()), weights, task);
            crews.add(able);
            if (!able.isEmpty()) {
                offers.get(task.period()).add(task);
            }
        }
        together = new long[1 << periods];
        for (int mask = 1; mask < together.length; mask++) {
            together[mask] = togetherIn(mask);
        }
    }

    public int index() {
        return index;
    }

    public List<PersonSubproblem> people() {
        return people;
    }

    /** The tasks of the period that the agency could take. */
    public List<Task> offers(int period) {
        return offers.get(period);
    }

    /** What the cheapest crew for a task costs apart from the other periods. */
    public long leastOf(Task task) {
        return crews.get(task.index()).get(0).cost();
    }

    /** What going in these periods costs at least, wherever: workload, service and pairs who meet again. */
    public long together(int mask) {
        return together[mask];
    }

    private long togetherIn(int mask) {
        List<List<Crew>> free = new ArrayList<>();
        for (int period = 0; period < offers.size(); period++) {
            int size = offers.get(period).stream().mapToInt(Task::size).min().orElse(0);
            free.add((mask >> period & 1) == 1 ? allOf(size) : List.of(Crew.NONE));
        }
        return new CrewSearch(people, weights, free, List.of(), STEPS_TOGETHER)
                .search()
                .cost();
    }

    private List<Crew> allOf(int size) {
        return IntStream.range(0, 1 << people.size())
                .filter(members -> Integer.bitCount(members) == size)
                .mapToObj(members -> new Crew(members, List.of(), 0))
                .toList();
    }

    /** The itinerary to these tasks, −1 for a period at home, at the least cost; it must be able to take each of them. */
    public TeamItinerary itinerary(List<Integer> visited) {
        return known.computeIfAbsent(visited, this::find);
    }

    private TeamItinerary find(List<Integer> visited) {
        List<List<Crew>> able = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        for (int index : visited) {
            able.add(index < 0 ? List.of(Crew.NONE) : crews.get(index));
            posts.add(tasks.get(Math.max(0, index)).post());
        }
        CrewSearch.BestCrews found = new CrewSearch(people, weights, able, posts, STEPS_OF_VOYAGE).search();
        return new TeamItinerary(index, visited, found.cost(), found.crews());
    }
}
