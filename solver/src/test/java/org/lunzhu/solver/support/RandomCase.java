package org.lunzhu.solver.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SavedPlan;

/**
 * A small random dataset with a hand-made plan, which may break every rule, and perhaps a base plan.
 *
 * @param dataset without errors, of any programme
 * @param plan postings of anybody anywhere, at unstaffed posts too, some of them pinned
 * @param base another such plan; null for none
 */
public record RandomCase(
        Dataset dataset, SavedPlan plan, @Nullable SavedPlan base) {

    /** The number of random plans that scorers are held against each other on. */
    private static final int PLANS = Integer.getInteger("tests.plans", 3_000);

    /** The seeds of one of ten batches, over which the random plans are shared out: at least one. */
    public static LongStream seeds(int batch) {
        int each = Math.max(1, PLANS / 10);
        return LongStream.range((long) batch * each, (batch + 1L) * each);
    }

    /** The same seed gives the same case. */
    public static RandomCase of(long seed) {
        Random random = new Random(seed);
        return of(random, RandomDataset.make(random));
    }

    /** One of a dataset so small that a good part of its plans can be gone through. */
    public static RandomCase tiny(long seed) {
        Random random = new Random(seed);
        return of(random, RandomDataset.makeTiny(random));
    }

    private static RandomCase of(Random random, RandomDataset made) {
        SavedPlan plan = plan(random, made);
        return new RandomCase(made.dataset(), plan, random.nextInt(3) == 0 ? plan(random, made) : null);
    }

    private static SavedPlan plan(Random random, RandomDataset made) {
        Dataset dataset = made.dataset();
        List<Posting> postings = new ArrayList<>();
        int filled = 20 + random.nextInt(80);
        // A few favourites meet, stay and come back more often than chance would have it.
        int favourites = 2 + random.nextInt(dataset.supervisors().size());
        for (Site site : dataset.sites()) {
            if (site.mode() == Mode.RESIDENT) {
                post(random, dataset, site.id(), List.of(site), filled, favourites, postings);
            }
        }
        for (Circuit circuit : made.circuits()) {
            List<Site> sites = dataset.sites().stream()
                    .filter(site -> circuit.siteIds().contains(site.id()))
                    .toList();
            post(random, dataset, circuit.id(), sites, filled, favourites, postings);
        }
        boolean formed = dataset.circuits().isEmpty() && !made.circuits().isEmpty();
        return new SavedPlan(dataset.name(), null, postings, formed ? made.circuits() : null, null, null, null);
    }

    private static void post(
            Random random,
            Dataset dataset,
            String postId,
            List<Site> sites,
            int filled,
            int favourites,
            List<Posting> postings) {
        int minTeam = dataset.parameters().minTeam();
        int team = sites.stream()
                .mapToInt(site -> site.teamSize() == null ? minTeam : Math.max(minTeam, site.teamSize()))
                .max()
                .orElseThrow();
        int seats = team + sites.stream().mapToInt(Site::experts).max().orElseThrow();
        for (Period period : dataset.periods()) {
            boolean staffed = sites.stream().anyMatch(site -> site.isStaffed(period, dataset.level()));
            for (int seat = 0; seat < seats; seat++) {
                if (random.nextInt(100) < (staffed ? filled : filled / 4)) {
                    int person = random.nextInt(
                            Math.min(favourites, dataset.supervisors().size()));
                    String holder = random.nextInt(9) == 0
                            ? null
                            : dataset.supervisors().get(person).id();
                    postings.add(new Posting(postId, period.id(), seat, Role.MEMBER, holder, random.nextInt(4) == 0));
                }
            }
        }
    }
}
