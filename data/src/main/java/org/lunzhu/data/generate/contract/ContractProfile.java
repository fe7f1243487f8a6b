package org.lunzhu.data.generate.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.HalfYears;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.draw.Profile;
import org.lunzhu.data.generate.draw.Shares;
import org.lunzhu.data.generate.place.Division;
import org.lunzhu.data.generate.place.Gazetteer;
import org.lunzhu.data.generate.posting.PostingProfiles;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.risk.RiskGrade;

/**
 * Enterprises of Linyi bound to officials of city, counties, towns and villages (L20).
 *
 * <p>Each enterprise is counted for one agency that may supervise it, and each agency gets a third as many people as
 * it is counted for: then everybody can have an enterprise, and nobody needs more than five.
 */
public final class ContractProfile {

    private static final String CITY = "371300";
    private static final LocalDate START = LocalDate.of(2020, 4, 1);
    private static final int PERIODS = 2;
    private static final int SITES_PER_TOWN = 20;
    private static final int LOW_PER_VILLAGE = 3;
    private static final double MANAGED_BY_CITY = 0.4;
    private static final double MANAGED_BY_COUNTY = 0.05;
    private static final double TOWN_KM = 3;
    private static final String SCARCE = "FIREWORKS";

    private final int sites;
    private final long seed;
    private final boolean shortage;
    private final Dice dice;
    private final Names names;
    private final List<Site> all = new ArrayList<>();
    private final List<Enterprise> enterprises = new ArrayList<>();

    /** Sites counted for the agency of that division. */
    private final Map<String, Integer> counted = new TreeMap<>();

    private final Map<String, Division> villageOfTown = new TreeMap<>();
    private final Map<String, Integer> lowInVillage = new TreeMap<>();

    public ContractProfile(int sites, long seed, boolean shortage) {
        this.sites = sites;
        this.seed = seed;
        this.shortage = shortage;
        dice = new Dice(seed);
        names = new Names(dice);
    }

    public Dataset dataset() {
        addSites();
        ContractStaffing staffing = new ContractStaffing(dice, names, START);
        counted.forEach(staffing::addAgency);
        String name = "%s-%d-%d%s".formatted(Profile.CONTRACT.id(), sites, seed, shortage ? "-shortage" : "");
        return new Dataset(
                name,
                "临沂市企业安全生产包保督导",
                Programme.CONTRACT,
                Level.CITY,
                PostingProfiles.INVENTED,
                HalfYears.from(START, PERIODS),
                staffing.agencies(),
                staffing.people(),
                enterprises,
                all,
                List.of(),
                List.of(),
                List.of(),
                new RuleSettings(Map.of(), parameters()));
    }

    private void addSites() {
        List<Division> towns = dice.shuffled(Gazetteer.shandong().townsOf(CITY)).stream()
                .filter(town -> !Gazetteer.shandong().villagesOf(town.code()).isEmpty())
                .toList();
        int used = Math.max(1, Math.min(towns.size(), sites / SITES_PER_TOWN));
        List<Integer> counts = Shares.even(sites, used);
        for (int i = 0; i < used; i++) {
            for (int n = 0; n < counts.get(i); n++) {
                addSite(towns.get(i));
            }
        }
    }

    private void addSite(Division town) {
        Trade trade = dice.oneOf(Arrays.asList(Trade.values()));
        RiskGrade grade = trade.hazard().draw(dice);
        Level managedBy = managedBy(grade);
        Division village = village(town, grade == RiskGrade.LOW && managedBy == null);
        counted.merge(agencyDivision(town, village, grade, managedBy), 1, Integer::sum);
        String name = names.object(town.name(), trade.noun());
        String number = "%05d".formatted(all.size() + 1);
        enterprises.add(new Enterprise("e-" + number, name, null));
        all.add(site(number, name, trade, village, grade, managedBy));
    }

    private @Nullable Level managedBy(RiskGrade grade) {
        return switch (grade) {
            case MAJOR -> dice.chance(MANAGED_BY_CITY) ? Level.CITY : null;
            case GENERAL -> dice.chance(MANAGED_BY_COUNTY) ? Level.COUNTY : null;
            default -> null;
        };
    }

    /** Enterprises of low risk fill one village of the town after the other; the others lie anywhere. */
    private Division village(Division town, boolean low) {
        List<Division> villages = Gazetteer.shandong().villagesOf(town.code());
        if (!low) {
            return dice.oneOf(villages);
        }
        int number = lowInVillage.merge(town.code(), 1, Integer::sum) - 1;
        if (number % LOW_PER_VILLAGE == 0) {
            villageOfTown.put(town.code(), villages.get(number / LOW_PER_VILLAGE % villages.size()));
        }
        return villageOfTown.getOrDefault(town.code(), villages.get(0));
    }

    private static String agencyDivision(Division town, Division village, RiskGrade grade, @Nullable Level managedBy) {
        if (managedBy != null) {
            return managedBy == Level.CITY ? CITY : town.parentCode();
        }
        return switch (grade) {
            case MAJOR, GREATER -> town.parentCode();
            case GENERAL -> town.code();
            case LOW -> village.code();
        };
    }

    private Site site(
            String number, String name, Trade trade, Division village, RiskGrade grade, @Nullable Level managedBy) {
        return new Site(
                "s-" + number,
                name,
                "e-" + number,
                trade.name(),
                village.code(),
                village.name(),
                dice.near(village.point(), TOWN_KM),
                grade,
                null,
                managedBy,
                Mode.RESIDENT,
                null,
                List.of(),
                null,
                0,
                shortage && trade.name().equals(SCARCE) ? List.of(SCARCE) : List.of(),
                null,
                List.of());
    }

    /** Who supervises which grade (L20 二.2), and that a bond may last all year. */
    private static ParameterOverrides parameters() {
        Map<RiskGrade, List<Level>> levels = Map.of(
                RiskGrade.MAJOR, List.of(Level.CITY, Level.COUNTY),
                RiskGrade.GREATER, List.of(Level.COUNTY),
                RiskGrade.GENERAL, List.of(Level.COUNTY, Level.TOWNSHIP),
                RiskGrade.LOW, List.of(Level.VILLAGE));
        return new ParameterOverrides(
                null, null, PERIODS, null, null, null, null, null, null, null, null, null, levels);
    }
}
