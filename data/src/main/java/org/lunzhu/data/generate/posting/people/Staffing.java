package org.lunzhu.data.generate.posting.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.posting.kind.Variety;
import org.lunzhu.data.generate.posting.people.Demand.Pool;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;

/** Invents the people of a POSTING draft: enough of each pool, or too few of some where a shortage is wanted. */
public final class Staffing {

    private static final double SHORT_SHARE = 0.4;

    private final Demand demand;
    private final Dice dice;
    private final PersonFactory factory;
    private final Variety variety;
    private final Set<String> scarce = new HashSet<>();
    private final Map<Pool, List<Supervisor>> people = new TreeMap<>();
    private final List<HistoryEntry> history = new ArrayList<>();

    public Staffing(Demand demand, Dice dice, PersonFactory factory, Variety variety) {
        this.demand = demand;
        this.dice = dice;
        this.factory = factory;
        this.variety = variety;
    }

    /** From now on too few people are qualified for some sectors. */
    public void makeScarce() {
        List<String> qualifications = demand.pools().stream()
                .map(Pool::qualification)
                .filter(q -> q != null)
                .distinct()
                .toList();
        int count = (int) Math.ceil(qualifications.size() * SHORT_SHARE);
        scarce.addAll(dice.shuffled(qualifications).subList(0, count));
    }

    /** Fills every pool, with so many people altogether if the pools need fewer. */
    public void fill(int total) {
        Map<Pool, Integer> sizes = new TreeMap<>();
        demand.pools().forEach(pool -> sizes.put(pool, demand.leastPeople(pool)));
        int spare = total - sizes.values().stream().mapToInt(n -> n).sum();
        for (int i = 0; i < spare; i++) {
            sizes.merge(tightest(sizes), 1, Integer::sum);
        }
        sizes.forEach((pool, size) -> people.put(pool, fill(pool, size)));
    }

    private Pool tightest(Map<Pool, Integer> sizes) {
        return sizes.entrySet().stream()
                .min(Comparator.comparingDouble(e -> (double) e.getValue() / Math.max(1, demand.peak(e.getKey()))))
                .orElseThrow()
                .getKey();
    }

    private List<Supervisor> fill(Pool pool, int size) {
        int qualified = scarce.contains(String.valueOf(pool.qualification())) ? demand.peak(pool) / 2 : size;
        int limited = size / 6;
        List<Site> known = demand.postsOf(pool).stream()
                .flatMap(post -> post.sites().stream())
                .distinct()
                .toList();
        List<Supervisor> ofPool = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ofPool.add(factory.create(pool, i < qualified, i >= size - limited, known));
        }
        addHistory(pool, ofPool);
        return ofPool;
    }

    /** The people who have nothing that keeps them away were at some of the posts before. */
    private void addHistory(Pool pool, List<Supervisor> ofPool) {
        List<Post> posts = demand.postsOf(pool);
        int next = 0;
        for (Post post : posts) {
            boolean old = post.sites().stream().allMatch(site -> site.activePeriods() == null);
            boolean whole =
                    next < ofPool.size() / 3 && ofPool.get(next).recusals().isEmpty();
            if (posts.size() > 2 && old && whole && dice.chance(variety.history())) {
                Supervisor person = ofPool.get(next++);
                post.sites().forEach(site -> history.add(new HistoryEntry(person.id(), site.id(), 1)));
            }
        }
    }

    public List<Supervisor> people() {
        return people.values().stream().flatMap(List::stream).collect(Collectors.toList());
    }

    public List<HistoryEntry> history() {
        return history;
    }
}
