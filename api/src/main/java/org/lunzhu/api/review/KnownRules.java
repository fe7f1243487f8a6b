package org.lunzhu.api.review;

import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.solver.rule.Rule;

/** The rules of the catalogue, by the ids that clients give. */
final class KnownRules {

    private KnownRules() {}

    /** The rule with that id; throws a 404 where there is none. */
    static Rule getRule(String id) {
        return Rule.find(id).orElseThrow(() -> new ProblemException(ProblemKind.UNKNOWN_RULE, id));
    }
}
