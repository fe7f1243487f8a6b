package org.lunzhu.solver.model.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.ReleaseLimit;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Suitability;
import org.lunzhu.solver.model.Supervisor;

/**
 * A checked dataset with its ids looked up, and the quantities that follow from two of its things.
 *
 * <p>Every {@code get…} throws {@link IllegalArgumentException} for an id the dataset does not have.
 */
public final class Directory {

    private final Dataset dataset;
    private final List<Supervisor> everybody;
    private final Parameters parameters;
    private final Map<String, Agency> agencies;
    private final Map<String, Supervisor> supervisors;
    private final Map<String, Site> sites;
    private final Map<String, Enterprise> enterprises;
    private final Map<String, List<Release>> releases = new HashMap<>();
    private final Map<String, Map<String, Integer>> suitabilityBySupervisor;
    private final Set<String> experienced;
    private final Map<String, Set<String>> enterprisesByPost = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> enterprisesByPerson = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> groupsByPerson = new ConcurrentHashMap<>();

    private Directory(Dataset dataset) {
        this.dataset = dataset;
        everybody = Collections.unmodifiableList(new Everybody(dataset.supervisors()));
        parameters = dataset.parameters();
        agencies = index(dataset.agencies(), Agency::id);
        supervisors = index(dataset.supervisors(), Supervisor::id);
        sites = index(dataset.sites(), Site::id);
        enterprises = index(dataset.enterprises(), Enterprise::id);
        suitabilityBySupervisor = dataset.suitability().stream()
                .collect(groupingBy(Suitability::supervisorId, toMap(Suitability::siteId, Suitability::score)));
        experienced = dataset.history().stream().map(HistoryEntry::supervisorId).collect(Collectors.toSet());
        fillReleases();
    }

    /** The directory of a dataset without errors. */
    public static Directory of(Dataset dataset) {
        return new Directory(dataset);
    }

    private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
        return things.stream().collect(toMap(id, Function.identity()));
    }

    private void fillReleases() {
        Map<String, Long> headcount =
                dataset.supervisors().stream().collect(groupingBy(Supervisor::agencyId, counting()));
        for (Agency agency : dataset.agencies()) {
            int people = headcount.getOrDefault(agency.id(), 0L).intValue();
            ReleaseLimit limit = agency.releaseLimit();
            int most =
                    limit == null ? Integer.MAX_VALUE : limit.findLimit(people).orElse(Integer.MAX_VALUE);
            List<Release> ofAgency = new ArrayList<>();
            for (Period period : dataset.periods()) {
                ofAgency.add(new Release(agency, period, people, most));
            }
            releases.put(agency.id(), ofAgency);
        }
    }

    public Dataset dataset() {
        return dataset;
    }

    /** All supervisors, as a list that is equal only to itself. */
    List<Supervisor> everybody() {
        return everybody;
    }

    public Parameters parameters() {
        return parameters;
    }

    public Programme programme() {
        return dataset.programme();
    }

    public List<Period> periods() {
        return dataset.periods();
    }

    public Agency getAgency(String id) {
        return get(agencies, id, "agency");
    }

    public Supervisor getSupervisor(String id) {
        return get(supervisors, id, "supervisor");
    }

    public Site getSite(String id) {
        return get(sites, id, "site");
    }

    /** What the agency may give in every period. */
    public List<Release> releasesOf(Agency agency) {
        return get(releases, agency.id(), "agency");
    }

    /** What the supervisor's agency may give in the period with that index. */
    public Release releaseOf(Supervisor supervisor, int periodIndex) {
        return get(releases, supervisor.agencyId(), "agency").get(periodIndex);
    }

    private static <T> T get(Map<String, T> things, String id, String kind) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("There is no %s (%s) in the dataset.".formatted(kind, id));
        }
        return thing;
    }

    /** The group the enterprise belongs to, if any. */
    public @Nullable String groupOf(@Nullable String enterpriseId) {
        Enterprise enterprise = enterpriseId == null ? null : enterprises.get(enterpriseId);
        return enterprise == null ? null : enterprise.groupId();
    }

    /** The ids of the enterprises that own the sites of the post. */
    public Set<String> enterprisesOf(Post post) {
        return enterprisesByPost.computeIfAbsent(
                post.id(), id -> idsOf(post.sites().stream().map(Site::enterpriseId)));
    }

    /** The enterprises a person belongs to: the person's own and the one the agency is. */
    public Set<String> enterprisesOf(Supervisor supervisor) {
        return enterprisesByPerson.computeIfAbsent(
                supervisor.id(),
                id -> idsOf(Stream.of(
                        supervisor.enterpriseId(),
                        getAgency(supervisor.agencyId()).enterpriseId())));
    }

    /** The groups a person belongs to: those of the person's enterprises and of the agency. */
    public Set<String> groupsOf(Supervisor supervisor) {
        return groupsByPerson.computeIfAbsent(supervisor.id(), id -> {
            Stream<@Nullable String> groups = enterprisesOf(supervisor).stream().map(this::groupOf);
            return idsOf(Stream.concat(
                    groups, Stream.of(getAgency(supervisor.agencyId()).groupId())));
        });
    }

    private static Set<String> idsOf(Stream<@Nullable String> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person was posted before the first period. */
    public boolean hasHistory(Supervisor supervisor) {
        return experienced.contains(supervisor.id());
    }

    /**
     * Whether somebody whose first posting of the plan is in that period takes one of its training places (岗前培训,
     * T22 三(四)): nobody does who was posted before the plan or trained before the period.
     */
    public boolean needsTraining(Supervisor supervisor, int firstPeriod) {
        LocalDate start = periods().get(firstPeriod).startsOn();
        return !supervisor.isTrainedBefore(start) && !hasHistory(supervisor);
    }

    /**
     * Kilometres from a person to a post: great circle times the detour factor, rounded; from the home, else the
     * agency, else 0; 0 as well where the post's location is not known.
     */
    public int kmBetween(Supervisor supervisor, Post post) {
        Location from =
                supervisor.home() == null ? getAgency(supervisor.agencyId()).location() : supervisor.home();
        return kmBetween(from, post.location());
    }

    /** Kilometres between two posts, reckoned in the same way. */
    public int kmBetween(Post from, Post to) {
        return kmBetween(from.location(), to.location());
    }

    private int kmBetween(@Nullable Location from, @Nullable Location to) {
        return from == null || to == null ? 0 : (int) Math.round(parameters.detourFactor() * from.kmTo(to));
    }

    /** The given suitability, −100 to 100; for a circuit the mean over its sites, rounded down; 0 where none is given. */
    public int suitability(Supervisor supervisor, Post post) {
        Map<String, Integer> given = suitabilityBySupervisor.get(supervisor.id());
        if (given == null) {
            return 0;
        }
        int sum = post.sites().stream()
                .mapToInt(s -> given.getOrDefault(s.id(), 0))
                .sum();
        return Math.floorDiv(sum, post.sites().size());
    }

    /** Percent of a person that one seat takes: 100, in CONTRACT {@code ceil(100 / sitesPerPerson)}. */
    public int seatLoad() {
        if (programme() != Programme.CONTRACT) {
            return Supervisor.FULL_TIME;
        }
        return (Supervisor.FULL_TIME + parameters.sitesPerPerson() - 1) / parameters.sitesPerPerson();
    }
}
