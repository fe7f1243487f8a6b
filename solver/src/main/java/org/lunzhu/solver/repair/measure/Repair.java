package org.lunzhu.solver.repair.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunzhu.solver.model.plan.Posting;

/**
 * Changes that together let the seats of a part be filled within the hard rules (补救方案).
 *
 * @param steps the changes, dearest first
 * @param price what they cost together, in kilometre-equivalents
 * @param filled seats that are no longer short: filled, or covered by the level above
 * @param empty seats that stay empty all the same
 * @param cheapest whether it is proven that nothing cheaper does, of what is not ruled out by a repair before it
 * @param postings who sits where in the part if all of it is done; shows that it works
 */
public record Repair(List<Step> steps, long price, int filled, int empty, boolean cheapest, List<Posting> postings) {

    public Repair {
        steps = List.copyOf(steps);
        postings = List.copyOf(postings);
    }

    /** The changes without their prices. */
    public List<Measure> measures() {
        return steps.stream().map(Step::measure).toList();
    }

    /** What the changes are about, whoever the people are. */
    public Set<Object> kinds() {
        return measures().stream().map(Measure::about).collect(Collectors.toSet());
    }

    /**
     * One change with its price.
     *
     * @param measure what is done
     * @param price what it costs, in kilometre-equivalents
     */
    public record Step(Measure measure, long price) {}
}
