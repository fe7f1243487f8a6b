package org.lunzhu.solver.prepare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Site;

/**
 * Groups roving sites into circuits: sites of the same lead and support agencies that lie near one another, at most
 * {@code circuitSize} each, every roving site in exactly one.
 *
 * <p>A circuit starts at the site farthest from the middle of what is left and takes its nearest neighbours, so no
 * straggler is left for the end. The same sites always give the same circuits.
 */
final class CircuitFormation {

    private CircuitFormation() {}

    /** Circuits for the roving sites that none of the given circuits has. */
    static List<Circuit> form(Dataset dataset, List<Circuit> given) {
        Set<String> taken = new HashSet<>();
        given.forEach(c -> taken.addAll(c.siteIds()));
        Map<Kinship, List<Site>> groups = new LinkedHashMap<>();
        for (Site site : dataset.sites()) {
            if (site.mode() == Mode.ROVING && !taken.contains(site.id())) {
                groups.computeIfAbsent(Kinship.of(site), k -> new ArrayList<>()).add(site);
            }
        }
        int size = dataset.parameters().circuitSize();
        List<List<Site>> members = new ArrayList<>();
        groups.values().forEach(sites -> split(sites, size, members));
        return named(members, idsTaken(dataset, given));
    }

    /** The ids of sites and circuits; a circuit that is formed has none of them. */
    private static Set<String> idsTaken(Dataset dataset, List<Circuit> given) {
        return Stream.concat(
                        dataset.sites().stream().map(Site::id), given.stream().map(Circuit::id))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Circuit> named(List<List<Site>> members, Set<String> taken) {
        List<Circuit> circuits = new ArrayList<>();
        for (List<Site> sites : members) {
            Circuit circuit = toCircuit(sites, taken);
            taken.add(circuit.id());
            circuits.add(circuit);
        }
        return circuits;
    }

    private static void split(List<Site> sites, int size, List<List<Site>> circuits) {
        List<Site> left = new ArrayList<>(sites);
        int pieces = (left.size() + size - 1) / size;
        for (int remaining = pieces; remaining > 0; remaining--) {
            int take = (left.size() + remaining - 1) / remaining;
            circuits.add(takeNearest(left, take));
        }
    }

    /** Removes the site farthest from the middle and its nearest neighbours. */
    private static List<Site> takeNearest(List<Site> left, int count) {
        Location middle = middleOf(left);
        Site start = left.stream()
                .max(Comparator.comparingDouble(s -> km(s.location(), middle)))
                .orElseThrow();
        List<Site> nearest = nearest(left, start, count);
        Set<Site> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(nearest);
        left.removeIf(gone::contains);
        return nearest;
    }

    /** The site and those nearest to it, by distance and where that is the same in their order. */
    private static List<Site> nearest(List<Site> sites, Site start, int count) {
        Comparator<Candidate> byDistance =
                Comparator.comparingDouble(Candidate::km).thenComparingInt(Candidate::place);
        PriorityQueue<Candidate> nearest = new PriorityQueue<>(byDistance.reversed());
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            double km = site == start ? -1 : km(site.location(), start.location());
            if (nearest.size() < count || km < nearest.element().km()) {
                nearest.add(new Candidate(site, km, i));
            }
            if (nearest.size() > count) {
                nearest.remove();
            }
        }
        return nearest.stream().sorted(byDistance).map(Candidate::site).toList();
    }

    private record Candidate(Site site, double km, int place) {}

    private static @Nullable Location middleOf(List<Site> sites) {
        List<Location> known = new ArrayList<>();
        for (Site site : sites) {
            Location location = site.location();
            if (location != null) {
                known.add(location);
            }
        }
        return known.isEmpty() ? null : Location.meanOf(known);
    }

    private static double km(@Nullable Location from, @Nullable Location to) {
        return from == null || to == null || from.equals(to) ? 0 : from.kmTo(to);
    }

    private static Circuit toCircuit(List<Site> sites, Set<String> taken) {
        List<String> ids = sites.stream().map(Site::id).sorted().toList();
        String id = "circuit-" + ids.get(0);
        for (int i = 2; taken.contains(id); i++) {
            id = "circuit-" + ids.get(0) + "-" + i;
        }
        return new Circuit(id, sites.get(0).name() + "片区", ids);
    }

    /** What sites of one circuit have in common; without a lead agency, also the territory that decides who may come. */
    private record Kinship(
            @Nullable String leadAgencyId,
            Set<String> supportAgencyIds,
            @Nullable Level managedBy,
            @Nullable String divisionCode) {

        static Kinship of(Site site) {
            return new Kinship(
                    site.leadAgencyId(),
                    Set.copyOf(site.supportAgencyIds()),
                    site.managedBy(),
                    site.leadAgencyId() == null ? site.divisionCode() : null);
        }
    }
}
