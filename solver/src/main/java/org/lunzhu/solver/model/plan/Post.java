package org.lunzhu.solver.model.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.risk.RiskGrade;

/**
 * The unit that is staffed (驻点): one resident site, or one circuit of roving sites.
 *
 * @param id the resident site's or the circuit's id; posts with the same id are equal
 * @param title what people call it
 * @param sites what its team supervises, at least one
 * @param leadAgencyId the lead agency of all its sites; null lets in every agency that jurisdiction allows
 * @param supportAgencyIds the support agencies of all its sites
 * @param location the mean of its sites' locations; null where none is known
 * @param riskGrade the highest grade of its sites
 * @param teamSize seats of a team, experts aside
 * @param experts expert seats on top
 * @param requiredQualifications every qualification one of its sites asks for
 */
public record Post(
        String id,
        String title,
        List<Site> sites,
        @Nullable String leadAgencyId,
        List<String> supportAgencyIds,
        @Nullable Location location,
        RiskGrade riskGrade,
        int teamSize,
        int experts,
        Set<String> requiredQualifications) {

    public Post {
        sites = List.copyOf(sites);
        supportAgencyIds = List.copyOf(supportAgencyIds);
    }

    /** The post of a resident site. */
    public static Post of(Site site, int minTeam) {
        return of(site.id(), site.name(), List.of(site), minTeam);
    }

    /** The post of a circuit with these sites. */
    public static Post of(Circuit circuit, List<Site> sites, int minTeam) {
        return of(circuit.id(), circuit.title() == null ? circuit.id() : circuit.title(), sites, minTeam);
    }

    private static Post of(String id, String title, List<Site> sites, int minTeam) {
        List<Location> locations = sites.stream()
                .flatMap(s -> s.location() == null ? Stream.empty() : Stream.of(s.location()))
                .toList();
        Site first = sites.get(0);
        return new Post(
                id,
                title,
                sites,
                first.leadAgencyId(),
                first.supportAgencyIds(),
                locations.isEmpty() ? null : Location.meanOf(locations),
                sites.stream().map(Site::grade).reduce(RiskGrade.LOW, RiskGrade::orHigher),
                sites.stream()
                        .mapToInt(s -> s.teamSize() == null ? minTeam : Math.max(minTeam, s.teamSize()))
                        .max()
                        .orElse(minTeam),
                sites.stream().mapToInt(Site::experts).max().orElse(0),
                sites.stream()
                        .flatMap(s -> s.requiredQualifications().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Seats of one team, experts included. */
    public int seats() {
        return teamSize + experts;
    }

    /** The role of the seat with that number. */
    public Role roleOf(int seat) {
        if (seat >= teamSize) {
            return Role.EXPERT;
        }
        if (seat == 0) {
            return Role.LEAD;
        }
        return seat == 1 && !supportAgencyIds.isEmpty() ? Role.SUPPORT : Role.MEMBER;
    }

    /** Whether one of its sites is active in the period and not covered by a level above. */
    public boolean isStaffed(Period period, Level level) {
        return sites.stream().anyMatch(s -> s.isStaffed(period, level));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Post post && id.equals(post.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
