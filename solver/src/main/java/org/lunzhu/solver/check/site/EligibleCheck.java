package org.lunzhu.solver.check.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.prepare.PlanBuilder;

/** Posts with seats that nobody is eligible for. */
public final class EligibleCheck {

    private final Dataset dataset;
    private final Map<String, Pointer> places = new HashMap<>();

    private EligibleCheck(Dataset dataset) {
        this.dataset = dataset;
        List<Site> sites = dataset.sites();
        for (int i = 0; i < sites.size(); i++) {
            places.put(sites.get(i).id(), Pointer.ROOT.at("sites").at(i));
        }
        List<Circuit> circuits = dataset.circuits();
        for (int i = 0; i < circuits.size(); i++) {
            places.put(circuits.get(i).id(), Pointer.ROOT.at("circuits").at(i));
        }
    }

    public static void check(Known known, Findings findings) {
        new EligibleCheck(known.dataset).check(findings);
    }

    private void check(Findings findings) {
        Map<PostRole, Set<Integer>> without = new LinkedHashMap<>();
        for (Seat seat : PlanBuilder.of(dataset).build().getSeats()) {
            if (seat.getEligible().isEmpty()) {
                without.computeIfAbsent(new PostRole(seat.getPost(), seat.getRole()), r -> new TreeSet<>())
                        .add(seat.getPeriodIndex());
            }
        }
        without.forEach((seat, periods) ->
                findings.warning(placeOf(seat.post), "nobody-eligible", seat.post.id(), seat.role, labelsOf(periods)));
    }

    /** A formed circuit stands nowhere in the dataset; its first site does. */
    private Pointer placeOf(Post post) {
        String firstSite = post.sites().get(0).id();
        return places.getOrDefault(post.id(), places.getOrDefault(firstSite, Pointer.ROOT));
    }

    private String labelsOf(Set<Integer> periods) {
        return periods.stream().map(i -> dataset.periods().get(i).label()).collect(Collectors.joining(", "));
    }

    private record PostRole(Post post, Role role) {}
}
