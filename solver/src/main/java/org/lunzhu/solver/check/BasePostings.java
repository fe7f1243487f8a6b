package org.lunzhu.solver.check;

import java.util.ArrayList;
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
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;

/** The postings of a base plan that have their post, period, seat and person in the dataset. */
final class BasePostings {

    private static final Pointer PLACE = Pointer.ROOT.at("postings");

    private final Known known;
    private final Findings findings;
    private final Map<String, Post> posts = new HashMap<>();
    private final Set<SeatId> seats = new HashSet<>();
    private final PinnedLoads pins;
    private final Set<List<Object>> pinned = new HashSet<>();
    private final RuleWeights weights;

    BasePostings(Known known, List<Post> posts, Findings findings) {
        this.known = known;
        this.findings = findings;
        posts.forEach(post -> this.posts.put(post.id(), post));
        pins = new PinnedLoads(Directory.of(known.dataset).seatLoad());
        weights = RuleWeights.of(known.dataset.rules());
    }

    /** Those that are kept; an error for each that contradicts itself or another one, a warning for what is left out. */
    List<Posting> kept(List<Posting> postings) {
        List<Posting> kept = new ArrayList<>();
        for (int i = 0; i < postings.size(); i++) {
            Posting posting = postings.get(i);
            consistent(posting, PLACE.at(i));
            if (fits(posting, PLACE.at(i))) {
                kept.add(posting);
                pin(posting, PLACE.at(i));
            }
        }
        return kept;
    }

    private void consistent(Posting posting, Pointer place) {
        if (posting.seat() < 0) {
            findings.error(place.at("seat"), "negative-number", posting.seat());
        } else if ((posting.seat() == 0) != (posting.role() == Role.LEAD)) {
            findings.error(place.at("role"), "wrong-role", posting.role(), expected(posting));
        }
        if (!seats.add(posting.seatId())) {
            findings.error(place, "duplicate-seat", posting.seat(), posting.postId(), posting.periodId());
        }
    }

    /** The first seat leads, and no other. */
    private Role expected(Posting posting) {
        Post post = posts.get(posting.postId());
        if (posting.seat() == 0) {
            return Role.LEAD;
        }
        return post == null ? Role.MEMBER : post.roleOf(posting.seat());
    }

    private boolean fits(Posting posting, Pointer place) {
        Post post = posts.get(posting.postId());
        if (post == null) {
            return leftOut(place.at("postId"), "base-post-gone", posting.postId(), posting);
        }
        if (!known.periods.contains(posting.periodId())) {
            return leftOut(place.at("periodId"), "base-period-gone", posting.periodId(), posting);
        }
        if (posting.seat() >= post.seats()) {
            return leftOut(place.at("seat"), "base-seat-gone", posting.seat(), posting);
        }
        if (posting.supervisorId() != null && !known.supervisors.containsKey(posting.supervisorId())) {
            return leftOut(place.at("supervisorId"), "base-person-gone", posting.supervisorId(), posting);
        }
        role(posting, post, place);
        return true;
    }

    /** A vacant seat that is gone is no loss. */
    private boolean leftOut(Pointer place, String code, Object value, Posting posting) {
        if (posting.supervisorId() != null) {
            findings.warning(place, code, value, posting.supervisorId(), posting.seatId());
        }
        return false;
    }

    private void role(Posting posting, Post post, Pointer place) {
        Role now = post.roleOf(Math.max(0, posting.seat()));
        if (posting.supervisorId() != null
                && now != Role.LEAD
                && posting.role() != Role.LEAD
                && now != posting.role()) {
            findings.warning(
                    place.at("role"),
                    "base-role-changed",
                    posting.role(),
                    posting.supervisorId(),
                    posting.seatId(),
                    now);
        }
    }

    private void pin(Posting posting, Pointer place) {
        Supervisor holder = posting.supervisorId() == null ? null : known.supervisors.get(posting.supervisorId());
        if (!posting.pinned() || holder == null) {
            return;
        }
        if (pins.exceeds(holder, posting.periodId())) {
            Object[] about = {posting.periodId(), pins.of(holder, posting.periodId())};
            add(Rule.ONE_POST, place.at("pinned"), "contradictory-pins", holder, about);
        } else if (!pinned.add(List.of(holder, posting.seatId().team()))) {
            Object[] about = {posting.postId(), posting.periodId()};
            add(Rule.DISTINCT_TEAM, place.at("pinned"), "pinned-twice", holder, about);
        }
    }

    /** An error while the rule is hard: nothing that is solved could keep both. */
    private void add(Rule rule, Pointer place, String code, Supervisor holder, Object... about) {
        if (weights.isHard(rule)) {
            findings.error(place, code, holder.id(), about);
        } else {
            findings.warning(place, code, holder.id(), about);
        }
    }
}
