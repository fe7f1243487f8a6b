package org.lunzhu.solver.score.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;

/** Where one person is when: the seats held in each period, and where the person was before the plan. */
public final class Schedule {

    private final Supervisor person;
    private final List<Release> releases;
    private final List<List<Seat>> seats = new ArrayList<>();
    private final BitSet past = new BitSet();
    private final Map<Site, BitSet> pastAt = new HashMap<>(2);
    private final Map<Post, Fit> fits = new HashMap<>();
    private final BitSet expected = new BitSet();
    private int pastLoad;
    private int load;

    Schedule(Supervisor person, List<Release> releases) {
        this.person = person;
        this.releases = releases;
        releases.forEach(release -> seats.add(new ArrayList<>(1)));
    }

    public Supervisor person() {
        return person;
    }

    /** What the person's agency may give in the period. */
    public Release release(int period) {
        return releases.get(period);
    }

    /** Number of periods of the plan. */
    public int periods() {
        return seats.size();
    }

    /** The seats the person holds in the period; none outside the plan. */
    public List<Seat> seatsIn(int period) {
        return period < 0 || period >= seats.size() ? List.of() : seats.get(period);
    }

    /** Load in the period, in percent. */
    public int loadIn(int period) {
        int sum = 0;
        for (Seat seat : seatsIn(period)) {
            sum += seat.getLoad();
        }
        return sum;
    }

    /** Load over the horizon and what counts before it, in percent. */
    public int totalLoad() {
        return pastLoad + load;
    }

    /** Whether the person holds a seat of the team. */
    public boolean isIn(Team team) {
        return seatsOf(team) > 0;
    }

    /** How many seats of the team the person holds. */
    int seatsOf(Team team) {
        int count = 0;
        for (Seat seat : seatsIn(team.periodIndex())) {
            count += seat.getTeam().equals(team) ? 1 : 0;
        }
        return count;
    }

    /** Whether the person holds a seat at the post in the period. */
    public boolean isAt(Post post, int period) {
        for (Seat seat : seatsIn(period)) {
            if (seat.getPost().equals(post)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person was at the site in the period, before the plan too. */
    public boolean isAt(Site site, int period) {
        if (period < 0) {
            BitSet stays = pastAt.get(site);
            return stays != null && stays.get(-1 - period);
        }
        for (Seat seat : seatsIn(period)) {
            if (seat.getPost().sites().contains(site)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person was anywhere before the plan. */
    public boolean hasPast() {
        return !past.isEmpty();
    }

    /** Whether the person was at the site in the period, before the plan too, if it belongs to that post. */
    public boolean wasAt(Site site, Post post, int period) {
        return period < 0 ? isAt(site, period) : isAt(post, period);
    }

    /** Whether the person was posted anywhere in the period, before the plan too. */
    public boolean isPosted(int period) {
        return period < 0 ? past.get(-1 - period) : !seatsIn(period).isEmpty();
    }

    /** The first period before the plan in which the person was anywhere; 0 for none. */
    int firstPosted() {
        return -past.length();
    }

    /** The first period before the plan in which the person was at the site; 0 for none. */
    public int firstAt(Site site) {
        BitSet stays = pastAt.get(site);
        return stays == null ? 0 : -stays.length();
    }

    /** Index of the first period of the plan with a posting; −1 for none. */
    public int firstPeriod() {
        for (int period = 0; period < seats.size(); period++) {
            if (!seats.get(period).isEmpty()) {
                return period;
            }
        }
        return -1;
    }

    /** In how many teams the two are together. */
    public int teamsWith(Schedule other) {
        int count = 0;
        for (List<Seat> held : seats) {
            for (int i = 0; i < held.size(); i++) {
                Team team = held.get(i).getTeam();
                count += other.isIn(team) && isFirstOf(team, held, i) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isFirstOf(Team team, List<Seat> held, int index) {
        for (int i = 0; i < index; i++) {
            if (held.get(i).getTeam().equals(team)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all-hands expects the person to be posted in the period. */
    public boolean isExpected(int period) {
        return expected.get(period);
    }

    /** What the person is at the post. */
    public Fit fitAt(Seat seat) {
        Fit fit = fits.get(seat.getPost());
        if (fit == null) {
            fit = Fit.of(person, seat);
            fits.put(seat.getPost(), fit);
        }
        return fit;
    }

    void enter(Seat seat) {
        seats.get(seat.getPeriodIndex()).add(seat);
        load += seat.getLoad();
    }

    void leave(Seat seat) {
        seats.get(seat.getPeriodIndex()).remove(seat);
        load -= seat.getLoad();
    }

    void addPastStay(Site site, int period) {
        past.set(-1 - period);
        pastAt.computeIfAbsent(site, s -> new BitSet()).set(-1 - period);
    }

    void addPastLoad(int percent) {
        pastLoad += percent;
    }

    void expect(int period) {
        expected.set(period);
    }

    /** Whether the other is the same person. */
    public boolean isOf(@Nullable Supervisor other) {
        return person.equals(other);
    }
}
