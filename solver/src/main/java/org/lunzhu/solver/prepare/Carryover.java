package org.lunzhu.solver.prepare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SavedPlan;

/** What of a saved plan still fits a dataset that has changed since: sites may be gone, people may have left. */
public final class Carryover {

    private final Dataset dataset;
    private final SavedPlan plan;

    private Carryover(Dataset dataset, SavedPlan plan) {
        this.dataset = dataset;
        this.plan = plan;
    }

    /** The saved plan without the circuits, posts, periods, seats and people that the dataset does not have. */
    public static SavedPlan of(SavedPlan plan, Dataset dataset) {
        return new Carryover(dataset, plan).fit();
    }

    private SavedPlan fit() {
        List<Circuit> circuits = keptCircuits();
        Posts posts = Posts.of(Directory.of(dataset), circuits);
        Map<String, Post> byId = posts.all().stream().collect(Collectors.toMap(Post::id, Function.identity()));
        Set<String> periods = dataset.periods().stream().map(Period::id).collect(Collectors.toSet());
        Set<String> people = dataset.supervisors().stream().map(Supervisor::id).collect(Collectors.toSet());
        List<Posting> postings = plan.postings().stream()
                .filter(p -> hasSeat(byId.get(p.postId()), p) && periods.contains(p.periodId()))
                .filter(p -> p.supervisorId() == null || people.contains(p.supervisorId()))
                .toList();
        return new SavedPlan(dataset.name(), plan.name(), postings, circuits, null, null, null);
    }

    private static boolean hasSeat(@Nullable Post post, Posting posting) {
        return post != null && posting.seat() >= 0 && posting.seat() < post.seats();
    }

    private @Nullable List<Circuit> keptCircuits() {
        if (plan.circuits() == null) {
            return null;
        }
        Map<String, Site> sites = dataset.sites().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Set<String> given = new HashSet<>();
        dataset.circuits().forEach(c -> given.addAll(c.siteIds()));
        return plan.circuits().stream().filter(c -> holds(c, sites, given)).toList();
    }

    /** Whether the circuit's sites are all there, roving, in no given circuit, and of the same agencies. */
    private static boolean holds(Circuit circuit, Map<String, Site> sites, Set<String> given) {
        List<Site> members = circuit.siteIds().stream()
                .filter(sites::containsKey)
                .map(sites::get)
                .toList();
        return members.size() == circuit.siteIds().size()
                && members.stream().allMatch(s -> s.mode() == Mode.ROVING && !given.contains(s.id()))
                && members.stream().map(Carryover::agencies).distinct().count() == 1;
    }

    private static List<Object> agencies(Site site) {
        return List.of(site.leadAgencyId() == null ? "" : site.leadAgencyId(), Set.copyOf(site.supportAgencyIds()));
    }
}
