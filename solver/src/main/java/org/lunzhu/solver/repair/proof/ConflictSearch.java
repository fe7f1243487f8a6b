package org.lunzhu.solver.repair.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.lunzhu.solver.repair.problem.RepairProblem;
import org.lunzhu.solver.repair.problem.Searcher;

/** Finds conflicts of a problem, of which no two want the same seats. */
public final class ConflictSearch {

    private final Oracle oracle;
    private final int most;
    private final Set<ConflictMember> wishes = new LinkedHashSet<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private Answer rest = Answer.UNKNOWN;

    public ConflictSearch(RepairProblem problem, RepairLimits limits, Searcher searcher) {
        oracle = new Oracle(problem, limits, searcher);
        most = limits.conflicts();
        problem.open.forEach(seats -> wishes.add(ConflictMember.SeatsWanted.of(seats)));
        wishes.addAll(problem.pins);
    }

    /** Looks first where a quick proof has found seats that are short, then everywhere. */
    public List<Conflict> find(List<Set<ConflictMember>> known) {
        for (Set<ConflictMember> some : known) {
            Set<ConflictMember> left = new LinkedHashSet<>(some);
            left.retainAll(wishes);
            while (!isFull() && !left.isEmpty() && oracle.ask(left) == Answer.IMPOSSIBLE) {
                add(left);
                left.retainAll(wishes);
            }
        }
        rest = Answer.IMPOSSIBLE;
        while (!isFull() && rest == Answer.IMPOSSIBLE) {
            rest = findNext();
        }
        return conflicts;
    }

    private boolean isFull() {
        return conflicts.size() >= most;
    }

    private Answer findNext() {
        Oracle.Core core = oracle.core(wishes);
        if (core.answer() == Answer.IMPOSSIBLE) {
            Set<ConflictMember> narrow = new LinkedHashSet<>(core.wishes());
            wishes.stream().filter(ConflictMember.Pin.class::isInstance).forEach(narrow::add);
            add(!narrow.isEmpty() && oracle.ask(narrow) == Answer.IMPOSSIBLE ? narrow : wishes);
        }
        return core.answer();
    }

    /** Whether what is in none of the conflicts can hold; unknown where the search ended at its limit. */
    public Answer rest() {
        return rest;
    }

    /** A conflict among those wishes, which cannot hold; its wishes are let go. */
    private void add(Set<ConflictMember> impossible) {
        boolean[] proven = {true};
        List<ConflictMember> wished = shrink(impossible, some -> oracle.ask(some), proven);
        Set<ConflictMember> needed = new LinkedHashSet<>(wished);
        Set<ConflictMember> facts = new LinkedHashSet<>(oracle.factsAbout(needed));
        boolean sure = oracle.ask(needed, facts) == Answer.IMPOSSIBLE;
        proven[0] &= sure;
        List<ConflictMember> held = sure ? shrink(facts, some -> oracle.ask(needed, some), proven) : List.copyOf(facts);
        List<ConflictMember> members = new ArrayList<>(wished);
        members.addAll(held);
        conflicts.add(new Conflict(members, oracle.eligible(needed), proven[0]));
        wished.forEach(wishes::remove);
    }

    /** Lets go ever smaller pieces, from the end, as long as what is left stays impossible. */
    private static List<ConflictMember> shrink(
            Set<ConflictMember> impossible, Function<Set<ConflictMember>, Answer> ask, boolean[] proven) {
        List<ConflictMember> left = new ArrayList<>(impossible);
        int size = Math.max(1, left.size() / 2);
        while (true) {
            boolean last = size == 1;
            for (int end = left.size(); end > 0; end -= size) {
                List<ConflictMember> piece = left.subList(Math.max(0, end - size), end);
                Set<ConflictMember> without = new LinkedHashSet<>(left);
                without.removeAll(new HashSet<>(piece));
                Answer answer = ask.apply(without);
                if (answer == Answer.IMPOSSIBLE) {
                    piece.clear();
                } else if (last && answer == Answer.UNKNOWN) {
                    proven[0] = false;
                }
            }
            if (last) {
                return left;
            }
            size = Math.max(1, size / 2);
        }
    }
}
