package org.lunzhu.solver.model;

import org.jspecify.annotations.Nullable;

/**
 * A body that sends people (派出单位).
 *
 * @param id unique among agencies; agencies with the same id are equal
 * @param name what people call it
 * @param kind what sort of body it is
 * @param level its administrative level; null passes every level test
 * @param divisionCode its territory; null passes every territory test
 * @param parentId the agency above it, if any
 * @param enterpriseId the enterprise it is, for agencies that are enterprises
 * @param groupId the group that enterprise belongs to
 * @param location where its people set out from when they have no home location
 * @param releaseLimit how many people it can spare; null for all
 */
public record Agency(
        String id,
        String name,
        AgencyKind kind,
        @Nullable Level level,
        @Nullable String divisionCode,
        @Nullable String parentId,
        @Nullable String enterpriseId,
        @Nullable String groupId,
        @Nullable Location location,
        @Nullable ReleaseLimit releaseLimit) {

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Agency agency && id.equals(agency.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
