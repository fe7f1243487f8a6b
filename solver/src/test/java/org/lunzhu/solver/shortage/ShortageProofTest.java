package org.lunzhu.solver.shortage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.support.Scenario;

/** Holds the flow against a matching that is found one seat at a time. */
class ShortageProofTest {

    private static final int SCENARIOS_PER_SEED = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void missingSeatsAreThoseThatNoMatchingFills(long seed) {
        Random random = new Random(seed);
        int proven = 0;
        for (int i = 0; i < SCENARIOS_PER_SEED; i++) {
            Plan plan = scenario(random).plan();
            List<Shortage> shortages = Shortages.find(plan);

            int missing = shortages.stream().mapToInt(Shortage::missing).sum();
            assertThat(missing).isEqualTo(plan.getSeats().size() - matched(plan.getSeats()));
            assertThat(shortages)
                    .allSatisfy(shortage -> assertThat(shortage.supervisors()).hasSize(shortage.fillable()));
            proven += shortages.size();
        }
        assertThat(proven).isGreaterThan(SCENARIOS_PER_SEED / 4);
    }

    private static Scenario scenario(Random random) {
        List<String> codes = List.of("FIRE", "MINE", "PORT");
        Scenario scenario = posted("");
        for (int site = 0; site < 1 + random.nextInt(6); site++) {
            scenario.with(aSite("s" + site)
                    .ledBy("a" + random.nextInt(2))
                    .supportedBy("a" + (2 + random.nextInt(2)))
                    .team(2 + random.nextInt(3))
                    .requires(codes.get(random.nextInt(3))));
        }
        for (int person = 0; person < 1 + random.nextInt(20); person++) {
            var one = aSupervisor("p" + person).of("a" + random.nextInt(4));
            codes.stream().filter(code -> random.nextBoolean()).forEach(one::qualified);
            scenario.with(one);
        }
        return scenario;
    }

    private static int matched(List<Seat> seats) {
        Map<Supervisor, Seat> seatOf = new HashMap<>();
        seats.forEach(seat -> place(seat, seatOf, new HashSet<>()));
        return seatOf.size();
    }

    /** Finds somebody for the seat, moving others to other seats where that helps. */
    private static boolean place(Seat seat, Map<Supervisor, Seat> seatOf, Set<Supervisor> asked) {
        for (Supervisor person : seat.getEligible()) {
            if (asked.add(person) && (!seatOf.containsKey(person) || place(seatOf.get(person), seatOf, asked))) {
                seatOf.put(person, seat);
                return true;
            }
        }
        return false;
    }
}
