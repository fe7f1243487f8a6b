package org.lunzhu.data.generate.posting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.HalfYears;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.place.Gazetteer;
import org.lunzhu.data.generate.place.Territory;
import org.lunzhu.data.generate.posting.PostingDataset.Title;
import org.lunzhu.data.generate.posting.draft.PostingDraft;
import org.lunzhu.data.generate.posting.draft.SiteFactory;
import org.lunzhu.data.generate.posting.kind.Department;
import org.lunzhu.data.generate.posting.kind.Variety;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Period;

/**
 * The posting programme of Weihai for the two years from 2021-03-11 (W21): thirteen city departments with the kinds of
 * objects the notice names, and departments of the districts and zones, about 240 sites in four half-years.
 *
 * <p>Departments, divisions, dates and kinds of objects are real; sites, enterprises and people are invented.
 */
public final class Weihai {

    private static final String CITY = "371000";
    private static final String SOURCE = "威安发〔2021〕4号：部门、区划、时间和驻点对象类别真实；驻点对象、企业和人员均为虚构";
    private static final LocalDate START = LocalDate.of(2021, 3, 11);
    private static final int PERIODS = 4;
    private static final double RESIDENTS = 0.25;
    private static final long SEED = 20210311;
    private static final int CITY_SITES = 132;
    private static final int DISTRICT_SITES = 18;
    private static final int ZONE_SITES = 9;

    /** A district or zone that posts people of its own; zones count as districts (W21 一). */
    private record District(String id, String code, String name, int sites) {
        Territory territory() {
            return Territory.of(Gazetteer.shandong().get(code), name);
        }
    }

    private static final List<District> DISTRICTS = List.of(
            new District("hc", "371002", "环翠区", DISTRICT_SITES),
            new District("wd", "371003", "文登区", DISTRICT_SITES),
            new District("rc", "371082", "荣成市", DISTRICT_SITES),
            new District("rs", "371083", "乳山市", DISTRICT_SITES),
            new District("gxq", "371071", "高新区", ZONE_SITES),
            new District("jkq", "371072", "经开区", ZONE_SITES),
            new District("lgq", "371073", "临港区", ZONE_SITES),
            new District("nhxq", "371003108", "南海新区", ZONE_SITES));

    private Weihai() {}

    /** The dataset; always the same. */
    public static Dataset dataset() {
        Dice dice = new Dice(SEED);
        Names names = new Names(dice);
        List<Period> periods = HalfYears.from(START, PERIODS);
        SiteFactory sites = new SiteFactory(dice, names, periods, Variety.RICH);
        PostingDraft draft = new PostingDraft(dice, sites, periods, RESIDENTS, false);
        addCity(draft);
        DISTRICTS.forEach(district -> addDistrict(draft, district));
        Title title = new Title("weihai-2021", "威海市2021–2023年安全生产驻点监管", Level.CITY, SOURCE);
        return new PostingDataset(title, draft, dice, Variety.RICH).complete(names, 0, false);
    }

    private static void addCity(PostingDraft draft) {
        Territory city = Territory.ofCity(Gazetteer.shandong().get(CITY));
        CityDraft.add(draft, city, "a", Arrays.asList(Department.values()), CITY_SITES);
    }

    private static void addDistrict(PostingDraft draft, District district) {
        List<Department> departments = district.sites() == ZONE_SITES
                ? List.of(Department.EMERGENCY, Department.HOUSING)
                : List.of(Department.EMERGENCY, Department.HOUSING, Department.MARKET);
        CityDraft.add(draft, district.territory(), "a-" + district.id(), departments, district.sites());
    }
}
