package org.lunzhu.solver.support;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.ReleaseLimit;

/** An agency for tests: a sector regulator of no level and no territory, unless told otherwise. */
public final class AgencyBuilder {

    private final String id;
    private @Nullable Level level;
    private @Nullable String divisionCode;
    private @Nullable String enterpriseId;
    private @Nullable String groupId;
    private @Nullable Location location;
    private @Nullable Integer maxPersons;
    private @Nullable BigDecimal maxShare;

    private AgencyBuilder(String id) {
        this.id = id;
    }

    public static AgencyBuilder anAgency(String id) {
        return new AgencyBuilder(id);
    }

    public AgencyBuilder level(Level level) {
        this.level = level;
        return this;
    }

    public AgencyBuilder territory(String divisionCode) {
        this.divisionCode = divisionCode;
        return this;
    }

    public AgencyBuilder enterprise(@Nullable String enterpriseId) {
        this.enterpriseId = enterpriseId;
        return this;
    }

    public AgencyBuilder group(@Nullable String groupId) {
        this.groupId = groupId;
        return this;
    }

    public AgencyBuilder location(double lat, double lon) {
        this.location = new Location(lat, lon);
        return this;
    }

    public AgencyBuilder maxPersons(int maxPersons) {
        this.maxPersons = maxPersons;
        return this;
    }

    public AgencyBuilder maxShare(String maxShare) {
        this.maxShare = new BigDecimal(maxShare);
        return this;
    }

    String id() {
        return id;
    }

    public Agency build() {
        boolean limited = maxPersons != null || maxShare != null;
        return new Agency(
                id,
                id,
                enterpriseId == null ? AgencyKind.SECTOR_REGULATOR : AgencyKind.ENTERPRISE,
                level,
                divisionCode,
                null,
                enterpriseId,
                groupId,
                location,
                limited ? new ReleaseLimit(maxPersons, maxShare) : null);
    }
}
