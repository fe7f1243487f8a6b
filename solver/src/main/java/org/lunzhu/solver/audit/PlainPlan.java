package org.lunzhu.solver.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Posting;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.SavedPlan;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;

/** A dataset and a saved plan, laid out as seats. */
final class PlainPlan {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    final Dataset dataset;
    final List<PlainPost> posts = new ArrayList<>();
    final List<PlainSeat> seats = new ArrayList<>();

    PlainPlan(Dataset dataset, SavedPlan plan, @Nullable SavedPlan base) {
        this.dataset = dataset;
        addPosts(dataset.circuits().isEmpty() && plan.circuits() != null ? plan.circuits() : dataset.circuits());
        for (PlainPost post : posts) {
            for (int period = 0; period < dataset.periods().size(); period++) {
                addSeats(post, period, plan, base);
            }
        }
    }

    private void addPosts(List<Circuit> circuits) {
        for (Site site : dataset.sites()) {
            if (site.mode() == Mode.RESIDENT) {
                posts.add(new PlainPost(site.id(), List.of(site), minTeam()));
            }
        }
        for (Circuit circuit : circuits) {
            posts.add(new PlainPost(
                    circuit.id(), circuit.siteIds().stream().map(this::site).toList(), minTeam()));
        }
    }

    private void addSeats(PlainPost post, int period, SavedPlan plan, @Nullable SavedPlan base) {
        boolean staffed = post.isStaffed(period(period).id(), dataset);
        for (int number = 0; number < post.seats(); number++) {
            String holder = holder(plan, post, period, number);
            String baseHolder = base == null ? null : holder(base, post, period, number);
            if (staffed || holder != null || baseHolder != null) {
                seats.add(new PlainSeat(post, period, number, staffed, holder, baseHolder));
            }
        }
    }

    private @Nullable String holder(SavedPlan plan, PlainPost post, int period, int number) {
        for (Posting posting : plan.postings()) {
            if (posting.postId().equals(post.id())
                    && posting.periodId().equals(period(period).id())
                    && posting.seat() == number) {
                return posting.supervisorId();
            }
        }
        return null;
    }

    List<PlainSeat> held() {
        return seats.stream().filter(seat -> seat.holder() != null).toList();
    }

    /** Seats that are held, by any key. */
    <K extends Comparable<K>> Map<K, List<PlainSeat>> heldBy(Function<PlainSeat, K> key) {
        Map<K, List<PlainSeat>> result = new TreeMap<>();
        held().forEach(seat ->
                result.computeIfAbsent(key.apply(seat), k -> new ArrayList<>()).add(seat));
        return result;
    }

    static Set<String> people(List<PlainSeat> seats) {
        Set<String> people = new TreeSet<>();
        seats.forEach(seat -> people.add(Objects.requireNonNull(seat.holder())));
        return people;
    }

    Period period(int index) {
        return dataset.periods().get(index);
    }

    Site site(String id) {
        return dataset.sites().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Supervisor holder(PlainSeat seat) {
        return person(Objects.requireNonNull(seat.holder()));
    }

    Supervisor person(String id) {
        return dataset.supervisors().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Agency agency(Supervisor person) {
        return dataset.agencies().stream()
                .filter(a -> a.id().equals(person.agencyId()))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    String groupOf(@Nullable String enterpriseId) {
        return dataset.enterprises().stream()
                .filter(e -> e.id().equals(enterpriseId))
                .findFirst()
                .map(e -> e.groupId())
                .orElse(null);
    }

    int people(Agency agency) {
        return (int) dataset.supervisors().stream()
                .filter(s -> s.agencyId().equals(agency.id()))
                .count();
    }

    boolean isTeamKind(Supervisor person) {
        List<SupervisorKind> kinds = parameters().teamKinds();
        return kinds == null ? person.kind() == SupervisorKind.OFFICIAL : kinds.contains(person.kind());
    }

    ParameterOverrides parameters() {
        return dataset.rules().parameters();
    }

    /** The parameter as the dataset sets it, else its default. */
    int parameter(Function<ParameterOverrides, @Nullable Integer> which, int otherwise) {
        Integer value = which.apply(parameters());
        return value == null ? otherwise : value;
    }

    private int minTeam() {
        return parameter(ParameterOverrides::minTeam, dataset.programme() == Programme.CONTRACT ? 1 : 2);
    }

    int load() {
        int sites = parameter(ParameterOverrides::sitesPerPerson, 5);
        return dataset.programme() == Programme.CONTRACT ? (int) Math.ceil(100.0 / sites) : 100;
    }

    /** By the chord through the earth, unlike the haversine formula of the product. */
    long km(@Nullable Location from, @Nullable Location to) {
        if (from == null || to == null) {
            return 0;
        }
        double[] a = vector(from);
        double[] b = vector(to);
        double chord = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        double km = 2 * EARTH_RADIUS_KM * Math.asin(chord / 2);
        Double factor = parameters().detourFactor();
        return Math.round((factor == null ? 1.3 : factor) * km);
    }

    private static double[] vector(Location location) {
        double lat = Math.toRadians(location.lat());
        double lon = Math.toRadians(location.lon());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }
}
