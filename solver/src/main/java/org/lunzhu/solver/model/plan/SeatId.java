package org.lunzhu.solver.model.plan;

/**
 * Names a seat: its team and its number there. The one place that joins and splits the keys of seats.
 *
 * @param team the team
 * @param number number in the team, from 0
 */
public record SeatId(TeamId team, int number) implements Comparable<SeatId> {

    public static SeatId of(String postId, String periodId, int number) {
        return new SeatId(new TeamId(postId, periodId), number);
    }

    /** By team, then by number. */
    @Override
    public int compareTo(SeatId other) {
        int byTeam = team.compareTo(other.team);
        return byTeam != 0 ? byTeam : Integer.compare(number, other.number);
    }

    /**
     * As one text, such as {@code s-001@2021-1#0}. Different seats have different texts: the marks between the parts are
     * written {@code ~1} and {@code ~2} within an id, and the tilde {@code ~0}.
     */
    @Override
    public String toString() {
        return team + "#" + number;
    }

    /** The seat that {@link #toString()} wrote; throws {@link IllegalArgumentException} for another text. */
    public static SeatId parse(String text) {
        int at = text.indexOf('@');
        int mark = text.indexOf('#');
        if (at < 0 || mark < at) {
            throw new IllegalArgumentException(
                    "This is no key of a seat (%s), such as s-001@2021-1#0.".formatted(text));
        }
        int number = Integer.parseInt(text.substring(mark + 1));
        return of(plain(text.substring(0, at)), plain(text.substring(at + 1, mark)), number);
    }

    static String escaped(String id) {
        return id.replace("~", "~0").replace("@", "~1").replace("#", "~2");
    }

    private static String plain(String part) {
        return part.replace("~2", "#").replace("~1", "@").replace("~0", "~");
    }
}
