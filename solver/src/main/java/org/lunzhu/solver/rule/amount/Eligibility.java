package org.lunzhu.solver.rule.amount;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Absence;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/** The amounts of the rules that concern one person in one seat alone. */
public final class Eligibility {

    private Eligibility() {}

    /** The rule's amount for the seat's holder. */
    public static int amount(Rule rule, Seat seat) {
        return amount(rule, seat.getHolder(), seat.getTeam(), seat.getRole());
    }

    /**
     * The rule's amount if that person took a seat with that role in that team; 0 keeps the rule.
     *
     * @throws IllegalArgumentException if the rule is not an eligibility rule
     */
    public static int amount(Rule rule, Supervisor supervisor, Team team, Role role) {
        return switch (rule) {
            case QUALIFIED -> missingQualifications(supervisor, team, role);
            case NO_SELF_SUPERVISION -> oneIf(isOwn(supervisor, team));
            case RECUSAL -> recusals(supervisor, team);
            case AVAILABLE -> oneIf(!isAvailable(supervisor, team.directory(), team.period()));
            case AGENCY_ROLE -> oneIf(!fitsRole(supervisor, team, role));
            case JURISDICTION ->
                oneIf(role != Role.EXPERT
                        && !hasJurisdiction(agencyOf(supervisor, team.directory()), team.post(), team.directory()));
            default -> throw new IllegalArgumentException("%s is not an eligibility rule.".formatted(rule.id()));
        };
    }

    private static int oneIf(boolean broken) {
        return broken ? 1 : 0;
    }

    private static Agency agencyOf(Supervisor supervisor, Directory directory) {
        return directory.getAgency(supervisor.agencyId());
    }

    private static int missingQualifications(Supervisor supervisor, Team team, Role role) {
        if (role == Role.EXPERT) {
            return 0;
        }
        LocalDate lastDay = team.period().endsOn();
        return (int) team.post().requiredQualifications().stream()
                .filter(code -> !supervisor.isQualified(code, lastDay))
                .count();
    }

    private static boolean isOwn(Supervisor supervisor, Team team) {
        Directory directory = team.directory();
        Set<String> enterprises = directory.enterprisesOf(supervisor);
        Set<String> groups = directory.groupsOf(supervisor);
        if (enterprises.isEmpty() && groups.isEmpty()) {
            return false;
        }
        return directory.enterprisesOf(team.post()).stream()
                .anyMatch(e -> enterprises.contains(e) || contains(groups, directory.groupOf(e)));
    }

    private static boolean contains(Set<String> ids, @Nullable String id) {
        return id != null && ids.contains(id);
    }

    private static int recusals(Supervisor supervisor, Team team) {
        if (supervisor.recusals().isEmpty()) {
            return 0;
        }
        return (int) supervisor.recusals().stream()
                .filter(r -> r.appliesIn(team.period()))
                .filter(r -> team.post().sites().stream().anyMatch(s -> concerns(r, s, team.directory())))
                .count();
    }

    private static boolean concerns(Recusal recusal, Site site, Directory directory) {
        return site.id().equals(recusal.siteId())
                || isSame(recusal.enterpriseId(), site.enterpriseId())
                || isSame(recusal.groupId(), directory.groupOf(site.enterpriseId()));
    }

    private static boolean isSame(@Nullable String left, @Nullable String right) {
        return left != null && Objects.equals(left, right);
    }

    /** Whether the person is in service on all of the period and not absent on more days of it than tolerated. */
    public static boolean isAvailable(Supervisor supervisor, Directory directory, Period period) {
        boolean inService =
                supervisor.inService() == null || supervisor.inService().covers(period);
        return inService
                && absentDays(supervisor, period) <= directory.parameters().toleratedAbsenceDays();
    }

    private static int absentDays(Supervisor supervisor, Period period) {
        Set<LocalDate> days = new HashSet<>();
        for (Absence absence : supervisor.unavailable()) {
            LocalDate from = absence.from().isBefore(period.startsOn()) ? period.startsOn() : absence.from();
            LocalDate until = absence.until().isAfter(period.endsOn()) ? period.endsOn() : absence.until();
            if (!from.isAfter(until)) {
                from.datesUntil(until.plusDays(1)).forEach(days::add);
            }
        }
        return days.size();
    }

    /** Whether a person of the team kinds may take a seat with the role; experts are of another kind. */
    private static boolean fitsRole(Supervisor supervisor, Team team, Role role) {
        if (role == Role.EXPERT) {
            return supervisor.kind() != SupervisorKind.OFFICIAL;
        }
        return team.directory().parameters().teamKinds().contains(supervisor.kind())
                && mayServe(supervisor.agencyId(), team.post(), role);
    }

    /** Whether the agency may send people for that role (not for experts) to the post. */
    public static boolean mayServe(String agencyId, Post post, Role role) {
        boolean leads = post.leadAgencyId() == null || post.leadAgencyId().equals(agencyId);
        boolean supports = post.supportAgencyIds().contains(agencyId);
        return switch (role) {
            case LEAD -> leads;
            case SUPPORT -> supports;
            case MEMBER -> leads || supports;
            case EXPERT -> true;
        };
    }

    /** Whether the agency's territory holds every site of the post and its level may supervise each of them. */
    public static boolean hasJurisdiction(Agency agency, Post post, Directory directory) {
        return post.sites().stream().allMatch(site -> holds(agency, site) && mayManage(agency, site, post, directory));
    }

    private static boolean holds(Agency agency, Site site) {
        return agency.divisionCode() == null
                || site.divisionCode() == null
                || Divisions.contains(agency.divisionCode(), site.divisionCode());
    }

    private static boolean mayManage(Agency agency, Site site, Post post, Directory directory) {
        Level level = agency.level();
        if (level == null) {
            return true;
        }
        return site.managedBy() == null
                ? directory.parameters().allowsLevel(post.riskGrade(), level)
                : site.managedBy() == level;
    }
}
