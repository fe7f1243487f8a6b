package org.lunzhu.solver.model.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.risk.RiskGrade;

/**
 * One place in the team of a post in a period (席位): the planning entity.
 *
 * <p>Whoever fills it draws from the people who are eligible. A pinned or hand-made posting may hold somebody else.
 */
@PlanningEntity
public class Seat {

    private static final int UNDERSTAFFED_FACTOR = 10;
    private static final int YEARS_FOR_RISK = 3;

    @PlanningId
    private SeatId id;

    private Team team;
    private int number;
    private Role role;
    private List<Supervisor> eligible;
    private @Nullable Supervisor baseSupervisor;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Supervisor supervisor;

    /** For Timefold, which clones seats. */
    @SuppressWarnings("NullAway")
    Seat() {}

    /** An empty seat of the team with its number and the people who may take it. */
    public Seat(Team team, int number, List<Supervisor> eligible) {
        this.id = new SeatId(team.id(), number);
        this.team = team;
        this.number = number;
        this.role = team.post().roleOf(number);
        this.eligible = eligible;
    }

    public SeatId getId() {
        return id;
    }

    public Team getTeam() {
        return team;
    }

    public Post getPost() {
        return team.post();
    }

    /** Number in the team, from 0. */
    public int getNumber() {
        return number;
    }

    public Role getRole() {
        return role;
    }

    /** The people who break no barring rule in this seat. */
    public List<Supervisor> getEligible() {
        return eligible;
    }

    public @Nullable Supervisor getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable Supervisor supervisor) {
        this.supervisor = supervisor;
    }

    /** Whether the solver must leave the seat as it is. */
    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    /** Who holds this seat in the base plan, if there is one. */
    public @Nullable Supervisor getBaseSupervisor() {
        return baseSupervisor;
    }

    public void setBaseSupervisor(@Nullable Supervisor baseSupervisor) {
        this.baseSupervisor = baseSupervisor;
    }

    public int getPeriodIndex() {
        return team.periodIndex();
    }

    public boolean isStaffed() {
        return team.staffed();
    }

    public boolean isLead() {
        return role == Role.LEAD;
    }

    public boolean isEmpty() {
        return supervisor == null;
    }

    /** The holder of a seat that is known to be held; throws {@link NullPointerException} for an empty one. */
    public Supervisor getHolder() {
        return Objects.requireNonNull(supervisor, id::toString);
    }

    /** Percent of its holder the seat takes. */
    public int getLoad() {
        return team.directory().seatLoad();
    }

    /** What the holder's agency may give in the seat's period. */
    public Release getRelease() {
        return team.directory().releaseOf(getHolder(), team.periodIndex());
    }

    /** Kilometres from its holder to the post. */
    public int getKm() {
        return team.directory().kmBetween(getHolder(), team.post());
    }

    /** How well its holder suits the post, −100 to 100. */
    public int getSuitability() {
        return team.directory().suitability(getHolder(), team.post());
    }

    /** The holder's stays, one at each site of the post. */
    public List<Stay> getStays() {
        Supervisor holder = getHolder();
        return team.post().sites().stream()
                .map(site -> new Stay(holder, site, team.periodIndex()))
                .toList();
    }

    /** 1 if the holder is senior, else 0. */
    public int getSeniority() {
        return getHolder().isSenior() ? 1 : 0;
    }

    /** Years of experience the holder lacks for the post's risk, doubled at MAJOR; 0 at lower grades. */
    public int getRiskInexperience() {
        return riskInexperienceOf(getHolder());
    }

    /** The same for a person who does not hold the seat. */
    public int riskInexperienceOf(Supervisor person) {
        RiskGrade grade = team.post().riskGrade();
        int lacking = Math.max(0, YEARS_FOR_RISK - person.experienceYears());
        return switch (grade) {
            case MAJOR -> 2 * lacking;
            case GREATER -> lacking;
            case GENERAL, LOW -> 0;
        };
    }

    /** What it costs to leave the seat empty: 1 for an expert, else the risk weight, ×10 below the smallest team. */
    public int getVacancyWeight() {
        if (role == Role.EXPERT) {
            return 1;
        }
        int weight = team.post().riskGrade().weight();
        boolean understaffed = number < team.directory().parameters().minTeam();
        return understaffed ? UNDERSTAFFED_FACTOR * weight : weight;
    }

    /** Whether the base plan has somebody here and this plan not the same person. */
    public boolean isMoved() {
        return baseSupervisor != null && !baseSupervisor.equals(supervisor);
    }

    /** A copy of the seat with that holder. */
    public Seat copyWith(@Nullable Supervisor holder) {
        Seat copy = new Seat(team, number, eligible);
        copy.baseSupervisor = baseSupervisor;
        copy.pinned = pinned;
        copy.supervisor = holder;
        return copy;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
