package org.lunzhu.solver.verify.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SavedPlan;

/** A dataset and a saved plan, laid out as seats. */
public final class PlainPlan {

    public final Dataset dataset;
    public final PlainRegister register;
    public final List<PlainPost> posts = new ArrayList<>();
    public final List<PlainSeat> seats = new ArrayList<>();
    private final List<PlainSeat> held = new ArrayList<>();
    private final Map<String, List<PlainSeat>> heldByPerson = new HashMap<>();
    private final Map<List<Object>, List<PlainSeat>> heldByAgency = new HashMap<>();

    public PlainPlan(Dataset dataset, SavedPlan plan, @Nullable SavedPlan base) {
        this.dataset = dataset;
        register = new PlainRegister(dataset);
        addPosts(plan.circuits());
        Map<List<Object>, String> holders = holders(plan);
        Map<List<Object>, String> baseHolders = base == null ? Map.of() : holders(base);
        for (PlainPost post : posts) {
            for (int period = 0; period < dataset.periods().size(); period++) {
                addSeats(post, period, holders, baseHolders);
            }
        }
    }

    private void addPosts(@Nullable List<Circuit> formed) {
        for (Site site : dataset.sites()) {
            if (site.mode() == Mode.RESIDENT) {
                posts.add(new PlainPost(site.id(), List.of(site), minTeam()));
            }
        }
        dataset.circuits().forEach(this::addPost);
        if (formed != null) {
            formed.stream().filter(c -> !dataset.circuits().contains(c)).forEach(this::addPost);
        }
    }

    private void addPost(Circuit circuit) {
        posts.add(new PlainPost(
                circuit.id(), circuit.siteIds().stream().map(register::site).toList(), minTeam()));
    }

    private static Map<List<Object>, String> holders(SavedPlan plan) {
        Map<List<Object>, String> holders = new HashMap<>();
        for (Posting posting : plan.postings()) {
            if (posting.supervisorId() != null) {
                holders.put(place(posting.postId(), posting.periodId(), posting.seat()), posting.supervisorId());
            }
        }
        return holders;
    }

    private static List<Object> place(String postId, String periodId, int number) {
        return List.of(postId, periodId, number);
    }

    private void addSeats(
            PlainPost post, int period, Map<List<Object>, String> holders, Map<List<Object>, String> baseHolders) {
        boolean staffed = post.isStaffed(period(period).id(), dataset);
        for (int number = 0; number < post.seats(); number++) {
            List<Object> place = place(post.id(), period(period).id(), number);
            String holder = holders.get(place);
            String baseHolder = baseHolders.get(place);
            if (staffed || holder != null || baseHolder != null) {
                add(new PlainSeat(post, period, number, staffed, holder, baseHolder));
            }
        }
    }

    private void add(PlainSeat seat) {
        seats.add(seat);
        if (seat.holder() != null) {
            held.add(seat);
            Supervisor person = holder(seat);
            heldByPerson.computeIfAbsent(person.id(), k -> new ArrayList<>()).add(seat);
            heldByAgency
                    .computeIfAbsent(List.of(person.agencyId(), seat.period()), k -> new ArrayList<>())
                    .add(seat);
        }
    }

    public List<PlainSeat> held() {
        return held;
    }

    /** The seats a person holds, over all periods. */
    public List<PlainSeat> heldBy(Supervisor person) {
        return heldByPerson.getOrDefault(person.id(), List.of());
    }

    /** The seats that people of the agency hold in the period. */
    public List<PlainSeat> heldBy(Agency agency, int period) {
        return heldByAgency.getOrDefault(List.<Object>of(agency.id(), period), List.of());
    }

    /** Seats that are held, by any key. */
    public <K> Map<K, List<PlainSeat>> heldBy(Function<PlainSeat, K> key) {
        Map<K, List<PlainSeat>> result = new LinkedHashMap<>();
        held.forEach(seat ->
                result.computeIfAbsent(key.apply(seat), k -> new ArrayList<>()).add(seat));
        return result;
    }

    public static Set<String> people(List<PlainSeat> seats) {
        Set<String> people = new TreeSet<>();
        seats.forEach(seat -> people.add(Objects.requireNonNull(seat.holder())));
        return people;
    }

    public Period period(int index) {
        return dataset.periods().get(index);
    }

    public Supervisor holder(PlainSeat seat) {
        return register.person(Objects.requireNonNull(seat.holder()));
    }

    public boolean isTeamKind(Supervisor person) {
        List<SupervisorKind> kinds = parameters().teamKinds();
        return kinds == null ? person.kind() == SupervisorKind.OFFICIAL : kinds.contains(person.kind());
    }

    public ParameterOverrides parameters() {
        return dataset.rules().parameters();
    }

    /** The parameter as the dataset sets it, else its default. */
    public int parameter(Function<ParameterOverrides, @Nullable Integer> which, int otherwise) {
        Integer value = which.apply(parameters());
        return value == null ? otherwise : value;
    }

    private int minTeam() {
        return parameter(ParameterOverrides::minTeam, dataset.programme() == Programme.CONTRACT ? 1 : 2);
    }

    public int load() {
        int sites = parameter(ParameterOverrides::sitesPerPerson, 5);
        return dataset.programme() == Programme.CONTRACT ? (int) Math.ceil(100.0 / sites) : 100;
    }

    /** Kilometres on the road; 0 where one of the places is not known. */
    public long km(@Nullable Location from, @Nullable Location to) {
        Double factor = parameters().detourFactor();
        return PlainDistance.km(from, to, factor == null ? 1.3 : factor);
    }
}
