package org.lunzhu.solver.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who can be posted (驻点人员).
 *
 * @param id unique among supervisors; supervisors with the same id are equal
 * @param name the person's name
 * @param agencyId the agency that sends the person
 * @param kind official, backbone or expert
 * @param experienceYears whole years of experience
 * @param qualifications what the person is qualified for
 * @param home where the person sets out from; null for the agency's location
 * @param inService when the person is in service; null for always
 * @param unavailable days of absence
 * @param recusals declared recusals
 * @param enterpriseId the person's own enterprise, if any
 * @param capacityPercent how much of a full-time person can be posted, 100 for all
 * @param trainedOn when the person was trained for a first posting; null for not yet
 * @param partyMember whether the person is a party member; personal
 * @param phone telephone number; personal
 */
public record Supervisor(
        String id,
        String name,
        String agencyId,
        SupervisorKind kind,
        int experienceYears,
        List<Qualification> qualifications,
        @Nullable Location home,
        @Nullable ServiceTerm inService,
        List<Absence> unavailable,
        List<Recusal> recusals,
        @Nullable String enterpriseId,
        int capacityPercent,
        @Nullable LocalDate trainedOn,
        @Nullable Boolean partyMember,
        @Nullable String phone) {

    /** The capacity of a person who can be posted full time. */
    public static final int FULL_TIME = 100;

    private static final int SENIOR_YEARS = 5;

    public Supervisor {
        qualifications = List.copyOf(qualifications);
        unavailable = List.copyOf(unavailable);
        recusals = List.copyOf(recusals);
    }

    /** Whether the person has the years that {@code team-mix} wants in every team. */
    public boolean isSenior() {
        return experienceYears >= SENIOR_YEARS;
    }

    /** Whether the person has the qualification and keeps it until the end of that day. */
    public boolean isQualified(String code, LocalDate day) {
        return qualifications.stream().anyMatch(q -> q.code().equals(code) && q.isValidOn(day));
    }

    /** Whether the person was trained for a first posting before that day. */
    public boolean isTrainedBefore(LocalDate day) {
        return trainedOn != null && trainedOn.isBefore(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Supervisor supervisor && id.equals(supervisor.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id only: what is personal stays out of logs. */
    @Override
    public String toString() {
        return id;
    }
}
