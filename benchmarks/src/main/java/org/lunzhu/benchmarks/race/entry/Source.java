package org.lunzhu.benchmarks.race.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.lunzhu.data.generate.DatasetGenerator;
import org.lunzhu.data.generate.draw.Profile;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.solver.model.Dataset;

/** The datasets, each with its size and where it is from; synthetic ones are made from seed 1. */
public enum Source {
    /** Six mines exchange people, one half-year. */
    TAIERZHUANG("taierzhuang-2022", "a notice of Taierzhuang, 2022, one half-year"),
    /** The same for four half-years. */
    TAIERZHUANG_FOUR("taierzhuang-2022-four", "a notice of Taierzhuang, 2022, for four half-years"),
    /** A city, four half-years; people and sites are synthetic. */
    WEIHAI("weihai-2021", "a notice of Weihai, 2021; people and sites are synthetic"),
    /** A city of 50 sites. */
    CITY_50(Profile.CITY, 50),
    /** A city of 100 sites. */
    CITY_100(Profile.CITY, 100),
    /** A city of 200 sites. */
    CITY_200(Profile.CITY, 200),
    /** A city of 400 sites. */
    CITY_400(Profile.CITY, 400),
    /** A city of 800 sites. */
    CITY_800(Profile.CITY, 800),
    /** A city of 1,600 sites. */
    CITY_1600(Profile.CITY, 1600),
    /** A city of 3,200 sites. */
    CITY_3200(Profile.CITY, 3200),
    /** A city of 6,400 sites. */
    CITY_6400(Profile.CITY, 6400),
    /** A city of 12,000 sites. */
    CITY_12000(Profile.CITY, 12_000),
    /** Shandong as it reported in March 2021: 7,029 sites and 6,962 people. */
    PROVINCE_7029(Profile.PROVINCE, 7029),
    /** 500 mines that exchange people within their counties, two half-years. */
    MUTUAL_500(Profile.MUTUAL, 500),
    /** 9,800 enterprises bound to officials from city to village, two half-years. */
    CONTRACT_9800(Profile.CONTRACT, 9800),
    /** A city with too few qualified people: some seats stay empty whatever is done. */
    TIGHT(Profile.CITY, 240, true);

    private static final long SEED = 1;

    private final Loading loading;
    private final String origin;

    Source(String scenario, String origin) {
        loading = () -> read(scenario);
        this.origin = origin;
    }

    Source(Profile profile, int sites) {
        this(profile, sites, false);
    }

    Source(Profile profile, int sites, boolean shortage) {
        loading = () -> DatasetGenerator.generate(profile, sites, SEED, shortage);
        origin = "synthetic: profile %s, %,d sites, seed %d%s"
                .formatted(profile.id(), sites, SEED, shortage ? ", with shortages" : "");
    }

    /** The dataset; always the same. */
    public Dataset load() throws IOException {
        return loading.load();
    }

    /** Where it is from, and how large it is. */
    public String origin() {
        return origin;
    }

    private static Dataset read(String scenario) throws IOException {
        String resource = "/org/lunzhu/data/datasets/%s.json".formatted(scenario);
        try (InputStream in = Objects.requireNonNull(DatasetJson.class.getResourceAsStream(resource), resource)) {
            return DatasetJson.read(in);
        }
    }

    private interface Loading {
        Dataset load() throws IOException;
    }
}
