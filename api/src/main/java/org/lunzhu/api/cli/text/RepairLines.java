package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.repair.Trouble;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.measure.Repair;
import org.lunzhu.solver.repair.proof.Conflict;

/** Conflicts and repairs for people to read: why first, then what to change, and how sure all of it is. */
public final class RepairLines {

    private static final int NAMED = 8;
    private static final int MOST_LINES = 12;

    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    public RepairLines(Texts texts) {
        this.texts = texts;
    }

    public List<String> of(List<Trouble> troubles, boolean finished) {
        List<Trouble> open = troubles.stream().filter(RepairLines::isUndecided).toList();
        troubles.stream().filter(trouble -> !open.contains(trouble)).forEach(this::add);
        if (!open.isEmpty()) {
            add(
                    "repair.undecided",
                    open.size(),
                    open.stream().mapToInt(Trouble::seats).sum());
        }
        if (troubles.isEmpty()) {
            add("repair.none");
        }
        add(finished ? "repair.finished" : "repair.unfinished");
        return lines;
    }

    private static boolean isUndecided(Trouble trouble) {
        return trouble.verdict() == Trouble.Verdict.UNKNOWN;
    }

    private void add(String key, Object... arguments) {
        lines.add(texts.get(key, arguments));
    }

    private void add(Trouble trouble) {
        if (trouble.verdict() == Trouble.Verdict.POSSIBLE) {
            addPossible(trouble);
            return;
        }
        add(trouble.missing() > 0 ? "repair.impossible" : "repair.excluded", trouble.seats(), trouble.missing());
        lines.add("");
        for (int i = 0; i < trouble.conflicts().size(); i++) {
            add(i + 1, trouble.conflicts().get(i));
        }
        if (trouble.more()) {
            add("repair.more");
        }
        lines.add("");
        add(trouble.repairs().isEmpty() ? "repair.no-repairs" : "repair.repairs");
        for (int i = 0; i < trouble.repairs().size(); i++) {
            add(i + 1, trouble.repairs().get(i));
        }
        lines.add("");
    }

    private void addPossible(Trouble trouble) {
        add("repair.possible", trouble.seats());
        if (!trouble.vacantSeatIds().isEmpty()) {
            add("repair.vacant", trouble.vacantSeatIds().size(), listed(names(trouble.vacantSeatIds())));
        }
        if (trouble.broken()) {
            add("repair.broken");
        }
    }

    private static List<String> names(List<SeatId> seats) {
        return seats.stream().map(SeatId::toString).toList();
    }

    private void add(int number, Conflict conflict) {
        List<String> people = conflict.people().stream().map(Supervisor::name).toList();
        add(people.isEmpty() ? "repair.conflict.nobody" : "repair.conflict", number, people.size(), listed(people));
        conflict.members().stream()
                .limit(MOST_LINES)
                .forEach(thing -> add(
                        thing instanceof ConflictMember.SeatsWanted ? "repair.wanted" : "repair.limiting",
                        conflict.message(thing, texts.locale())));
        addRest(conflict.members().size());
        if (!conflict.irreducible()) {
            add("repair.reducible");
        }
    }

    private String listed(List<String> names) {
        Stream<String> more = names.size() > NAMED ? Stream.of("…") : Stream.of();
        return String.join(
                texts.get("list"),
                Stream.concat(names.stream().limit(NAMED), more).toList());
    }

    private void add(int number, Repair repair) {
        String state = texts.get(repair.cheapest() ? "repair.cheapest" : "repair.not-cheapest");
        add(repair.empty() > 0 ? "repair.repair.part" : "repair.repair", number, repair.price(), state, repair.empty());
        repair.steps().stream()
                .limit(MOST_LINES)
                .forEach(step -> add("repair.step", step.measure().message(texts.locale()), step.price()));
        addRest(repair.steps().size());
    }

    private void addRest(int size) {
        if (size > MOST_LINES) {
            add("repair.rest", size - MOST_LINES);
        }
    }
}
