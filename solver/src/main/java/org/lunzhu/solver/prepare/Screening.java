package org.lunzhu.solver.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.Post;
import org.lunzhu.solver.model.Role;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.Team;
import org.lunzhu.solver.rule.Eligibility;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;

/**
 * The eligible people of every seat: those whom no barring rule keeps from it.
 *
 * <p>Seats of one role in one team share a list. Agencies are screened once for a post and role, people after that.
 */
final class Screening {

    private final Directory directory;
    private final RuleWeights weights;
    private final List<Rule> barring;
    private final Map<String, List<Supervisor>> peopleByAgency;
    private final Map<PostRole, List<Supervisor>> candidates = new HashMap<>();

    Screening(Directory directory, RuleWeights weights) {
        this.directory = directory;
        this.weights = weights;
        barring = Rule.eligibilityRules().stream().filter(weights::bars).toList();
        peopleByAgency =
                directory.dataset().supervisors().stream().collect(Collectors.groupingBy(Supervisor::agencyId));
    }

    /** The eligible people, in the order of the dataset's agencies and supervisors. */
    List<Supervisor> eligible(Team team, Role role) {
        return candidates.computeIfAbsent(new PostRole(team.post(), role), this::fromAgencies).stream()
                .filter(person -> isEligible(person, team, role))
                .toList();
    }

    private boolean isEligible(Supervisor person, Team team, Role role) {
        for (Rule rule : barring) {
            if (rule != Rule.JURISDICTION && Eligibility.amount(rule, person, team, role) > 0) {
                return false;
            }
        }
        return true;
    }

    private List<Supervisor> fromAgencies(PostRole seat) {
        return directory.dataset().agencies().stream()
                .filter(agency -> mayServe(agency, seat) && hasJurisdiction(agency, seat))
                .flatMap(agency -> peopleByAgency.getOrDefault(agency.id(), List.of()).stream())
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
}
