package org.lunzhu.data.generate.draw;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kind of dataset that is generated. */
public enum Profile {
    /** The departments of one district, two half-years. */
    DISTRICT(40),
    /** The departments of one city with joint sites, experts and absences, four half-years (W21). */
    CITY(240),
    /** County and city departments of all sixteen cities, two half-years; falls into many independent parts. */
    PROVINCE(7029),
    /** Enterprises that supervise one another within their county, two half-years (T22). */
    MUTUAL(24),
    /** Everybody from city to village bound to enterprises of thirteen trades, two half-years (L20). */
    CONTRACT(12_000);

    private final int usualSites;

    Profile(int usualSites) {
        this.usualSites = usualSites;
    }

    /** How many sites such a dataset usually has. */
    public int usualSites() {
        return usualSites;
    }

    /** The name on the command line, such as {@code city}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The profile with that id; empty where there is none. */
    public static Optional<Profile> find(String id) {
        return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
    }
}
