package org.lunzhu.api.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.measure.Measure;
import org.lunzhu.solver.repair.measure.Repair;

/** Makes stored repairs again what they were, about the people and posts of a plan of the dataset they were found in. */
final class MeasureReading {

    private final Plan plan;

    MeasureReading(Plan plan) {
        this.plan = plan;
    }

    /** The repair with its measures and postings; what it costs is not known any more. */
    Repair read(RepairDocument document) {
        return new Repair(
                document.measures().stream()
                        .map(measure -> new Repair.Step(read(measure), 0))
                        .toList(),
                0,
                0,
                0,
                false,
                document.postings());
    }

    private Measure read(MeasureDocument it) {
        return switch (it.kind()) {
            case LOAN ->
                new Measure.Loan(people(it), agencies(it).get(0), agencies(it).get(1));
            case RELEASE -> new Measure.Release(agencies(it).get(0), it.limit(), it.number());
            case STAY ->
                new Measure.Stay(
                        people(it).get(0),
                        team(team -> team.post().id().equals(it.post())).post(),
                        new TreeSet<>(it.periods()),
                        it.number());
            case SERVICE -> new Measure.Service(people(it).get(0), new TreeSet<>(it.periods()), it.number());
            case COVER -> new Measure.Cover(team(it), Objects.requireNonNull(it.level()));
            case TRAINING ->
                new Measure.Training(new LinkedHashSet<>(people(it)), agencies(it), Objects.requireNonNull(it.code()));
            case PLACES -> new Measure.Places(it.number());
            case VACANCY -> new Measure.Vacancy(team(it), it.seats());
        };
    }

    private List<Supervisor> people(MeasureDocument it) {
        return it.people().stream().map(plan.getDirectory()::getSupervisor).toList();
    }

    private List<Agency> agencies(MeasureDocument it) {
        return it.agencies().stream().map(plan.getDirectory()::getAgency).toList();
    }

    private Team team(MeasureDocument it) {
        int period = it.periods().get(0);
        return team(team -> team.periodIndex() == period && team.post().id().equals(it.post()));
    }

    private Team team(Predicate<Team> isIt) {
        return plan.getSeats().stream()
                .map(Seat::getTeam)
                .filter(isIt)
                .findFirst()
                .orElseThrow();
    }
}
