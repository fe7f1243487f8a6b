package org.lunzhu.solver.shortage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Eligibility;
import org.lunzhu.solver.shortage.network.HardLimits;
import org.lunzhu.solver.shortage.network.PastLimits;
import org.lunzhu.solver.shortage.network.PeopleCap;
import org.lunzhu.solver.shortage.network.PeriodNetwork;

/** Says of seats that cannot all be filled what they ask for and who is there. */
final class ShortageFactory {

    private final Directory directory;
    private final HardLimits hard;
    private final PastLimits past;
    private final List<Rule> barring;

    ShortageFactory(Directory directory, HardLimits hard, PastLimits past) {
        this.directory = directory;
        this.hard = hard;
        this.past = past;
        barring = Rule.eligibilityRules().stream().filter(hard::bars).toList();
    }

    /** @param pinned seats that people already have in the period */
    Shortage create(PeriodNetwork.Deficit deficit, Map<Supervisor, Integer> pinned) {
        List<OpenSeats> groups = deficit.groups();
        List<Supervisor> people =
                groups.stream().flatMap(g -> g.eligible().stream()).distinct().toList();
        return new Shortage(
                groups.get(0).team().period(),
                groups.stream().map(g -> g.team().post()).distinct().toList(),
                groups.stream().flatMap(g -> g.seatIds().stream()).toList(),
                deficit.missing(),
                people,
                agenciesOf(groups),
                qualificationsOf(groups),
                deficit.caps().stream()
                        .flatMap(c -> Stream.ofNullable(c.release()))
                        .toList(),
                trainingPlaces(deficit),
                barred(groups, new HashSet<>(people)),
                hard.holds(Rule.ONE_POST) ? PartTime.among(people, directory.seatLoad()) : null,
                (int) people.stream().filter(person -> isTaken(person, pinned)).count());
    }

    private boolean isTaken(Supervisor person, Map<Supervisor, Integer> pinned) {
        int seats = pinned.getOrDefault(person, 0);
        return seats > 0 && hard.seatsOf(person, seats + 1) <= seats;
    }

    private static @Nullable Integer trainingPlaces(PeriodNetwork.Deficit deficit) {
        return deficit.caps().stream()
                .filter(cap -> cap.release() == null)
                .map(PeopleCap::people)
                .findFirst()
                .orElse(null);
    }

    /** None where one of the seats takes people of any agency. */
    private List<Agency> agenciesOf(List<OpenSeats> groups) {
        boolean any = groups.stream().anyMatch(g -> g.agencyIds().isEmpty());
        return groups.stream()
                .map(OpenSeats::agencyIds)
                .flatMap(Collection::stream)
                .filter(id -> !any)
                .distinct()
                .map(directory::getAgency)
                .toList();
    }

    /** What all of the seats ask for. */
    private static List<String> qualificationsOf(List<OpenSeats> groups) {
        Set<String> common = new TreeSet<>(qualificationsOf(groups.get(0)));
        groups.forEach(group -> common.retainAll(qualificationsOf(group)));
        return List.copyOf(common);
    }

    private static Set<String> qualificationsOf(OpenSeats seats) {
        return seats.role() == Role.EXPERT ? Set.of() : seats.team().post().requiredQualifications();
    }

    /** By rule, how many people of the right agency and kind it keeps away who may take none of the seats. */
    private Map<Rule, Integer> barred(List<OpenSeats> groups, Set<Supervisor> there) {
        Map<Supervisor, OpenSeats> others = new LinkedHashMap<>();
        for (OpenSeats group : kindsOf(groups)) {
            directory.dataset().supervisors().stream()
                    .filter(person -> !there.contains(person) && fitsRole(person, group))
                    .forEach(person -> others.putIfAbsent(person, group));
        }
        if (others.isEmpty() && there.isEmpty()) {
            directory.dataset().supervisors().forEach(person -> others.put(person, groups.get(0)));
        }
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        others.forEach(
                (person, group) -> rulesAgainst(person, group).forEach(rule -> counts.merge(rule, 1, Integer::sum)));
        return counts;
    }

    /** One group of each kind that asks for people of other agencies or in another role. */
    private static Collection<OpenSeats> kindsOf(List<OpenSeats> groups) {
        Map<List<Object>, OpenSeats> kinds = new LinkedHashMap<>();
        groups.forEach(group -> kinds.putIfAbsent(List.of(group.role(), group.agencyIds()), group));
        return kinds.values();
    }

    private Stream<Rule> rulesAgainst(Supervisor person, OpenSeats group) {
        Rule fromPast = group.team().periodIndex() > 0
                ? null
                : past.barringRule(person, group.team().post());
        Stream<Rule> barredBy = barring.stream().filter(rule -> breaks(rule, person, group));
        return Stream.concat(barredBy, Stream.ofNullable(fromPast));
    }

    private boolean fitsRole(Supervisor person, OpenSeats group) {
        return !hard.bars(Rule.AGENCY_ROLE) || !breaks(Rule.AGENCY_ROLE, person, group);
    }

    private static boolean breaks(Rule rule, Supervisor person, OpenSeats group) {
        return Eligibility.amount(rule, person, group.team(), group.role()) > 0;
    }
}
