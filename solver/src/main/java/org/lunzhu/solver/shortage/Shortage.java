package org.lunzhu.solver.shortage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.rule.Rule;

/**
 * A proof that some seats of a period cannot all be filled, whoever is sent (人员缺口).
 *
 * @param period the period
 * @param posts the posts of the seats
 * @param seatIds the seats that ask for the same people
 * @param missing how many of them must stay empty
 * @param supervisors everybody who may take one of them; they are all there are
 * @param agencies the agencies whose people they ask for; empty for people of any agency
 * @param qualifications what everybody in any of them needs
 * @param releases the release limits that are part of the reason
 * @param trainingPlaces how many people without a posting before can have been trained by then, where that is part of
 *     the reason; else null
 * @param barred how many others of the right agency and kind each rule keeps away; where there are none of those, how
 *     many of everybody
 * @param partTime those of the supervisors who can give less than a seat takes; null where there are none
 * @param pinned how many of the supervisors are pinned to other seats and can take no more
 */
public record Shortage(
        Period period,
        List<Post> posts,
        List<SeatId> seatIds,
        int missing,
        List<Supervisor> supervisors,
        List<Agency> agencies,
        List<String> qualifications,
        List<Release> releases,
        @Nullable Integer trainingPlaces,
        Map<Rule, Integer> barred,
        @Nullable PartTime partTime,
        int pinned) {

    public Shortage {
        posts = List.copyOf(posts);
        seatIds = List.copyOf(seatIds);
        supervisors = List.copyOf(supervisors);
        agencies = List.copyOf(agencies);
        qualifications = List.copyOf(qualifications);
        releases = List.copyOf(releases);
        barred = Collections.unmodifiableMap(new LinkedHashMap<>(barred));
    }

    /** How many seats ask for the same people. */
    public int seats() {
        return seatIds.size();
    }

    /** How many of the seats can be filled. */
    public int fillable() {
        return seatIds.size() - missing;
    }

    /** This shortage with the seats of another one that has the same reason. */
    Shortage and(Shortage other) {
        return new Shortage(
                period,
                Stream.concat(posts.stream(), other.posts.stream()).distinct().toList(),
                Stream.concat(seatIds.stream(), other.seatIds.stream()).toList(),
                missing + other.missing,
                supervisors,
                agencies,
                qualifications,
                releases,
                trainingPlaces,
                barred,
                partTime,
                pinned);
    }

    /** The proof in a sentence or two; English where there is no text in the language. */
    public String message(Locale locale) {
        return new ShortageText(this, locale).toString();
    }
}
