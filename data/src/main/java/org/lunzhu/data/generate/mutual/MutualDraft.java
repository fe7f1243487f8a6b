package org.lunzhu.data.generate.mutual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.place.Division;
import org.lunzhu.data.generate.posting.PostingDataset;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.ServiceTerm;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskGrade;

/** A MUTUAL dataset while it is put together: mines that are enterprise, agency and site at once, with their people. */
final class MutualDraft {

    private static final String MINE = "MINE";
    private static final int SENIOR_YEARS = 5;

    private final Dice dice;
    private final Names names;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Enterprise> enterprises = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Supervisor> people = new ArrayList<>();

    MutualDraft(Dice dice, Names names) {
        this.dice = dice;
        this.names = names;
    }

    /**
     * One mine.
     *
     * @param id ending of all its ids
     * @param enterprise name of its enterprise
     * @param site name of the mine
     * @param groupId the group of its enterprise, if any
     */
    record Mine(
            String id,
            String enterprise,
            String site,
            @Nullable String groupId,
            Division town,
            Location point) {}

    /** The mine with so many people, all of them qualified for mines or none. */
    void add(Mine mine, int headcount, boolean qualified, LocalDate start) {
        String enterpriseId = "e-" + mine.id();
        String county = mine.town().parentCode();
        enterprises.add(new Enterprise(enterpriseId, mine.enterprise(), mine.groupId()));
        agencies.add(new Agency(
                "a-" + mine.id(),
                mine.site(),
                AgencyKind.ENTERPRISE,
                null,
                county,
                null,
                enterpriseId,
                mine.groupId(),
                mine.point(),
                null));
        sites.add(site(mine, enterpriseId));
        for (int i = 1; i <= headcount; i++) {
            people.add(person(mine, i, qualified, start));
        }
    }

    private static Site site(Mine mine, String enterpriseId) {
        return new Site(
                "s-" + mine.id(),
                mine.site(),
                enterpriseId,
                MINE,
                mine.town().code(),
                mine.town().name(),
                mine.point(),
                RiskGrade.GENERAL,
                null,
                null,
                Mode.RESIDENT,
                null,
                List.of(),
                null,
                0,
                List.of(MINE),
                null,
                List.of());
    }

    /** The first of each mine has five years of experience or more. */
    private Supervisor person(Mine mine, int number, boolean qualified, LocalDate start) {
        int years = number == 1 ? dice.between(SENIOR_YEARS, 20) : dice.between(1, 9);
        return new Supervisor(
                "p-%s-%d".formatted(mine.id(), number),
                names.person(),
                "a-" + mine.id(),
                SupervisorKind.BACKBONE,
                years,
                qualified ? List.of(new Qualification(MINE, null)) : List.of(),
                null,
                new ServiceTerm(LocalDate.of(start.getYear() - years, 1, 1), null),
                List.of(),
                List.of(),
                "e-" + mine.id(),
                Supervisor.FULL_TIME,
                start.minusDays(5),
                dice.chance(0.3),
                "000%08d".formatted(people.size() + 1));
    }

    Dataset toDataset(PostingDataset.Title title, List<Period> periods) {
        return new Dataset(
                title.name(),
                title.title(),
                Programme.MUTUAL,
                title.level(),
                title.source(),
                periods,
                agencies,
                people,
                enterprises,
                sites,
                List.of(),
                List.of(),
                List.of(),
                new RuleSettings(Map.of(), backbones()));
    }

    private static ParameterOverrides backbones() {
        List<SupervisorKind> kinds = List.of(SupervisorKind.BACKBONE);
        return new ParameterOverrides(null, kinds, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The level of the plan: exchanges stay within a county. */
    static Level level() {
        return Level.COUNTY;
    }
}
