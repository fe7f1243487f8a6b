package org.lunzhu.solver.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SeatId;

/** That the postings of a plan are of seats, periods and people that exist, each seat once, and pins that go together. */
final class PostingCheck {

    private final Known known;
    private final Map<String, Post> posts = new HashMap<>();
    private final boolean circuitsFit;
    private final PinnedLoads pins;
    private final Findings findings;
    private final Set<SeatId> seats = new HashSet<>();

    /**
     * A check against the posts of the dataset.
     *
     * @param circuitsFit whether the plan's circuits could be used; if not, a post may be one of them
     */
    PostingCheck(Known known, List<Post> posts, boolean circuitsFit, Findings findings) {
        this.known = known;
        posts.forEach(post -> this.posts.put(post.id(), post));
        this.circuitsFit = circuitsFit;
        this.findings = findings;
        pins = new PinnedLoads(Directory.of(known.dataset).seatLoad());
    }

    void check(List<Posting> postings) {
        for (int i = 0; i < postings.size(); i++) {
            Posting posting = postings.get(i);
            Pointer place = Pointer.ROOT.at("postings").at(i);
            findings.reference(place.at("periodId"), "unknown-period", posting.periodId(), known.periods);
            findings.reference(
                    place.at("supervisorId"), "unknown-supervisor", posting.supervisorId(), known.supervisors.keySet());
            seat(posting, place);
            pin(posting, place);
        }
    }

    private void seat(Posting posting, Pointer place) {
        Post post = posts.get(posting.postId());
        if (post == null) {
            if (circuitsFit) {
                findings.error(place.at("postId"), "unknown-post", posting.postId());
            }
        } else if (posting.seat() < 0 || posting.seat() >= post.seats()) {
            findings.error(place.at("seat"), "seat-out-of-team", posting.seat(), post.id(), post.seats());
        } else {
            role(posting, post.roleOf(posting.seat()), place);
        }
    }

    private void role(Posting posting, Role expected, Pointer place) {
        if (posting.role() != expected) {
            findings.error(place.at("role"), "wrong-role", posting.role(), expected);
        }
        if (!seats.add(posting.seatId())) {
            findings.error(place, "duplicate-seat", posting.seat(), posting.postId(), posting.periodId());
        }
    }

    private void pin(Posting posting, Pointer place) {
        Supervisor holder = posting.supervisorId() == null ? null : known.supervisors.get(posting.supervisorId());
        if (!posting.pinned() || holder == null) {
            return;
        }
        if (pins.exceeds(holder, posting.periodId())) {
            int load = pins.of(holder, posting.periodId());
            findings.warning(place.at("pinned"), "contradictory-pins", holder.id(), posting.periodId(), load);
        }
    }
}
