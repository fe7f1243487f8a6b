package org.lunzhu.solver.score.roster;

import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Seat;

/**
 * What a person is at a post.
 *
 * @param km kilometres between them
 * @param inexperience years lacking for the post's risk, doubled at MAJOR
 * @param suitability how well they suit, −100 to 100
 */
public record Fit(int km, int inexperience, int suitability) {

    /** The fit of the person at the seat's post. */
    static Fit of(Supervisor person, Seat seat) {
        var directory = seat.getTeam().directory();
        return new Fit(
                directory.kmBetween(person, seat.getPost()),
                seat.riskInexperienceOf(person),
                directory.suitability(person, seat.getPost()));
    }
}
