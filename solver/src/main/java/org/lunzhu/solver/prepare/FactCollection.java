package org.lunzhu.solver.prepare;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Availability;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Handover;
import org.lunzhu.solver.model.plan.PastLoad;
import org.lunzhu.solver.model.plan.PlanFacts;
import org.lunzhu.solver.model.plan.Stay;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.amount.Eligibility;

/** Collects what the rules need to know beside the seats. */
final class FactCollection {

    private FactCollection() {}

    static PlanFacts collect(Directory directory, List<Team> teams) {
        return new PlanFacts(
                pastStays(directory), pastLoads(directory), availabilities(directory), handovers(directory, teams));
    }

    private static List<Stay> pastStays(Directory directory) {
        return directory.dataset().history().stream()
                .map(h -> new Stay(
                        directory.getSupervisor(h.supervisorId()), directory.getSite(h.siteId()), -h.periodsAgo()))
                .distinct()
                .toList();
    }

    private static List<PastLoad> pastLoads(Directory directory) {
        Map<String, Integer> periods = directory.dataset().history().stream()
                .filter(h -> h.periodsAgo() <= PastLoad.PERIODS)
                .collect(groupingBy(
                        HistoryEntry::supervisorId,
                        LinkedHashMap::new,
                        mapping(HistoryEntry::periodsAgo, collectingAndThen(toSet(), s -> s.size()))));
        return periods.entrySet().stream()
                .map(e -> new PastLoad(directory.getSupervisor(e.getKey()), Supervisor.FULL_TIME * e.getValue()))
                .toList();
    }

    private static List<Availability> availabilities(Directory directory) {
        if (directory.programme() != Programme.CONTRACT) {
            return List.of();
        }
        List<Availability> result = new ArrayList<>();
        for (int index = 0; index < directory.periods().size(); index++) {
            Period period = directory.periods().get(index);
            for (Supervisor person : directory.dataset().supervisors()) {
                boolean counts = directory.parameters().teamKinds().contains(person.kind());
                if (counts && Eligibility.isAvailable(person, directory, period)) {
                    result.add(new Availability(person, period, index));
                }
            }
        }
        return result;
    }

    private static List<Handover> handovers(Directory directory, List<Team> teams) {
        if (directory.parameters().keepMembers() == 0) {
            return List.of();
        }
        List<Handover> result = new ArrayList<>();
        for (int i = 1; i < teams.size(); i++) {
            Team outgoing = teams.get(i - 1);
            Team incoming = teams.get(i);
            boolean samePost = outgoing.post().equals(incoming.post());
            if (samePost && outgoing.staffed() && incoming.staffed()) {
                result.add(new Handover(outgoing, incoming));
            }
        }
        return result;
    }
}
