package org.lunzhu.solver.repair.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.problem.RepairProblem;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Eligibility;

/** Which members keep a person from a seat as far as that seat alone is concerned. */
public final class Blockers {

    private final List<Rule> barring;

    public Blockers(RepairProblem problem) {
        barring = Rule.eligibilityRules().stream().filter(problem::isHard).toList();
    }

    public Set<ConflictMember> of(Supervisor person, Team team, Role role) {
        Set<ConflictMember> members = new HashSet<>();
        for (Rule rule : barring) {
            if (Eligibility.amount(rule, person, team, role) > 0) {
                members.addAll(thingsOf(rule, person, team));
            }
        }
        return members;
    }

    private static List<ConflictMember> thingsOf(Rule rule, Supervisor person, Team team) {
        return switch (rule) {
            case QUALIFIED -> missing(person, team);
            case AVAILABLE -> List.of(new ConflictMember.Absent(person));
            case RECUSAL -> List.of(new ConflictMember.Recused(person));
            default -> List.of(new ConflictMember.Held(rule));
        };
    }

    private static List<ConflictMember> missing(Supervisor person, Team team) {
        List<ConflictMember> codes = new ArrayList<>();
        for (String code : team.post().requiredQualifications()) {
            if (!person.isQualified(code, team.period().endsOn())) {
                codes.add(new ConflictMember.Requirement(code));
            }
        }
        return codes;
    }
}
