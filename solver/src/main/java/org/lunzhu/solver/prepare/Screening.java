package org.lunzhu.solver.prepare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.amount.Eligibility;

/**
 * The eligible people of every seat: those whom no barring rule keeps from it.
 *
 * <p>Seats with the same eligible people share a list. Agencies are screened once for a post and role; their people once
 * for what is asked of everybody in a period, and then for each team.
 */
final class Screening {

    /** What depends on no more of a team than {@link Asked}. */
    private static final Set<Rule> OF_PERIOD = EnumSet.of(Rule.QUALIFIED, Rule.AVAILABLE);

    private final Directory directory;
    private final RuleWeights weights;
    private final List<Rule> ofPeriod;
    private final List<Rule> ofTeam;
    private final Map<String, List<Supervisor>> peopleByAgency;
    private final Map<PostRole, List<String>> agencies = new HashMap<>();
    private final Map<Asked, List<Supervisor>> fit = new HashMap<>();
    private final Map<List<Supervisor>, List<Supervisor>> shared = new HashMap<>();

    Screening(Directory directory, RuleWeights weights) {
        this.directory = directory;
        this.weights = weights;
        List<Rule> barring = Rule.eligibilityRules().stream()
                .filter(rule -> rule != Rule.JURISDICTION && weights.bars(rule))
                .toList();
        ofPeriod = barring.stream().filter(OF_PERIOD::contains).toList();
        ofTeam = barring.stream().filter(rule -> !OF_PERIOD.contains(rule)).toList();
        peopleByAgency =
                directory.dataset().supervisors().stream().collect(Collectors.groupingBy(Supervisor::agencyId));
    }

    /** The eligible people, in the order of the dataset's agencies and supervisors. */
    List<Supervisor> eligible(Team team, Role role) {
        List<Supervisor> people = agencies.computeIfAbsent(new PostRole(team.post(), role), this::findAgencies).stream()
                .flatMap(agency -> fitPeople(agency, team, role).stream())
                .filter(person -> keeps(ofTeam, person, team, role))
                .toList();
        return shared.computeIfAbsent(people, same -> same);
    }

    /** The agency's people who have what any team with these qualifications asks of them in the period. */
    private List<Supervisor> fitPeople(String agency, Team team, Role role) {
        Asked asked = new Asked(
                agency, team.periodIndex(), role == Role.EXPERT, team.post().requiredQualifications());
        return fit.computeIfAbsent(
                asked,
                a -> peopleByAgency.getOrDefault(agency, List.of()).stream()
                        .filter(person -> keeps(ofPeriod, person, team, role))
                        .toList());
    }

    private static boolean keeps(List<Rule> rules, Supervisor person, Team team, Role role) {
        for (Rule rule : rules) {
            if (Eligibility.amount(rule, person, team, role) > 0) {
                return false;
            }
        }
        return true;
    }

    private List<String> findAgencies(PostRole seat) {
        return directory.dataset().agencies().stream()
                .filter(agency -> mayServe(agency, seat) && hasJurisdiction(agency, seat))
                .map(Agency::id)
                .toList();
    }

    private boolean mayServe(Agency agency, PostRole seat) {
        return !weights.bars(Rule.AGENCY_ROLE) || Eligibility.mayServe(agency.id(), seat.post, seat.role);
    }

    private boolean hasJurisdiction(Agency agency, PostRole seat) {
        return !weights.bars(Rule.JURISDICTION)
                || seat.role == Role.EXPERT
                || Eligibility.hasJurisdiction(agency, seat.post, directory);
    }

    private record PostRole(Post post, Role role) {}

    private record Asked(String agency, int period, boolean expert, Set<String> qualifications) {}
}
