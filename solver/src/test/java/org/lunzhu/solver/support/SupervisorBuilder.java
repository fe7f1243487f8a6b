package org.lunzhu.solver.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Absence;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.ServiceTerm;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;

/** A supervisor for tests: an official of {@value #AGENCY} with ten years of experience, unless told otherwise. */
public final class SupervisorBuilder {

    /** The agency of everybody who is not said to be of another. */
    public static final String AGENCY = "bureau";

    private final String id;
    private String agencyId = AGENCY;
    private SupervisorKind kind = SupervisorKind.OFFICIAL;
    private int experienceYears = 10;
    private final List<Qualification> qualifications = new ArrayList<>();
    private @Nullable Location home;
    private @Nullable ServiceTerm inService;
    private final List<Absence> unavailable = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();
    private @Nullable String enterpriseId;
    private int capacityPercent = Supervisor.FULL_TIME;
    private @Nullable LocalDate trainedOn;

    private SupervisorBuilder(String id) {
        this.id = id;
    }

    public static SupervisorBuilder aSupervisor(String id) {
        return new SupervisorBuilder(id);
    }

    public SupervisorBuilder of(String agencyId) {
        this.agencyId = agencyId;
        return this;
    }

    public SupervisorBuilder kind(SupervisorKind kind) {
        this.kind = kind;
        return this;
    }

    public SupervisorBuilder years(int experienceYears) {
        this.experienceYears = experienceYears;
        return this;
    }

    public SupervisorBuilder qualified(String code) {
        qualifications.add(new Qualification(code, null));
        return this;
    }

    public SupervisorBuilder qualifiedUntil(String code, String validUntil) {
        qualifications.add(new Qualification(code, LocalDate.parse(validUntil)));
        return this;
    }

    public SupervisorBuilder home(double lat, double lon) {
        this.home = new Location(lat, lon);
        return this;
    }

    /** In service from and until these days, each included; null for no border. */
    public SupervisorBuilder inService(@Nullable String from, @Nullable String until) {
        this.inService = new ServiceTerm(
                from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        return this;
    }

    /** Absent from and until these days, both included. */
    public SupervisorBuilder absent(String from, String until) {
        unavailable.add(new Absence(LocalDate.parse(from), LocalDate.parse(until), null));
        return this;
    }

    public SupervisorBuilder recusedFromSite(String siteId) {
        return recused(new Recusal(siteId, null, null, null, null));
    }

    public SupervisorBuilder recusedFromEnterprise(String enterpriseId) {
        return recused(new Recusal(null, enterpriseId, null, null, null));
    }

    public SupervisorBuilder recusedFromGroup(String groupId) {
        return recused(new Recusal(null, null, groupId, null, null));
    }

    public SupervisorBuilder recused(Recusal recusal) {
        recusals.add(recusal);
        return this;
    }

    public SupervisorBuilder enterprise(@Nullable String enterpriseId) {
        this.enterpriseId = enterpriseId;
        return this;
    }

    public SupervisorBuilder capacity(int percent) {
        this.capacityPercent = percent;
        return this;
    }

    public SupervisorBuilder trainedOn(String day) {
        this.trainedOn = LocalDate.parse(day);
        return this;
    }

    String id() {
        return id;
    }

    public Supervisor build() {
        return new Supervisor(
                id,
                id,
                agencyId,
                kind,
                experienceYears,
                qualifications,
                home,
                inService,
                unavailable,
                recusals,
                enterpriseId,
                capacityPercent,
                trainedOn,
                null,
                null);
    }
}
