package org.lunzhu.data.generate;

import org.lunzhu.data.generate.contract.ContractProfile;
import org.lunzhu.data.generate.draw.Profile;
import org.lunzhu.data.generate.mutual.MutualProfile;
import org.lunzhu.data.generate.posting.PostingProfiles;
import org.lunzhu.solver.model.Dataset;

/**
 * Invents datasets on the real divisions of Shandong.
 *
 * <p>The same arguments always give the same dataset. Every seat can be filled unless a shortage is wanted; then too
 * few people are qualified for some sectors.
 */
public final class DatasetGenerator {

    /** The fewest sites a dataset has: two half-years of exchange need three enterprises. */
    public static final int FEWEST_SITES = 3;

    private DatasetGenerator() {}

    /**
     * A dataset with exactly so many sites.
     *
     * @param sites three or more
     * @throws IllegalArgumentException for fewer sites
     */
    public static Dataset generate(Profile profile, int sites, long seed, boolean shortage) {
        if (sites < FEWEST_SITES) {
            throw new IllegalArgumentException(
                    "The number of sites (%d) must be %d or more.".formatted(sites, FEWEST_SITES));
        }
        return switch (profile) {
            case DISTRICT -> new PostingProfiles(sites, seed, shortage).district();
            case CITY -> new PostingProfiles(sites, seed, shortage).city();
            case PROVINCE -> new PostingProfiles(sites, seed, shortage).province();
            case MUTUAL -> new MutualProfile(sites, seed, shortage).dataset();
            case CONTRACT -> new ContractProfile(sites, seed, shortage).dataset();
        };
    }
}
