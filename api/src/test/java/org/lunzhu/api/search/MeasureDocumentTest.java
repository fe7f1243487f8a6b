package org.lunzhu.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunzhu.api.support.Client;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.repair.measure.Measure;
import org.lunzhu.solver.repair.measure.Repair;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class MeasureDocumentTest {

    private final Plan plan = PlanBuilder.of(harbour()).build();

    private static Dataset harbour() {
        try {
            return DatasetJson.read(new ByteArrayInputStream(Client.harbour().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Measure> oneOfEachKind() {
        Dataset dataset = plan.getDirectory().dataset();
        List<Supervisor> people = dataset.supervisors().subList(0, 2);
        Supervisor person = people.get(1);
        List<Agency> agencies = dataset.agencies();
        Seat seat = plan.getSeats().get(plan.getSeats().size() - 1);
        Team team = seat.getTeam();
        return List.of(
                new Measure.Loan(people, agencies.get(0), agencies.get(1)),
                new Measure.Release(agencies.get(1), 3, 2),
                new Measure.Stay(person, team.post(), new TreeSet<>(Set.of(0, 1)), 1),
                new Measure.Service(person, new TreeSet<>(Set.of(0, 1)), 2),
                new Measure.Cover(team, Level.PROVINCE),
                new Measure.Training(new LinkedHashSet<>(people), agencies, "chem"),
                new Measure.Places(4),
                new Measure.Vacancy(team, List.of(seat.getId())));
    }

    @Test
    void everyKindOfMeasureIsTheSameAfterItWasStored() {
        Posting posting = new Posting("s-1", "2021-1", 0, plan.getSeats().get(0).getRole(), "p-1", true);
        Repair repair = new Repair(
                oneOfEachKind().stream().map(it -> new Repair.Step(it, 7)).toList(), 56, 1, 0, true, List.of(posting));
        JsonMapper json = JsonMapper.shared();

        String stored = json.writeValueAsString(RepairDocument.of(repair));
        Repair read = new MeasureReading(plan).read(json.readValue(stored, RepairDocument.class));

        assertThat(repair.measures().stream().map(Measure::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Measure.Kind.values());
        assertThat(read.measures()).isEqualTo(repair.measures());
        assertThat(read.postings()).containsExactly(posting);
    }
}
