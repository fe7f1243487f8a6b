package org.lunzhu.solver.score.incremental;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Handover;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.roster.Roster;
import org.lunzhu.solver.score.roster.Schedule;

/** The rules that concern the people of one team: who leads, how they mix, who meets whom again, who stays. */
final class TeamAmounts {

    private final Roster roster;
    private final Tally tally;
    private final boolean isMutual;
    private final Map<Team, List<Handover>> handovers;

    TeamAmounts(Plan plan, Roster roster, Tally tally) {
        this.roster = roster;
        this.tally = tally;
        isMutual = plan.getDirectory().programme() == Programme.MUTUAL;
        handovers = plan.getFacts().handovers().stream()
                .flatMap(h -> Stream.of(Map.entry(h.outgoing(), h), Map.entry(h.incoming(), h)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Counts the team {@code sign} times, pairs aside. */
    void count(Team team, int sign) {
        List<Seat> seats = roster.seatsOf(team);
        int people = 0;
        int taken = 0;
        int agencies = 0;
        boolean isLed = false;
        boolean hasSenior = false;
        for (int i = 0; i < seats.size(); i++) {
            Supervisor person = roster.holder(seats.get(i));
            if (person != null) {
                taken++;
                isLed |= seats.get(i).isLead();
                hasSenior |= person.isSenior();
                people += isFirst(seats, i) ? 1 : 0;
                agencies += isMutual && isFirstOfAgency(seats, i, person) ? 1 : 0;
            }
        }
        tally.add(Rule.DISTINCT_TEAM, (long) sign * (taken - people));
        tally.add(Rule.LEAD_PRESENT, taken > 0 && !isLed ? sign : 0);
        tally.add(Rule.TEAM_MIX, people > 1 && !hasSenior ? sign : 0);
        tally.add(Rule.MUTUAL_EXCHANGE, (long) sign * Math.max(0, agencies - 1));
    }

    /** Whether the holder of the seat with that index is in no seat before. */
    private boolean isFirst(List<Seat> seats, int index) {
        Supervisor person = roster.holder(seats.get(index));
        for (int i = 0; i < index; i++) {
            if (roster.holder(seats.get(i)) == person) {
                return false;
            }
        }
        return true;
    }

    private boolean isFirstOfAgency(List<Seat> seats, int index, Supervisor person) {
        for (int i = 0; i < index; i++) {
            Supervisor other = roster.holder(seats.get(i));
            if (other != null && other.agencyId().equals(person.agencyId())) {
                return false;
            }
        }
        return true;
    }

    /** Counts the handovers to and from the team {@code sign} times. */
    void countHandovers(Team team, int sign) {
        if (!handovers.isEmpty() && tally.counts(Rule.HANDOVER_CONTINUITY)) {
            for (Handover handover : handovers.getOrDefault(team, List.of())) {
                tally.add(Rule.HANDOVER_CONTINUITY, (long) sign * handover.missing(stayed(handover)));
            }
        }
    }

    /** Counts every handover of the plan. */
    void countAllHandovers() {
        handovers.forEach((team, ofTeam) -> ofTeam.stream()
                .filter(h -> h.outgoing().equals(team))
                .forEach(h -> tally.add(Rule.HANDOVER_CONTINUITY, h.missing(stayed(h)))));
    }

    private int stayed(Handover handover) {
        List<Seat> seats = roster.seatsOf(handover.outgoing());
        int stayed = 0;
        for (int i = 0; i < seats.size(); i++) {
            Supervisor person = roster.holder(seats.get(i));
            if (person != null && isFirst(seats, i)) {
                stayed += roster.of(person).isIn(handover.incoming()) ? 1 : 0;
            }
        }
        return stayed;
    }

    /** Counts what it adds to the pairs that the person comes into the team, or, with sign −1, has left it. */
    void countPairs(Schedule person, Team team, int sign) {
        if (!tally.counts(Rule.REPEAT_PAIR)) {
            return;
        }
        List<Seat> seats = roster.seatsOf(team);
        for (int i = 0; i < seats.size(); i++) {
            Supervisor mate = roster.holder(seats.get(i));
            if (mate != null && !person.isOf(mate) && isFirst(seats, i)) {
                tally.add(Rule.REPEAT_PAIR, (long) sign * person.teamsWith(roster.of(mate)));
            }
        }
    }
}
