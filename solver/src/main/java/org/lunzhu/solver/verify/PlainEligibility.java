package org.lunzhu.solver.verify;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.verify.plain.PlainPlan;
import org.lunzhu.solver.verify.plain.PlainSeat;

/** The amounts of the rules marked ◆, for any person in any seat. */
final class PlainEligibility {

    private final PlainPlan plan;

    PlainEligibility(PlainPlan plan) {
        this.plan = plan;
    }

    long qualified(Supervisor person, PlainSeat seat) {
        long lacking = 0;
        for (String code : seat.post().required()) {
            boolean has = false;
            for (var qualification : person.qualifications()) {
                LocalDate until = qualification.validUntil();
                boolean lasts = until == null
                        || until.compareTo(plan.period(seat.period()).endsOn()) >= 0;
                has |= qualification.code().equals(code) && lasts;
            }
            lacking += has ? 0 : 1;
        }
        return seat.role() == Role.EXPERT ? 0 : lacking;
    }

    long noSelfSupervision(Supervisor person, PlainSeat seat) {
        Agency agency = plan.register.agency(person);
        Set<@Nullable String> own = new HashSet<>();
        own.add(person.enterpriseId());
        own.add(agency.enterpriseId());
        Set<@Nullable String> groups = new HashSet<>();
        own.forEach(enterprise -> groups.add(plan.register.groupOf(enterprise)));
        groups.add(agency.groupId());
        own.remove(null);
        groups.remove(null);
        for (Site site : seat.post().sites()) {
            if (own.contains(site.enterpriseId()) || groups.contains(plan.register.groupOf(site.enterpriseId()))) {
                return 1;
            }
        }
        return 0;
    }

    long recusal(Supervisor person, PlainSeat seat) {
        long count = 0;
        for (Recusal recusal : person.recusals()) {
            LocalDate until = recusal.until();
            boolean over =
                    until != null && until.compareTo(plan.period(seat.period()).startsOn()) < 0;
            count += !over && seat.post().sites().stream().anyMatch(site -> isMeant(recusal, site)) ? 1 : 0;
        }
        return count;
    }

    private boolean isMeant(Recusal recusal, Site site) {
        String group = plan.register.groupOf(site.enterpriseId());
        return site.id().equals(recusal.siteId())
                || (site.enterpriseId() != null && site.enterpriseId().equals(recusal.enterpriseId()))
                || (group != null && group.equals(recusal.groupId()));
    }

    long available(Supervisor person, PlainSeat seat) {
        return isAvailable(person, seat.period()) ? 0 : 1;
    }

    boolean isAvailable(Supervisor person, int periodIndex) {
        Period period = plan.period(periodIndex);
        int absent = 0;
        boolean serves = true;
        for (LocalDate day = period.startsOn(); !day.isAfter(period.endsOn()); day = day.plusDays(1)) {
            LocalDate today = day;
            absent +=
                    person.unavailable().stream().anyMatch(a -> !today.isBefore(a.from()) && !today.isAfter(a.until()))
                            ? 1
                            : 0;
            serves &= isServing(person, today);
        }
        return serves && absent <= plan.parameter(ParameterOverrides::toleratedAbsenceDays, 10);
    }

    private static boolean isServing(Supervisor person, LocalDate day) {
        var term = person.inService();
        return term == null
                || ((term.from() == null || !day.isBefore(term.from()))
                        && (term.until() == null || !day.isAfter(term.until())));
    }

    long agencyRole(Supervisor person, PlainSeat seat) {
        Site site = seat.post().first();
        boolean lead = site.leadAgencyId() == null || site.leadAgencyId().equals(person.agencyId());
        boolean support = site.supportAgencyIds().contains(person.agencyId());
        boolean team = plan.isTeamKind(person);
        boolean fits = switch (seat.role()) {
            case LEAD -> team && lead;
            case SUPPORT -> team && support;
            case MEMBER -> team && (lead || support);
            case EXPERT -> person.kind() == SupervisorKind.EXPERT || person.kind() == SupervisorKind.BACKBONE;
        };
        return fits ? 0 : 1;
    }

    long jurisdiction(Supervisor person, PlainSeat seat) {
        if (seat.role() == Role.EXPERT) {
            return 0;
        }
        Agency agency = plan.register.agency(person);
        for (Site site : seat.post().sites()) {
            if (!isInTerritory(agency, site)
                    || !isOfLevel(agency, site, seat.post().grade())) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean isInTerritory(Agency agency, Site site) {
        String code = agency.divisionCode();
        if (code == null || site.divisionCode() == null) {
            return true;
        }
        String prefix = code.length() == 6 ? code.replaceFirst("(00)+$", "") : code;
        return site.divisionCode().startsWith(prefix);
    }

    private boolean isOfLevel(Agency agency, Site site, RiskGrade grade) {
        if (agency.level() == null) {
            return true;
        }
        if (site.managedBy() != null) {
            return site.managedBy() == agency.level();
        }
        var byRisk = plan.parameters().levelsByRisk();
        List<Level> levels = byRisk == null ? null : byRisk.get(grade);
        return levels == null || levels.contains(agency.level());
    }
}
