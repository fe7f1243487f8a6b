package org.lunzhu.solver.score.incremental;

import java.util.HashMap;
import java.util.Map;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.roster.Schedule;

/** The rules that concern agencies: how many people each gives, whom it trains, and whom it supervises. */
final class AgencyAmounts {

    private final Directory directory;
    private final Tally tally;
    private final boolean isMutual;
    private final Map<String, Integer>[] posted;
    private final Map<Release, Map<Post, Integer>> posts = new HashMap<>();
    private final Map<Supervision, Map<String, Integer>> supervisions = new HashMap<>();
    private final int[] newcomers;

    @SuppressWarnings({"unchecked", "rawtypes"})
    AgencyAmounts(Directory directory, Tally tally) {
        this.directory = directory;
        this.tally = tally;
        isMutual = directory.programme() == Programme.MUTUAL;
        int periods = directory.periods().size();
        newcomers = new int[periods];
        posted = new Map[periods];
        for (int period = 0; period < periods; period++) {
            posted[period] = new HashMap<>();
        }
    }

    /** The person is posted in the period now, or with change −1 no longer. */
    void countPosted(Schedule person, int period, int change) {
        Release release = person.release(period);
        int before = postedOf(release, period);
        int after = before + change;
        posted[period].put(release.agency().id(), after);
        tally.add(Rule.RELEASE_LIMIT, (long) release.excess(after) - release.excess(before));
        tally.add(Rule.AGENCY_BALANCE, release.burden(after) - release.burden(before));
    }

    /** How many different people the agency has posted in the period. */
    int postedOf(Release release, int period) {
        return posted[period].getOrDefault(release.agency().id(), 0);
    }

    /** Counts {@code change} times that the person needs a training place, if the first posting asks for one. */
    void countTraining(Schedule person, int change) {
        Integer places = directory.parameters().trainingPlaces();
        int first = places == null ? -1 : person.firstPeriod();
        if (places != null && first >= 0 && directory.needsTraining(person.person(), first)) {
            int before = newcomers[first];
            newcomers[first] += change;
            tally.add(Rule.TRAINING_PLACES, Math.max(0, newcomers[first] - places) - Math.max(0, before - places));
        }
    }

    /** Somebody of the agency takes the seat, or with change −1 leaves it: where it is and whom it supervises. */
    void countSeat(Schedule person, Seat seat, int change) {
        if (isMutual) {
            countPost(person.release(seat.getPeriodIndex()), seat.getPost(), change);
        }
        if (tally.counts(Rule.RECIPROCAL)) {
            Agency agency = person.release(seat.getPeriodIndex()).agency();
            if (agency.enterpriseId() != null) {
                for (String supervised : directory.enterprisesOf(seat.getPost())) {
                    countSupervision(agency, agency.enterpriseId(), supervised, seat.getPeriodIndex(), change);
                }
            }
        }
    }

    private void countPost(Release release, Post post, int change) {
        Map<Post, Integer> ofAgency = posts.computeIfAbsent(release, r -> new HashMap<>());
        int before = Math.max(0, ofAgency.size() - 1);
        ofAgency.merge(post, change, AgencyAmounts::sumUnlessZero);
        tally.add(Rule.MUTUAL_EXCHANGE, Math.max(0, ofAgency.size() - 1) - before);
    }

    private void countSupervision(Agency agency, String own, String supervised, int period, int change) {
        Supervision supervision = new Supervision(period, own, supervised);
        Map<String, Integer> agencies = supervisions.computeIfAbsent(supervision, s -> new HashMap<>(2));
        boolean before = agencies.containsKey(agency.id());
        agencies.merge(agency.id(), change, AgencyAmounts::sumUnlessZero);
        boolean after = agencies.containsKey(agency.id());
        if (before != after) {
            Map<String, Integer> back = supervisions.getOrDefault(new Supervision(period, supervised, own), Map.of());
            long partners = back.size() - (back.containsKey(agency.id()) ? 1 : 0);
            tally.add(Rule.RECIPROCAL, after ? partners : -partners);
        }
    }

    private static @org.jspecify.annotations.Nullable Integer sumUnlessZero(Integer one, Integer other) {
        int sum = one + other;
        return sum == 0 ? null : sum;
    }

    /** In that period, enterprise {@code own} has people at a site of {@code supervised}. */
    private record Supervision(int period, String own, String supervised) {}
}
