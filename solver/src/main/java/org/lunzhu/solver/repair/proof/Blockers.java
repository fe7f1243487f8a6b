package org.lunzhu.solver.repair.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.cause.Thing;
import org.lunzhu.solver.repair.problem.Situation;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Eligibility;

/** Which things keep a person from a seat as far as that seat alone is concerned. */
public final class Blockers {

    private final List<Rule> barring;

    public Blockers(Situation situation) {
        barring = Rule.eligibilityRules().stream().filter(situation::isHard).toList();
    }

    public Set<Thing> of(Supervisor person, Team team, Role role) {
        Set<Thing> things = new HashSet<>();
        for (Rule rule : barring) {
            if (Eligibility.amount(rule, person, team, role) > 0) {
                things.addAll(thingsOf(rule, person, team));
            }
        }
        return things;
    }

    private static List<Thing> thingsOf(Rule rule, Supervisor person, Team team) {
        return switch (rule) {
            case QUALIFIED -> missing(person, team);
            case AVAILABLE -> List.of(new Thing.Absent(person));
            case RECUSAL -> List.of(new Thing.Recused(person));
            default -> List.of(new Thing.Held(rule));
        };
    }

    private static List<Thing> missing(Supervisor person, Team team) {
        List<Thing> codes = new ArrayList<>();
        for (String code : team.post().requiredQualifications()) {
            if (!person.isQualified(code, team.period().endsOn())) {
                codes.add(new Thing.Requirement(code));
            }
        }
        return codes;
    }
}
