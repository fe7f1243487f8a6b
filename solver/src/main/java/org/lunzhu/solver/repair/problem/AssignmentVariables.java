package org.lunzhu.solver.repair.problem;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Team;

/** Who takes how many seats where, as variables of a model. */
public final class AssignmentVariables {

    public final CpModel model = new CpModel();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Supervisor, List<Entry>> byPerson = new LinkedHashMap<>();
    private final Map<Team, List<Entry>> byTeam = new LinkedHashMap<>();
    private final Map<List<Entry>, IntVar> any = new HashMap<>();

    /** That the worker may take up to so many seats of the role in the team. */
    public IntVar add(Worker worker, Team team, Role role, int most) {
        IntVar seats = most == 1 ? model.newBoolVar("") : model.newIntVar(0, most, "");
        add(new Entry(worker, team, role, seats, most, false));
        return seats;
    }

    /** That the worker has a seat of the role in the team. */
    public void addPinned(Worker worker, Team team, Role role) {
        add(new Entry(worker, team, role, model.newConstant(1), 1, true));
    }

    private void add(Entry entry) {
        entries.add(entry);
        byPerson.computeIfAbsent(entry.worker.person(), p -> new ArrayList<>()).add(entry);
        byTeam.computeIfAbsent(entry.team, t -> new ArrayList<>()).add(entry);
    }

    public List<Entry> entries() {
        return entries;
    }

    public Map<Supervisor, List<Entry>> byPerson() {
        return byPerson;
    }

    Map<Team, List<Entry>> byTeam() {
        return byTeam;
    }

    /** 1 if at least one of the entries has a seat, else 0; there must be an entry. */
    IntVar any(List<Entry> some) {
        if (some.size() == 1 && some.get(0).most == 1) {
            return some.get(0).seats;
        }
        return any.computeIfAbsent(List.copyOf(some), this::newAny);
    }

    private IntVar newAny(List<Entry> some) {
        IntVar one = model.newBoolVar("");
        for (Entry entry : some) {
            model.addLessOrEqual(entry.seats, LinearExpr.term(one, entry.most));
        }
        model.addLessOrEqual(one, sum(some));
        return one;
    }

    /** The seats of all the entries. */
    static LinearExprBuilder sum(List<Entry> some) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        some.forEach(entry -> sum.add(entry.seats));
        return sum;
    }

    static List<Entry> filter(List<Entry> some, Predicate<Entry> which) {
        return some.stream().filter(which).toList();
    }

    /**
     * Seats of one role in one team that somebody may take.
     *
     * @param seats how many, as a variable
     * @param most how many at most
     * @param pinned whether it is one seat that is pinned
     */
    public record Entry(Worker worker, Team team, Role role, IntVar seats, int most, boolean pinned) {

        public int period() {
            return team.periodIndex();
        }
    }
}
