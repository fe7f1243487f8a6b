package org.lunzhu.data.generate.posting.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.posting.draft.PostingDraft;
import org.lunzhu.data.generate.posting.kind.Variety;
import org.lunzhu.data.generate.posting.people.Demand.Pool;
import org.lunzhu.solver.model.Absence;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.ServiceTerm;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;

/** Invents people. */
public final class PersonFactory {

    private static final double HOME_KM = 5;
    private static final double PARTY_MEMBERS = 0.6;
    private static final int MOST_YEARS = 24;
    private static final List<String> ABSENCES = List.of("产假", "脱产培训", "病休");

    private final PostingDraft draft;
    private final Dice dice;
    private final Names names;
    private final Variety variety;
    private int count;

    public PersonFactory(PostingDraft draft, Dice dice, Names names, Variety variety) {
        this.draft = draft;
        this.dice = dice;
        this.names = names;
        this.variety = variety;
    }

    /** An official of the pool's agency; a limited one is away for a while, or must keep away from one of the sites. */
    Supervisor create(Pool pool, boolean qualified, boolean limited, List<Site> sites) {
        boolean away = limited && dice.chance(0.5);
        boolean recused = limited && !away;
        return person(
                pool.agencyId(),
                SupervisorKind.OFFICIAL,
                qualified ? qualifications(pool.qualification()) : List.of(),
                home(pool.agencyId()),
                away ? List.of(absence()) : List.of(),
                recused ? List.of(recusal(dice.oneOf(sites))) : List.of());
    }

    /** An expert who can be anywhere. */
    public Supervisor createExpert(String agencyId, Location home) {
        return person(agencyId, SupervisorKind.EXPERT, List.of(), dice.near(home, HOME_KM), List.of(), List.of());
    }

    private Supervisor person(
            String agencyId,
            SupervisorKind kind,
            List<Qualification> qualifications,
            Location home,
            List<Absence> absences,
            List<Recusal> recusals) {
        count++;
        int years = dice.between(kind == SupervisorKind.EXPERT ? 8 : 0, MOST_YEARS);
        LocalDate start = draft.periods().get(0).startsOn();
        return new Supervisor(
                "p-%04d".formatted(count),
                names.person(),
                agencyId,
                kind,
                years,
                qualifications,
                home,
                new ServiceTerm(LocalDate.of(start.getYear() - years - 1, dice.between(1, 12), 1), null),
                absences,
                recusals,
                null,
                Supervisor.FULL_TIME,
                dice.chance(variety.trained()) ? start.minusDays(dice.between(5, 60)) : null,
                dice.chance(PARTY_MEMBERS),
                "000%08d".formatted(count));
    }

    private Location home(String agencyId) {
        return dice.near(dice.oneOf(draft.territoryOf(agencyId).areas()).point(), HOME_KM);
    }

    private List<Qualification> qualifications(@Nullable String code) {
        List<Qualification> qualifications = new ArrayList<>();
        if (code != null) {
            LocalDate end = draft.periods().get(draft.periods().size() - 1).endsOn();
            qualifications.add(new Qualification(code, dice.chance(0.5) ? end.plusYears(dice.between(0, 3)) : null));
        }
        return qualifications;
    }

    private Absence absence() {
        Period period = dice.oneOf(draft.periods());
        LocalDate from = period.startsOn().plusDays(dice.between(0, 60));
        return new Absence(from, from.plusDays(dice.between(20, 90)), dice.oneOf(ABSENCES));
    }

    private Recusal recusal(Site site) {
        String enterpriseId = site.enterpriseId();
        return new Recusal(enterpriseId == null ? site.id() : null, enterpriseId, null, "近亲属任职", null);
    }
}
