package org.lunzhu.data.generate.posting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.HalfYears;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.draw.Profile;
import org.lunzhu.data.generate.place.Division;
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

/** The POSTING profiles: one district, one city, the province. */
public final class PostingProfiles {

    public static final String INVENTED = "行政区划真实；单位、人员、驻点对象均为虚构 (divisions are real, the rest is invented)";

    /** Cities whose townships all have points: Zaozhuang, Weihai, Linyi. */
    private static final List<String> CITIES = List.of("370400", "371000", "371300");

    private static final LocalDate START = LocalDate.of(2021, 3, 11);
    private static final double PROVINCE_RESIDENTS = 0.1;
    private static final double RESIDENTS = 0.25;

    /** March 2021 in Shandong: 6,962 people were posted to 7,029 sites. */
    private static final double PROVINCE_PEOPLE_PER_SITE = 6962.0 / 7029;

    private final int sites;
    private final long seed;
    private final boolean shortage;
    private final Dice dice;
    private final Names names;

    public PostingProfiles(int sites, long seed, boolean shortage) {
        this.sites = sites;
        this.seed = seed;
        this.shortage = shortage;
        dice = new Dice(seed);
        names = new Names(dice);
    }

    public Dataset district() {
        Division city = Gazetteer.shandong().get(dice.oneOf(CITIES));
        Division county = dice.oneOf(Gazetteer.shandong().childrenOf(city.code()));
        PostingDraft draft = draft(2, RESIDENTS, Variety.RICH);
        List<Department> departments = Arrays.asList(Department.values()).subList(0, 6);
        CityDraft.add(draft, Territory.ofCounty(county), "a", departments, sites);
        return complete(Profile.DISTRICT, county.name(), Level.COUNTY, draft, Variety.RICH, 0);
    }

    public Dataset city() {
        Division city = Gazetteer.shandong().get(dice.oneOf(CITIES));
        PostingDraft draft = draft(4, RESIDENTS, Variety.RICH);
        List<Department> departments = Department.in(city.code());
        CityDraft.add(draft, Territory.ofCity(city), "a", departments, sites);
        return complete(Profile.CITY, city.name(), Level.CITY, draft, Variety.RICH, 0);
    }

    public Dataset province() {
        PostingDraft draft = draft(2, PROVINCE_RESIDENTS, Variety.PLAIN);
        new ProvinceDraft(draft, dice).add(sites);
        int people = (int) Math.round(sites * PROVINCE_PEOPLE_PER_SITE);
        return complete(Profile.PROVINCE, "山东省", Level.PROVINCE, draft, Variety.PLAIN, people);
    }

    private PostingDraft draft(int halfYears, double residentShare, Variety variety) {
        List<Period> periods = HalfYears.from(START, halfYears);
        return new PostingDraft(
                dice, new SiteFactory(dice, names, periods, variety), periods, residentShare, variety == Variety.PLAIN);
    }

    private Dataset complete(
            Profile profile, String place, Level level, PostingDraft draft, Variety variety, int people) {
        String name = "%s-%d-%d%s".formatted(profile.id(), sites, seed, shortage ? "-shortage" : "");
        Title title = new Title(name, place + "驻点监管", level, INVENTED);
        return new PostingDataset(title, draft, dice, variety).complete(names, people, shortage);
    }
}
