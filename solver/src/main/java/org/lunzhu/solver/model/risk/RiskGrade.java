package org.lunzhu.solver.model.risk;

/**
 * How dangerous a site is (L20 附件6), from the highest grade to the lowest.
 *
 * <p>The weight is what an empty seat at such a site costs under {@code seat-filled}.
 */
public enum RiskGrade {
    /** 重大. */
    MAJOR(8),
    /** 较大. */
    GREATER(4),
    /** 一般. */
    GENERAL(2),
    /** 低. */
    LOW(1);

    private final int weight;

    RiskGrade(int weight) {
        this.weight = weight;
    }

    /** The cost of one empty seat, before it is multiplied for seats below the minimum team. */
    public int weight() {
        return weight;
    }

    /** The higher of the two grades. */
    public RiskGrade orHigher(RiskGrade other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
