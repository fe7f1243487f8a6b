package org.lunzhu.data.generate.mutual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.HalfYears;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.place.Division;
import org.lunzhu.data.generate.place.Gazetteer;
import org.lunzhu.data.generate.posting.PostingDataset;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SavedPlan;

/**
 * The six mines of Taierzhuang that supervise one another from 2022-08-20, and the exchange that was published (T22).
 *
 * <p>Mines, companies, towns and the exchange are real; the people, and the points near the two towns, are invented.
 */
public final class Taierzhuang {

    private static final String NAME = "taierzhuang-2022";
    private static final String TITLE = "台儿庄区2022年非煤矿山互派驻点监督";
    private static final String SOURCE = "台应急发[2022]27号：矿山、企业、乡镇和公布的互派方案真实；人员和坐标为虚构";
    private static final LocalDate START = LocalDate.of(2022, 8, 20);
    private static final long SEED = 20220820;
    private static final int TEAM = 2;

    private static final String JIANTOUJI = "370405103";
    private static final String ZHANGSHANZI = "370405101";
    private static final String SHANSHUI = "g-shanshui";

    /** Who supervises whom, as published. */
    private static final Map<String, String> PUBLISHED = new TreeMap<>(Map.of(
            "shuangdingshan", "quanxing",
            "quanxing", "shuangdingshan",
            "zhaishan", "lianhuashan",
            "lianhuashan", "langshan",
            "langshan", "hutishan",
            "hutishan", "zhaishan"));

    private Taierzhuang() {}

    /** The half-year that was published. */
    public static Dataset oneHalfYear() {
        return dataset(NAME, TITLE, 1);
    }

    /** The same mines for four half-years, so that the exchanges must change. */
    public static Dataset fourHalfYears() {
        return dataset(NAME + "-four", TITLE + "（四个半年）", 4);
    }

    private static Dataset dataset(String name, String title, int halfYears) {
        Dice dice = new Dice(SEED);
        MutualDraft draft = new MutualDraft(dice, new Names(dice));
        mines().forEach(mine -> draft.add(mine, TEAM, true, START));
        List<Period> periods = HalfYears.from(START, halfYears);
        return draft.toDataset(new PostingDataset.Title(name, title, MutualDraft.level(), SOURCE), periods);
    }

    private static List<MutualDraft.Mine> mines() {
        Gazetteer gazetteer = Gazetteer.shandong();
        Division east = gazetteer.get(ZHANGSHANZI);
        Division west = gazetteer.get(JIANTOUJI);
        return List.of(
                new MutualDraft.Mine(
                        "shuangdingshan",
                        "枣庄市张山子煤业有限公司",
                        "枣庄市张山子煤业有限公司双顶山石灰岩矿",
                        null,
                        east,
                        new Location(34.5561, 117.6212)),
                new MutualDraft.Mine(
                        "quanxing", "山东泉兴水泥有限公司", "山东泉兴水泥有限公司水泥用石灰岩矿", null, west, new Location(34.5338, 117.5893)),
                new MutualDraft.Mine(
                        "zhaishan", "枣庄交通发展集团公司", "枣庄交通发展集团公司台儿庄区寨山矿区", null, east, new Location(34.5604, 117.6275)),
                new MutualDraft.Mine(
                        "lianhuashan",
                        "枣庄山水水泥有限公司",
                        "枣庄山水水泥有限公司莲花山水泥用灰岩矿",
                        SHANSHUI,
                        west,
                        new Location(34.5292, 117.5844)),
                new MutualDraft.Mine(
                        "langshan", "山东联合王晁水泥有限公司", "山东联合王晁水泥有限公司狼山石灰岩矿", null, west, new Location(34.5365, 117.5801)),
                new MutualDraft.Mine(
                        "hutishan",
                        "枣庄创新山水水泥有限公司",
                        "枣庄创新山水水泥有限公司虎提山矿区水泥用灰岩矿",
                        SHANSHUI,
                        east,
                        new Location(34.5527, 117.6308)));
    }

    /** The published exchange as a plan of {@link #oneHalfYear()}. */
    public static SavedPlan published() {
        String periodId = HalfYears.from(START, 1).get(0).id();
        List<Posting> postings = new ArrayList<>();
        PUBLISHED.forEach((from, to) -> {
            for (int seat = 0; seat < TEAM; seat++) {
                String personId = "p-%s-%d".formatted(from, seat + 1);
                Role role = seat == 0 ? Role.LEAD : Role.MEMBER;
                postings.add(new Posting("s-" + to, periodId, seat, role, personId, false));
            }
        });
        return new SavedPlan(NAME, "2022年8月公布的互派方案", postings, null, null, null, null);
    }
}
