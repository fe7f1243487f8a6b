package org.lunzhu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.lunzhu.data.generate.DatasetGenerator;
import org.lunzhu.data.generate.Profile;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.solver.model.Dataset;

/** The datasets, each with where it is from. */
public enum Source {
    /** Six mines exchange people, one half-year; after a notice of Taierzhuang. */
    TAIERZHUANG("taierzhuang-2022"),
    /** The same for four half-years. */
    TAIERZHUANG_FOUR("taierzhuang-2022-four"),
    /** A city, four half-years; after a notice of Weihai, people and sites are synthetic. */
    WEIHAI("weihai-2021"),
    /** One district, synthetic. */
    DISTRICT(Profile.DISTRICT, 40),
    /** One city, synthetic. */
    CITY(Profile.CITY, 240),
    /** A large city, synthetic. */
    LARGE_CITY(Profile.CITY, 1000),
    /** A province in many independent parts, synthetic. */
    PROVINCE(Profile.PROVINCE, 7029);

    private static final long SEED = 1;

    private final Loading loading;

    Source(String scenario) {
        loading = () -> read(scenario);
    }

    Source(Profile profile, int sites) {
        loading = () -> DatasetGenerator.generate(profile, sites, SEED, false);
    }

    /** The dataset; always the same. */
    public Dataset load() throws IOException {
        return loading.load();
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
