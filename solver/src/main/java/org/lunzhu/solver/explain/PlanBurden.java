package org.lunzhu.solver.explain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;

/**
 * What a plan asks of people and agencies, in a few numbers.
 *
 * @param kmPerPerson kilometres of all postings by posted person; 0 where nobody is posted
 * @param mostKm the most that one person has
 * @param mostPostings the most postings that one person has
 * @param releases what the agencies give, the largest share first; none where nobody is posted
 */
public record PlanBurden(double kmPerPerson, long mostKm, long mostPostings, List<AgencyRelease> releases) {

    /**
     * What one agency gives, of those that have people.
     *
     * @param agencyId the agency
     * @param percent different people posted in a period, of its people, as a mean over the periods
     */
    public record AgencyRelease(String agencyId, double percent) {}

    public PlanBurden {
        releases = List.copyOf(releases);
    }

    /** The burden of a plan, scored or not. Agencies that nobody could be posted from are left out. */
    public static PlanBurden of(Plan plan) {
        Map<String, Long> km = new HashMap<>();
        Map<String, Long> postings = new HashMap<>();
        for (Seat seat : plan.getSeats()) {
            if (!seat.isEmpty()) {
                km.merge(seat.getHolder().id(), (long) seat.getKm(), Long::sum);
                postings.merge(seat.getHolder().id(), 1L, Long::sum);
            }
        }
        double mean = km.values().stream().mapToLong(Long::longValue).average().orElse(0);
        return new PlanBurden(mean, most(km), most(postings), km.isEmpty() ? List.of() : releases(plan));
    }

    private static long most(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static List<AgencyRelease> releases(Plan plan) {
        Map<Release, Set<String>> posted = new LinkedHashMap<>();
        for (Seat seat : plan.getSeats()) {
            if (seat.getNumber() == 0 || seat.getRole() != seat.getPost().roleOf(seat.getNumber() - 1)) {
                addAgencies(seat, plan, posted);
            }
            if (!seat.isEmpty()) {
                posted.computeIfAbsent(seat.getRelease(), r -> new HashSet<>())
                        .add(seat.getHolder().id());
            }
        }
        int periods = plan.getDirectory().periods().size();
        Map<String, Double> percent = new LinkedHashMap<>();
        posted.forEach((release, people) -> percent.merge(
                release.agency().id(), 100.0 * people.size() / release.supervisors() / periods, Double::sum));
        return percent.entrySet().stream()
                .map(entry -> new AgencyRelease(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(AgencyRelease::percent).reversed())
                .toList();
    }

    private static void addAgencies(Seat seat, Plan plan, Map<Release, Set<String>> posted) {
        for (Supervisor person : seat.getEligible()) {
            Release release = plan.getDirectory().releaseOf(person, seat.getPeriodIndex());
            posted.computeIfAbsent(release, r -> new HashSet<>());
        }
    }

    /** The agency that gives the largest share; null where nobody is posted. */
    public @Nullable AgencyRelease most() {
        return releases.isEmpty() ? null : releases.get(0);
    }

    /** Percentage points between the agency that gives the largest share and the one that gives the smallest. */
    public double spread() {
        return releases.isEmpty()
                ? 0
                : releases.get(0).percent() - releases.get(releases.size() - 1).percent();
    }
}
