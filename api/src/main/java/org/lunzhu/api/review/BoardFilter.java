package org.lunzhu.api.review;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;

/**
 * Which rows of a board are asked for.
 *
 * @param text only posts that have it in their ids, titles, sites or people; null for all
 * @param agencyId only posts that the agency leads, supports or has a person at; null for all
 * @param problems only posts with an empty seat or a broken hard or medium rule
 * @param rule only posts at which it costs something; null for all
 */
record BoardFilter(
        @Nullable String text,
        @Nullable String agencyId,
        boolean problems,
        @Nullable Rule rule) {

    boolean lets(Post post, List<Seat> seats, List<Period> periods, TeamCosts costs) {
        return hasText(post, seats)
                && hasAgency(post, seats)
                && (!problems || hasProblem(post, seats, periods, costs))
                && (rule == null || periods.stream().anyMatch(p -> costs(costs, post, p)));
    }

    private boolean costs(TeamCosts costs, Post post, Period period) {
        return rule != null && costs.at(post.id(), period.id()).containsKey(rule);
    }

    private boolean hasText(Post post, List<Seat> seats) {
        if (text == null || text.isBlank()) {
            return true;
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Stream<String> ofPost = Stream.concat(
                Stream.of(post.id(), post.title()), post.sites().stream().flatMap(s -> Stream.of(s.id(), s.name())));
        Stream<String> ofPeople = held(seats)
                .flatMap(s -> Stream.of(s.getHolder().id(), s.getHolder().name()));
        return Stream.concat(ofPost, ofPeople)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private boolean hasAgency(Post post, List<Seat> seats) {
        return agencyId == null
                || Objects.equals(post.leadAgencyId(), agencyId)
                || post.supportAgencyIds().contains(agencyId)
                || held(seats).anyMatch(s -> s.getHolder().agencyId().equals(agencyId));
    }

    private static boolean hasProblem(Post post, List<Seat> seats, List<Period> periods, TeamCosts costs) {
        return seats.stream().anyMatch(s -> s.isStaffed() && s.isEmpty())
                || periods.stream().anyMatch(p -> costs.hasProblem(post.id(), p.id()));
    }

    private static Stream<Seat> held(List<Seat> seats) {
        return seats.stream().filter(s -> !s.isEmpty());
    }
}
