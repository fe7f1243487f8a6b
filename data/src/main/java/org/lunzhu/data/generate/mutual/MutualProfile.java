package org.lunzhu.data.generate.mutual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.HalfYears;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.draw.Profile;
import org.lunzhu.data.generate.draw.Shares;
import org.lunzhu.data.generate.place.Division;
import org.lunzhu.data.generate.place.Gazetteer;
import org.lunzhu.data.generate.posting.PostingDataset;
import org.lunzhu.data.generate.posting.PostingProfiles;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Period;

/** Mines that supervise one another within their county, about eight a county, two of them of one group. */
public final class MutualProfile {

    private static final LocalDate START = LocalDate.of(2022, 8, 20);
    private static final int PERIODS = 2;
    private static final int PER_COUNTY = 8;
    private static final int FEWEST_FOR_A_GROUP = 6;
    private static final double MINE_KM = 2;
    private static final double THREE_PEOPLE = 0.4;

    private final int sites;
    private final long seed;
    private final boolean shortage;
    private final Dice dice;
    private final Names names;
    private final MutualDraft draft;
    private int count;

    public MutualProfile(int sites, long seed, boolean shortage) {
        this.sites = sites;
        this.seed = seed;
        this.shortage = shortage;
        dice = new Dice(seed);
        names = new Names(dice);
        draft = new MutualDraft(dice, names);
    }

    public Dataset dataset() {
        int counties = Math.max(1, sites / PER_COUNTY);
        List<Division> homes = dice.shuffled(counties());
        List<Integer> counts = Shares.even(sites, counties);
        for (int i = 0; i < counties; i++) {
            addCounty(homes.get(i % homes.size()), counts.get(i), shortage && i == 0);
        }
        String name = "%s-%d-%d%s".formatted(Profile.MUTUAL.id(), sites, seed, shortage ? "-shortage" : "");
        List<Period> periods = HalfYears.from(START, PERIODS);
        return draft.toDataset(
                new PostingDataset.Title(name, "非煤矿山互派驻点", MutualDraft.level(), PostingProfiles.INVENTED), periods);
    }

    private static List<Division> counties() {
        List<Division> counties = new ArrayList<>();
        for (Division city : Gazetteer.shandong().cities()) {
            counties.addAll(Gazetteer.shandong().childrenOf(city.code()));
        }
        return counties.stream()
                .filter(county ->
                        !Gazetteer.shandong().childrenOf(county.code()).isEmpty())
                .toList();
    }

    /** Where people are short, every third mine has nobody who is qualified. */
    private void addCounty(Division county, int mines, boolean isShort) {
        for (int i = 0; i < mines; i++) {
            boolean related = mines >= FEWEST_FOR_A_GROUP && i < 2;
            MutualDraft.Mine mine = mine(county, related ? "g-" + county.code() : null);
            boolean qualified = !isShort || i % 3 != 0;
            draft.add(mine, dice.chance(THREE_PEOPLE) ? 3 : 2, qualified, START);
        }
    }

    private MutualDraft.Mine mine(Division county, @Nullable String groupId) {
        count++;
        Division town = dice.oneOf(Gazetteer.shandong().childrenOf(county.code()));
        Location point = dice.near(town.point(), MINE_KM);
        String name = names.object(town.name(), "石灰岩矿");
        return new MutualDraft.Mine("%03d".formatted(count), name + "有限公司", name, groupId, town, point);
    }
}
