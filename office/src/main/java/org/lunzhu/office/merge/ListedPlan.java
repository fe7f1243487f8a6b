package org.lunzhu.office.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Reading;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.office.problem.Severity;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.Posts;

/**
 * A list of who is posted where as a plan. A list names people, not seats: in each team the one it calls the lead, else
 * the first of the lead agency, takes the lead's seat, experts take experts' seats, and the others follow in order.
 *
 * @param problems postings that have no place in a plan of the dataset; they are not in it
 */
public record ListedPlan(SavedPlan plan, List<Problem> problems) {

    public ListedPlan {
        problems = List.copyOf(problems);
    }

    /** Problems of columns that a plan does not need. */
    private static final Set<Code> ELSEWHERE = EnumSet.of(
            Code.PHONE_INVALID, Code.PHONE_LOSSY, Code.ENUM_UNKNOWN, Code.ENUM_AMBIGUOUS, Code.NUMBER_AMBIGUOUS);

    /** The plan of a dataset without errors, and everything in the lists that may be missing in it. */
    public static ListedPlan of(Dataset dataset, Reading reading) {
        ListedPlan listed = new Seating(dataset).of(reading.all(Section.POSTINGS));
        List<Problem> problems = new ArrayList<>(reading.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && !ELSEWHERE.contains(problem.code()))
                .toList());
        problems.addAll(listed.problems());
        return new ListedPlan(listed.plan(), problems);
    }

    private record TeamKey(Post post, String periodId) {}

    /** Gives everybody a seat. */
    private static final class Seating {

        private final Dataset dataset;
        private final Map<String, Post> postBySite = new LinkedHashMap<>();
        private final Map<String, Supervisor> people = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Posts posts;

        Seating(Dataset dataset) {
            this.dataset = dataset;
            posts = Posts.of(Directory.of(dataset));
            posts.all().forEach(post -> post.sites().forEach(site -> postBySite.put(site.id(), post)));
            dataset.supervisors().forEach(person -> people.put(person.id(), person));
        }

        ListedPlan of(List<Entry> listed) {
            Map<TeamKey, List<Entry>> teams = new LinkedHashMap<>();
            for (Entry entry : listed) {
                TeamKey team = team(entry);
                if (team != null) {
                    teams.computeIfAbsent(team, t -> new ArrayList<>()).add(entry);
                }
            }
            List<Posting> postings = new ArrayList<>();
            teams.forEach((team, members) -> seat(team, members, postings));
            SavedPlan plan = new SavedPlan(
                    dataset.name(), null, postings, posts.formed().isEmpty() ? null : posts.formed(), null, null, null);
            return new ListedPlan(plan, problems);
        }

        private @Nullable TeamKey team(Entry entry) {
            Post post = postBySite.get(entry.text("siteId"));
            if (post == null) {
                report(entry, Code.SITE_UNKNOWN, entry.text("site"));
                return null;
            }
            if (!people.containsKey(String.valueOf(entry.text("supervisorId")))) {
                report(entry, Code.PERSON_UNKNOWN, entry.text("supervisor"));
                return null;
            }
            String period = entry.text("periodId");
            if (period == null && dataset.periods().size() != 1) {
                report(entry, Code.COLUMN_MISSING, null, "轮换期");
                return null;
            }
            return new TeamKey(post, period == null ? dataset.periods().get(0).id() : period);
        }

        private void report(Entry entry, Code code, @Nullable String value, String... args) {
            problems.add(
                    new Problem(entry.place().sheet(), entry.place().cell(), code, value, List.of(), List.of(args)));
        }

        private void seat(TeamKey team, List<Entry> members, List<Posting> postings) {
            List<Integer> free = new ArrayList<>(
                    IntStream.range(0, team.post().seats()).boxed().toList());
            for (Entry member : inOrder(team.post(), members)) {
                Supervisor person = people.get(String.valueOf(member.text("supervisorId")));
                Integer number = person == null ? null : seatFor(team.post(), member, person, free);
                if (person == null || number == null) {
                    report(
                            member,
                            Code.COUNT_MISMATCH,
                            member.text("supervisor"),
                            members.size() + "人",
                            team.post().seats() + "席");
                    continue;
                }
                free.remove(number);
                Role role = team.post().roleOf(number);
                postings.add(new Posting(team.post().id(), team.periodId(), number, role, person.id(), false));
            }
        }

        /** Whom the list calls the lead first, then the others as they stand. */
        private static List<Entry> inOrder(Post post, List<Entry> members) {
            List<Entry> ordered = new ArrayList<>(members);
            ordered.sort((a, b) -> Integer.compare(rank(post, a), rank(post, b)));
            return ordered;
        }

        private static int rank(Post post, Entry member) {
            if (Role.LEAD.name().equals(member.text("role"))) {
                return 0;
            }
            boolean ofLead = post.leadAgencyId() != null && post.leadAgencyId().equals(member.text("agencyId"));
            return ofLead ? 1 : 2;
        }

        private static @Nullable Integer seatFor(Post post, Entry member, Supervisor person, List<Integer> free) {
            boolean expert = person.kind() == SupervisorKind.EXPERT;
            for (Integer number : free) {
                if ((post.roleOf(number) == Role.EXPERT) == expert && suits(post, number, member, free)) {
                    return number;
                }
            }
            return null;
        }

        /** The lead's seat stays free for the lead agency while another seat is. */
        private static boolean suits(Post post, int number, Entry member, List<Integer> free) {
            boolean ordinary = rank(post, member) == 2 && post.leadAgencyId() != null;
            boolean others = free.stream().anyMatch(other -> other != number && post.roleOf(other) != Role.EXPERT);
            return number != 0 || !ordinary || !others;
        }
    }
}
