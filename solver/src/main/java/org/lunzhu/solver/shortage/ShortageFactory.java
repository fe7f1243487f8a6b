package org.lunzhu.solver.shortage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Eligibility;
import org.lunzhu.solver.shortage.network.HardLimits;
import org.lunzhu.solver.shortage.network.PeopleCap;
import org.lunzhu.solver.shortage.network.PeriodNetwork;
import org.lunzhu.solver.shortage.network.SeatGroup;

/** Says of seats that cannot all be filled what they ask for and who is there. */
final class ShortageFactory {

    private final Directory directory;
    private final HardLimits hard;
    private final List<Rule> barring;

    ShortageFactory(Directory directory, HardLimits hard) {
        this.directory = directory;
        this.hard = hard;
        barring = Rule.eligibilityRules().stream().filter(hard::bars).toList();
    }

    Shortage create(PeriodNetwork.Deficit deficit) {
        List<SeatGroup> groups = deficit.groups();
        List<Supervisor> people =
                groups.stream().flatMap(g -> g.people().stream()).distinct().toList();
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
                people.isEmpty() ? barred(groups.get(0)) : Map.of());
    }

    private static @Nullable Integer trainingPlaces(PeriodNetwork.Deficit deficit) {
        return deficit.caps().stream()
                .filter(cap -> cap.release() == null)
                .map(PeopleCap::people)
                .findFirst()
                .orElse(null);
    }

    /** None where one of the seats takes people of any agency. */
    private List<Agency> agenciesOf(List<SeatGroup> groups) {
        boolean any = groups.stream().anyMatch(g -> g.agencyIds().isEmpty());
        return groups.stream()
                .map(SeatGroup::agencyIds)
                .flatMap(Collection::stream)
                .filter(id -> !any)
                .distinct()
                .map(directory::getAgency)
                .toList();
    }

    /** What all of the seats ask for. */
    private static List<String> qualificationsOf(List<SeatGroup> groups) {
        Set<String> common = new TreeSet<>(groups.get(0).qualifications());
        groups.forEach(group -> common.retainAll(group.qualifications()));
        return List.copyOf(common);
    }

    private Map<Rule, Integer> barred(SeatGroup group) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        List<Supervisor> everybody = directory.dataset().supervisors();
        List<Supervisor> ofAgency =
                everybody.stream().filter(p -> fitsRole(p, group)).toList();
        for (Supervisor person : ofAgency.isEmpty() ? everybody : ofAgency) {
            barring.stream()
                    .filter(rule -> breaks(rule, person, group))
                    .forEach(rule -> counts.merge(rule, 1, Integer::sum));
        }
        return counts;
    }

    private boolean fitsRole(Supervisor person, SeatGroup group) {
        return !hard.bars(Rule.AGENCY_ROLE) || !breaks(Rule.AGENCY_ROLE, person, group);
    }

    private static boolean breaks(Rule rule, Supervisor person, SeatGroup group) {
        return Eligibility.amount(rule, person, group.team(), group.role()) > 0;
    }
}
