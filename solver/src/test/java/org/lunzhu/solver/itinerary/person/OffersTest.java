package org.lunzhu.solver.itinerary.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffersTest {

    private static final int FEW_COSTS = 20;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8, 9, 100})
    void offersComeCheapestFirstHoweverTheyAreAskedFor(int count) {
        Random random = new Random(count);
        Options options = new Options();
        double[] prices = random.doubles(count, 0, 3).toArray();
        List<Double> costs = new ArrayList<>();
        for (int demand = 0; demand < count; demand++) {
            int cost = random.nextInt(FEW_COSTS);
            options.add(demand, cost);
            costs.add(cost - prices[demand] + 7);
        }
        Offers offers = new Offers(options, prices, 7);
        List<Double> sorted = costs.stream().sorted().toList();

        assertThat(offers.size()).isEqualTo(count);
        for (int i = 0; i < count; i++) {
            int rank = random.nextInt(count);
            assertThat(offers.cost(rank)).isEqualTo(sorted.get(rank));
            assertThat(costs.get(offers.demand(rank))).isEqualTo(sorted.get(rank));
        }
    }
}
