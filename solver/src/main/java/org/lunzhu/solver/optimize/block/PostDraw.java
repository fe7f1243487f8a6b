package org.lunzhu.solver.optimize.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;

/** Draws two posts at which the same people could be. */
final class PostDraw {

    private static final int TRIES = 20;

    private final Plan part;
    private final Map<Post, List<Seat>> open = new LinkedHashMap<>();
    private final List<Post> posts;

    PostDraw(Plan part) {
        this.part = part;
        part.getSeats().stream()
                .filter(seat -> !seat.isPinned() && !seat.getEligible().isEmpty())
                .forEach(seat -> open.computeIfAbsent(seat.getPost(), p -> new ArrayList<>())
                        .add(seat));
        posts = List.copyOf(open.keySet());
    }

    boolean isOf(Plan plan) {
        return plan == part;
    }

    /** The open seats of two posts, or of one where it has no partner; none where none is open. */
    Predicate<Seat> draw(Random random) {
        if (posts.isEmpty()) {
            return seat -> false;
        }
        Post one = draw(posts, random);
        Supervisor common = draw(draw(open.getOrDefault(one, List.of()), random).getEligible(), random);
        Post other = one;
        for (int i = 0; i < TRIES && other.equals(one); i++) {
            Post candidate = draw(posts, random);
            if (open.getOrDefault(candidate, List.of()).stream()
                    .anyMatch(seat -> seat.getEligible().contains(common))) {
                other = candidate;
            }
        }
        Post partner = other;
        return seat -> !seat.isPinned()
                && (seat.getPost().equals(one) || seat.getPost().equals(partner));
    }

    private static <T> T draw(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
