package org.lunzhu.solver.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;

/**
 * A plan as a small text table: a line for each post, {@code post: team | team}, a column for each period, and in a
 * team the people in the order of its seats; {@code -} is an empty seat, an exclamation mark pins the one it follows.
 */
final class PlanText {

    private static final String EMPTY = "-";
    private static final String PIN = "!";

    private final Map<String, List<List<String>>> teamsByPost = new LinkedHashMap<>();

    private PlanText() {}

    static PlanText parse(String text) {
        PlanText result = new PlanText();
        text.lines().filter(line -> !line.isBlank()).forEach(result::addLine);
        return result;
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        List<List<String>> teams = new ArrayList<>();
        for (String team : line.substring(colon + 1).split("\\|", -1)) {
            teams.add(Arrays.stream(team.trim().split("\\s+"))
                    .filter(name -> !name.isEmpty())
                    .toList());
        }
        teamsByPost.put(line.substring(0, colon).trim(), teams);
    }

    List<String> posts() {
        return List.copyOf(teamsByPost.keySet());
    }

    int periods() {
        return teamsByPost.values().stream().mapToInt(List::size).max().orElse(1);
    }

    /** Seats of the post's largest team, experts included. */
    int widest(String postId) {
        return teamsByPost.getOrDefault(postId, List.of()).stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    List<String> people() {
        return teamsByPost.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(name -> !name.startsWith(EMPTY))
                .map(name -> name.replace(PIN, ""))
                .distinct()
                .toList();
    }

    /** The postings; the role is left to the dataset, so it is the same everywhere here. */
    List<Posting> postings() {
        List<Posting> postings = new ArrayList<>();
        teamsByPost.forEach((post, teams) -> {
            for (int period = 0; period < teams.size(); period++) {
                List<String> team = teams.get(period);
                for (int seat = 0; seat < team.size(); seat++) {
                    postings.add(posting(post, period, seat, team.get(seat)));
                }
            }
        });
        return postings;
    }

    private static Posting posting(String post, int period, int seat, String text) {
        String name = text.replace(PIN, "");
        String holder = name.equals(EMPTY) ? null : name;
        return new Posting(post, Scenario.periodId(period), seat, Role.MEMBER, holder, text.endsWith(PIN));
    }
}
