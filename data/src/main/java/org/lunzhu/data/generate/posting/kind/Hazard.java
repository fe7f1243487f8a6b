package org.lunzhu.data.generate.posting.kind;

import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.solver.model.risk.RiskGrade;

/** How often the objects of a kind have each risk grade, in percent. */
public enum Hazard {
    HIGH(30, 45, 25),
    MIDDLE(8, 37, 45),
    LOW(0, 15, 55);

    private final int major;
    private final int greater;
    private final int general;

    Hazard(int major, int greater, int general) {
        this.major = major;
        this.greater = greater;
        this.general = general;
    }

    public RiskGrade draw(Dice dice) {
        int percent = dice.between(1, 100);
        if (percent <= major) {
            return RiskGrade.MAJOR;
        }
        if (percent <= major + greater) {
            return RiskGrade.GREATER;
        }
        return percent <= major + greater + general ? RiskGrade.GENERAL : RiskGrade.LOW;
    }
}
