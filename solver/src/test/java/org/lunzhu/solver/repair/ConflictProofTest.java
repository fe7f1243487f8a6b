package org.lunzhu.solver.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.model.RepairPrices;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.lunzhu.solver.repair.proof.Conflict;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.verify.IndependentScorer;

/** Holds conflicts against every way to fill the seats of small random datasets. */
@Tag("slow")
class ConflictProofTest {

    private static final int CASES_PER_SEED = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thingsExcludeOneAnotherAndNoneIsTooMany(long seed) {
        int found = 0;
        for (int i = 0; i < CASES_PER_SEED; i++) {
            var scenario = SmallCase.of(seed * 1000 + i);
            Dataset dataset = scenario.dataset();
            for (Trouble trouble : Repairs.find(scenario.plan(), RepairPrices.DEFAULTS, RepairLimits.DEFAULTS)) {
                for (Conflict conflict : trouble.conflicts()) {
                    found++;
                    assertThat(conflict.irreducible()).isTrue();
                    assertThat(canHold(dataset, conflict.members()))
                            .as("case %s.%s: %s", seed, i, conflict.members())
                            .isFalse();
                    conflict.members()
                            .forEach(member -> assertThat(canHold(dataset, without(conflict.members(), member)))
                                    .as("case %s without %s of %s", seed, member, conflict.members())
                                    .isTrue());
                }
            }
        }
        assertThat(found).isGreaterThan(CASES_PER_SEED / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void thereIsAConflictWhereNoPlanFillsTheSeatsAndOnlyThere(long seed) {
        int impossible = 0;
        for (int i = 0; i < CASES_PER_SEED; i++) {
            var scenario = SmallCase.of(seed * 1000 + i);
            Set<SeatId> seats = new HashSet<>();
            scenario.plan().getSeats().forEach(seat -> seats.add(seat.getId()));
            long hard = Trials.cheapest(scenario.dataset(), seats, ConflictProofTest::hardOrNever);

            List<Trouble> troubles = Repairs.find(scenario.plan(), RepairPrices.DEFAULTS, RepairLimits.DEFAULTS);

            assertThat(troubles.isEmpty()).isEqualTo(hard == 0);
            assertThat(troubles)
                    .allSatisfy(trouble -> assertThat(trouble.verdict()).isEqualTo(Trouble.Verdict.IMPOSSIBLE));
            impossible += troubles.isEmpty() ? 0 : 1;
        }
        assertThat(impossible).isBetween(1, CASES_PER_SEED - 1);
    }

    private static List<ConflictMember> without(List<ConflictMember> members, ConflictMember one) {
        return members.stream().filter(member -> !member.equals(one)).toList();
    }

    /** Whether the members hold in some plan of the dataset in which every other fact and rule is taken away. */
    private static boolean canHold(Dataset dataset, List<ConflictMember> members) {
        Set<SeatId> wanted = new HashSet<>();
        members.forEach(member -> {
            if (member instanceof ConflictMember.SeatsWanted seats) {
                wanted.addAll(seats.seatIds());
            }
        });
        return Trials.cheapest(only(dataset, Set.copyOf(members)), wanted, ConflictProofTest::hardOrNever) == 0;
    }

    private static long hardOrNever(IndependentScorer scorer) {
        return scorer.score().score().hardScore() == 0 ? 0 : Trials.NEVER;
    }

    /** The dataset with those facts and rules alone. */
    private static Dataset only(Dataset dataset, Set<ConflictMember> facts) {
        return new Dataset(
                dataset.name(),
                dataset.title(),
                dataset.programme(),
                dataset.level(),
                dataset.source(),
                dataset.periods(),
                dataset.agencies().stream().map(a -> changed(a, facts)).toList(),
                dataset.supervisors().stream()
                        .map(p -> changed(p, facts, dataset.history()))
                        .toList(),
                dataset.enterprises(),
                dataset.sites(),
                dataset.circuits(),
                facts.contains(new ConflictMember.Past()) ? dataset.history() : List.of(),
                dataset.suitability(),
                rules(dataset.rules(), facts));
    }

    private static Agency changed(Agency agency, Set<ConflictMember> facts) {
        boolean limited = facts.stream()
                .anyMatch(t ->
                        t instanceof ConflictMember.AgencyLimit l && l.agency().equals(agency));
        return new Agency(
                agency.id(),
                agency.name(),
                agency.kind(),
                agency.level(),
                agency.divisionCode(),
                agency.parentId(),
                agency.enterpriseId(),
                agency.groupId(),
                agency.location(),
                limited ? agency.releaseLimit() : null);
    }

    private static Supervisor changed(Supervisor person, Set<ConflictMember> facts, List<HistoryEntry> history) {
        boolean asked = facts.contains(new ConflictMember.Requirement("FIRE"));
        boolean past = history.stream().anyMatch(h -> h.supervisorId().equals(person.id()));
        return new Supervisor(
                person.id(),
                person.name(),
                person.agencyId(),
                person.kind(),
                person.experienceYears(),
                asked ? person.qualifications() : List.of(new Qualification("FIRE", null)),
                person.home(),
                person.inService(),
                facts.contains(new ConflictMember.Absent(person)) ? person.unavailable() : List.of(),
                facts.contains(new ConflictMember.Recused(person)) ? person.recusals() : List.of(),
                person.enterpriseId(),
                person.capacityPercent(),
                past ? java.time.LocalDate.of(2000, 1, 1) : person.trainedOn(),
                person.partyMember(),
                person.phone());
    }

    private static RuleSettings rules(RuleSettings settings, Set<ConflictMember> facts) {
        Map<String, String> weights = new LinkedHashMap<>(settings.weights());
        for (Rule rule : List.of(
                Rule.ONE_POST,
                Rule.DISTINCT_TEAM,
                Rule.AGENCY_ROLE,
                Rule.ROTATE,
                Rule.SERVICE_LIMIT,
                Rule.TRAINING_PLACES,
                Rule.LEAD_PRESENT)) {
            if (!facts.contains(new ConflictMember.Held(rule))) {
                weights.put(rule.id(), "0hard");
            }
        }
        return new RuleSettings(weights, settings.parameters());
    }
}
